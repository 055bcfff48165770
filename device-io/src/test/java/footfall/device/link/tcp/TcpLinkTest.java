// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.device.link.Backoff;
import footfall.device.link.Heard;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TcpLinkTest {
    private final Heard heard = new Heard();
    private final HostClock clock = HostClock.startingNow(1);

    @Test
    void linesComeThroughASocketThatIsOpenedAgainWhenItBreaks() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SensorLink link = link("127.0.0.1:" + server.getLocalPort())) {
            link.start(heard);
            for (int life = 1; life <= 10; life++) {
                int now = life;
                try (Socket socket = server.accept()) {
                    socket.getOutputStream().write((life + ",0,0,1\n").getBytes(StandardCharsets.US_ASCII));
                    heard.await("line " + life, () -> heard.hasLine(now + ",0,0,1"));
                }
                heard.await("loss " + life, () -> heard.count(LinkState.LOST) == now);
            }
        }
        assertThat(heard.frames()).hasSize(10);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("link tcp"));
    }

    @Test
    void aPortWhereNobodyListensIsSaidOnceAndTriedForEver() throws Exception {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        try (SensorLink link = link("127.0.0.1:" + port)) {
            link.start(heard);
            heard.await("a word about it", () -> heard.events().size() == 2);
            assertThat(heard.events().get(1).state()).isEqualTo(LinkState.CONNECTING);
            assertThat(heard.events().get(1).message()).contains("cannot be opened");
            try (ServerSocket late = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                    Socket socket = late.accept()) {
                heard.await("the late server", () -> heard.count(LinkState.CONNECTED) == 1);
                assertThat(socket.isConnected()).isTrue();
            }
        }
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String wrong : new String[] {"host", ":80", "host:", "host:0", "host:99999", "host:x", ""}) {
            assertThatThrownBy(() -> link(wrong))
                    .isInstanceOf(LinkException.class)
                    .hasMessageContaining("expected host:port");
        }
    }

    private SensorLink link(String target) throws LinkException {
        return TcpStreamPort.link(LinkAddress.of(SensorLinks.TCP, target), clock, Backoff.scaled(0.02));
    }
}
