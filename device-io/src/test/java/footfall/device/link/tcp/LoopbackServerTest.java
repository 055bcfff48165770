// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoopbackServerTest {
    private static final int CHUNK_BYTES = 4_096;

    /** More than a socket and its queue hold. */
    private static final int CHUNKS = 7_000;

    @Test
    void whoDoesNotReadIsSentAwayAndHoldsUpNobody() throws Exception {
        try (LoopbackServer server = new LoopbackServer(0);
                Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port());
                Socket quick = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            server.awaitSomebody();
            server.greeted(new byte[] {'h', 'i'});
            InputStream in = quick.getInputStream();
            assertThat(in.readNBytes(2)).containsExactly('h', 'i');
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int sent = 0; sent < CHUNKS; sent++) {
                server.write(chunk, 0, chunk.length);
                assertThat(in.readNBytes(CHUNK_BYTES)).hasSize(CHUNK_BYTES);
            }
            assertThat(slow.isConnected()).isTrue();
        }
    }

    @Test
    void theLastWordsArrive() throws Exception {
        LoopbackServer server = new LoopbackServer(0);
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            server.awaitSomebody();
            server.write("the end\n".getBytes(StandardCharsets.UTF_8), 0, 8);
            server.close();
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("the end\n");
        }
    }
}
