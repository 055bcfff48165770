// SPDX-License-Identifier: Apache-2.0
package footfall.device.geneactiv;

import footfall.device.packet.Packet;
import java.util.Arrays;

/**
 * The samples of a page: twelve hexadecimal digits each, of which three are an axis with its sign, the rest light and a button.
 *
 * <p><b>Source:</b> the facts of Activinsights' operating instructions ("Understanding .bin files"): g = (100 · counts − offset) / gain.
 */
final class PageData {
    static final int SAMPLE_DIGITS = 12;

    private static final byte[] DIGIT_VALUES = new byte[256];

    static {
        Arrays.fill(DIGIT_VALUES, (byte) -1);
        for (int i = 0; i < 10; i++) {
            DIGIT_VALUES['0' + i] = (byte) i;
        }
        for (int i = 0; i < 6; i++) {
            DIGIT_VALUES['A' + i] = (byte) (10 + i);
            DIGIT_VALUES['a' + i] = (byte) (10 + i);
        }
    }

    private final double xGPerCount;
    private final double yGPerCount;
    private final double zGPerCount;
    private final double xOffsetG;
    private final double yOffsetG;
    private final double zOffsetG;

    PageData(LoggerHeader header) {
        xGPerCount = header.gPerCount("x");
        yGPerCount = header.gPerCount("y");
        zGPerCount = header.gPerCount("z");
        xOffsetG = header.offsetG("x");
        yOffsetG = header.offsetG("y");
        zOffsetG = header.offsetG("z");
    }

    /** Whether so many bytes are hexadecimal digits and nothing else. */
    static boolean isHex(byte[] bytes, int from, int length) {
        int all = 0;
        for (int i = from; i < from + length; i++) {
            all |= DIGIT_VALUES[bytes[i] & 0xFF];
        }
        return all >= 0;
    }

    /** Unpacks whole samples. */
    void unpack(byte[] bytes, int from, int samples, Packet packet) {
        for (int i = 0; i < samples; i++) {
            int at = from + SAMPLE_DIGITS * i;
            packet.add(
                    counts(bytes, at) * xGPerCount - xOffsetG,
                    counts(bytes, at + 3) * yGPerCount - yOffsetG,
                    counts(bytes, at + 6) * zGPerCount - zOffsetG);
        }
    }

    private static int counts(byte[] bytes, int at) {
        int value = DIGIT_VALUES[bytes[at] & 0xFF] << 8
                | DIGIT_VALUES[bytes[at + 1] & 0xFF] << 4
                | DIGIT_VALUES[bytes[at + 2] & 0xFF];
        return value << 20 >> 20;
    }
}
