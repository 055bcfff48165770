// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.gatt;

import footfall.device.bytes.LittleEndian;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a treadmill says in one notification (FTMS Treadmill Data, characteristic 0x2ACD). A record may be split over several: each part says
 * which fields it has. <b>Bit 0 means "more follows": speed is there where it is 0</b>; each other bit means that its field is there.
 *
 * <p><b>Source:</b> Bluetooth SIG, Fitness Machine Service 1.0, 4.9. No cadence is in it.
 *
 * @param moreFollows whether the record goes on in the next notification
 * @param speedMps speed of the belt, m/s
 * @param averageSpeedMps since the start, m/s
 * @param distanceM since the start, m
 * @param inclinePct incline, %
 * @param rampDeg angle of the ramp, degrees
 * @param ascentM climbed, m
 * @param descentM descended, m
 * @param paceKmPerMin pace now, km/min as the specification has it
 * @param averagePaceKmPerMin since the start, km/min
 * @param energyKcal since the start, kcal
 * @param heartRateBpm heart rate, 1/min
 * @param metabolicEquivalent metabolic equivalent
 * @param elapsedS since the start, s
 * @param remainingS until the end, s
 * @param beltForceN force on the belt, N
 * @param powerW power output, W
 */
public record TreadmillData(
        boolean moreFollows,
        OptionalDouble speedMps,
        OptionalDouble averageSpeedMps,
        OptionalInt distanceM,
        OptionalDouble inclinePct,
        OptionalDouble rampDeg,
        OptionalDouble ascentM,
        OptionalDouble descentM,
        OptionalDouble paceKmPerMin,
        OptionalDouble averagePaceKmPerMin,
        OptionalInt energyKcal,
        OptionalInt heartRateBpm,
        OptionalDouble metabolicEquivalent,
        OptionalInt elapsedS,
        OptionalInt remainingS,
        OptionalInt beltForceN,
        OptionalInt powerW) {
    private static final double KMH_PER_MPS = 3.6;
    private static final double TENTH = 0.1;
    private static final int UNKNOWN_U16 = 0xFFFF;
    private static final int UNKNOWN_S16 = 0x7FFF;
    private static final int UNKNOWN_U8 = 0xFF;

    /** What the bytes say; empty where they are shorter than their flags promise. */
    public static Optional<TreadmillData> of(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        Fields fields = new Fields(bytes, LittleEndian.uint16(bytes, 0));
        boolean more = (fields.flags & 1) != 0;
        TreadmillData data = new TreadmillData(
                more,
                fields.speed(!more),
                fields.speed(fields.has(1)),
                fields.distance(),
                fields.signedTenths(fields.has(3)),
                fields.signedTenths(fields.has(3)),
                fields.tenths(fields.has(4)),
                fields.tenths(fields.has(4)),
                fields.smallTenths(fields.has(5)),
                fields.smallTenths(fields.has(6)),
                fields.energy(),
                fields.small(fields.has(8)),
                fields.smallTenths(fields.has(9)),
                fields.word(fields.has(10), UNKNOWN_U16),
                fields.word(fields.has(11), UNKNOWN_U16),
                fields.signed(fields.has(12)),
                fields.signed(fields.has(12)));
        return fields.cut ? Optional.empty() : Optional.of(data);
    }

    /** Reads one field after the other; a value that says "not known" is absent. */
    private static final class Fields {
        private final byte[] bytes;
        private final int flags;
        private int at = 2;
        private boolean cut;

        Fields(byte[] bytes, int flags) {
            this.bytes = bytes;
            this.flags = flags;
        }

        boolean has(int bit) {
            return (flags >> bit & 1) != 0;
        }

        /** Goes on by so many bytes; -1 where they are not there. */
        private int next(boolean present, int length) {
            if (!present || cut || at + length > bytes.length) {
                cut |= present;
                return -1;
            }
            at += length;
            return at - length;
        }

        OptionalInt word(boolean present, int unknown) {
            int from = next(present, 2);
            int value = from < 0 ? unknown : LittleEndian.uint16(bytes, from);
            return value == unknown ? OptionalInt.empty() : OptionalInt.of(value);
        }

        OptionalInt signed(boolean present) {
            OptionalInt word = word(present, UNKNOWN_S16);
            return word.isEmpty() ? word : OptionalInt.of((short) word.getAsInt());
        }

        OptionalInt small(boolean present) {
            int from = next(present, 1);
            int value = from < 0 ? UNKNOWN_U8 : bytes[from] & 0xFF;
            return value == UNKNOWN_U8 ? OptionalInt.empty() : OptionalInt.of(value);
        }

        OptionalDouble speed(boolean present) {
            OptionalInt hundredthsKmh = word(present, UNKNOWN_U16);
            return hundredthsKmh.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(hundredthsKmh.getAsInt() / 100.0 / KMH_PER_MPS);
        }

        OptionalInt distance() {
            int from = next(has(2), 3);
            return from < 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(LittleEndian.uint16(bytes, from) | (bytes[from + 2] & 0xFF) << 16);
        }

        OptionalInt energy() {
            OptionalInt total = word(has(7), UNKNOWN_U16);
            word(has(7), UNKNOWN_U16);
            small(has(7));
            return total;
        }

        OptionalDouble tenths(boolean present) {
            return tenths(word(present, UNKNOWN_U16));
        }

        OptionalDouble signedTenths(boolean present) {
            return tenths(signed(present));
        }

        OptionalDouble smallTenths(boolean present) {
            return tenths(small(present));
        }

        private static OptionalDouble tenths(OptionalInt value) {
            return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(TENTH * value.getAsInt());
        }
    }
}
