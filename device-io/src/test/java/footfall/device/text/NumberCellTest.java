// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers in cells, against the platform's own reading, bit by bit. */
class NumberCellTest {
    private static final int NUMBERS = 200_000;

    @Test
    void everyPlainDecimalIsReadAsThePlatformReadsIt() {
        Random random = new Random(17);
        for (int i = 0; i < NUMBERS; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
            int digits = 1 + random.nextInt(20);
            int point = random.nextInt(digits + 2);
            for (int digit = 0; digit < digits; digit++) {
                text.append(digit == point ? "." : "").append((char) ('0' + random.nextInt(10)));
            }
            text.append(point == digits ? "." : "").append(random.nextInt(20) == 0 ? "e" + random.nextInt(30) : "");
            assertReadsAsThePlatform(text.toString());
        }
    }

    @Test
    void everyDoubleComesBackFromItsShortestText() {
        Random random = new Random(18);
        for (int i = 0; i < NUMBERS; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertReadsAsThePlatform(Double.toString(value));
            }
            assertReadsAsThePlatform(Double.toString(random.nextGaussian()));
            assertReadsAsThePlatform(Float.toString((float) (20 * random.nextGaussian())));
        }
    }

    @Test
    void edgesOfThePlainFormAreReadAsThePlatformReadsThem() {
        String[] edges = {
            "0", "-0", "-0.0", "+1.5", ".5", "5.", "-.25", "000000000000001", "999999999999999", "9999999999999999",
            "0.000000000000001", "00000000000000000.5", "1e22", "123456789012345.", ".123456789012345", " 1.5\t"
        };
        for (String text : edges) {
            assertReadsAsThePlatform(text);
        }
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (String text : new String[] {"", " ", "-", ".", "-.", "1.2.3", "1-2", "--1", "x", "NaN", "1e999", "1,5", "0x10"}) {
            assertThat(parse(text)).as(text).isNaN();
        }
    }

    private static void assertReadsAsThePlatform(String text) {
        long bits = Double.doubleToRawLongBits(parse(text));
        assertThat(bits).as(text).isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
    }

    private static double parse(String text) {
        byte[] cell = (";" + text + ";").getBytes(StandardCharsets.UTF_8);
        return NumberCell.parse(cell, 1, cell.length - 1);
    }
}
