// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CobsTest {
    @Test
    void thePublishedVectorIsStuffedAndUnstuffed() {
        assertThat(hex(Cobs.stuffed(HexFormat.of().parseHex("11002200")))).isEqualTo("0211022201");
        assertThat(unstuffed(HexFormat.of().parseHex("0211022201")))
                .isEqualTo(HexFormat.of().parseHex("11002200"));
    }

    @Test
    void aBlockOf254BytesNeedsNoZeroAfterIt() {
        byte[] full = new byte[254];
        Arrays.fill(full, (byte) 7);

        assertThat(Cobs.stuffed(full)).hasSize(255).startsWith(0xFF);
        assertThat(hex(Cobs.stuffed(new byte[0]))).isEqualTo("01");
        assertThat(Cobs.stuffed(Arrays.copyOf(full, 255))).endsWith(1, 1);
    }

    @Test
    void whatIsStuffedHasNoZeroAndComesBack() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] content = new byte[random.nextInt(1100)];
            for (int i = 0; i < content.length; i++) {
                content[i] = (byte) (random.nextInt(8) == 0 ? 0 : random.nextInt(seed % 2 == 0 ? 2 : 256) + 1);
            }
            byte[] stuffed = Cobs.stuffed(content);
            assertThat(stuffed).as("seed %d", seed).doesNotContain(0);
            assertThat(unstuffed(stuffed)).as("seed %d", seed).isEqualTo(content);
        }
    }

    private static byte[] unstuffed(byte[] stuffed) {
        byte[] content = new byte[stuffed.length];
        return Arrays.copyOf(content, Cobs.unstuff(stuffed, 0, stuffed.length, content));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
