// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.polar;

import footfall.device.bytes.LittleEndian;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Settings as the control point writes them: {@code type u8, count u8, count × value}. Sample rate, resolution and ranges have 16 bits a
 * value, channels 8, the factor is a float; what follows a type that is not known cannot be read.
 *
 * <p><b>Source:</b> Polar measurement data specification 1.0 (2024).
 *
 * @param values by type, in the order in which they came
 * @param factor what numbers of a frame are to be multiplied with
 */
public record PolarSettings(Map<Integer, int[]> values, OptionalDouble factor) {
    /** Samples a second, Hz. */
    public static final int RATE_HZ = 0;
    /** Bits a number. */
    public static final int RESOLUTION_BITS = 1;
    /** Full scale, g. */
    public static final int RANGE_G = 2;
    /** Full scale in thousandths of a unit. */
    public static final int RANGE_MILLI = 3;
    /** Number of axes. */
    public static final int CHANNELS = 4;
    /** Scale of the numbers. */
    public static final int FACTOR = 5;

    /** Keeps a copy in the same order. */
    public PolarSettings {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Reads settings from a place to the end; stops at the first that is cut or not known. */
    public static PolarSettings of(byte[] bytes, int from) {
        Map<Integer, int[]> values = new LinkedHashMap<>();
        OptionalDouble factor = OptionalDouble.empty();
        int at = from;
        while (at + 2 <= bytes.length) {
            int type = bytes[at];
            int count = bytes[at + 1] & 0xFF;
            int width = width(type);
            if (width == 0 || at + 2 + count * width > bytes.length) {
                break;
            }
            if (type == FACTOR) {
                factor = count > 0 ? factor(bytes, at + 2) : factor;
            } else {
                values.put(type, numbers(bytes, at + 2, count, width));
            }
            at += 2 + count * width;
        }
        return new PolarSettings(values, factor);
    }

    private static int width(int type) {
        switch (type) {
            case RATE_HZ, RESOLUTION_BITS, RANGE_G, RANGE_MILLI:
                return 2;
            case CHANNELS:
                return 1;
            case FACTOR:
                return 4;
            default:
                return 0;
        }
    }

    private static OptionalDouble factor(byte[] bytes, int at) {
        double factor = Float.intBitsToFloat(LittleEndian.sint32(bytes, at));
        return factor > 1e-9 && factor < 1e3 ? OptionalDouble.of(factor) : OptionalDouble.empty();
    }

    private static int[] numbers(byte[] bytes, int from, int count, int width) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = width == 1 ? bytes[from + i] & 0xFF : LittleEndian.uint16(bytes, from + 2 * i);
        }
        return numbers;
    }

    /** What is offered of a type; empty where nothing is. */
    public int[] offered(int type) {
        return values.getOrDefault(type, new int[0]).clone();
    }

    /** The one setting of each type: the highest that is not above the wish, or else the lowest; the highest without a wish. */
    public PolarSettings choose(int rateHz, int rangeG) {
        Map<Integer, int[]> chosen = new LinkedHashMap<>();
        values.forEach((type, offered) -> {
            if (offered.length > 0) {
                int wish = type == RATE_HZ ? rateHz : type == RANGE_G ? rangeG : Integer.MAX_VALUE;
                chosen.put(type, new int[] {nearest(offered, wish)});
            }
        });
        return new PolarSettings(chosen, factor);
    }

    private static int nearest(int[] offered, int wish) {
        int[] sorted = offered.clone();
        Arrays.sort(sorted);
        int best = sorted[0];
        for (int value : sorted) {
            best = value <= wish ? value : best;
        }
        return best;
    }

    /** As the control point takes them; the factor is the device's own and is not written. */
    byte[] bytes() {
        byte[] out = new byte
                [values.entrySet().stream()
                        .mapToInt(entry -> 2 + width(entry.getKey()) * entry.getValue().length)
                        .sum()];
        int at = 0;
        for (Map.Entry<Integer, int[]> entry : values.entrySet()) {
            out[at++] = entry.getKey().byteValue();
            out[at++] = (byte) entry.getValue().length;
            for (int value : entry.getValue()) {
                out[at++] = (byte) value;
                if (width(entry.getKey()) == 2) {
                    out[at++] = (byte) (value >> 8);
                }
            }
        }
        return out;
    }
}
