// SPDX-License-Identifier: Apache-2.0
package footfall.device.cwa;

import footfall.device.AccelerationUnit;
import footfall.device.bytes.LittleEndian;
import footfall.device.packet.Packet;

/**
 * One block of 512 bytes: a head of 30, up to 480 of samples, a check sum. A view that is moved along: not thread-safe.
 *
 * <p><b>Source:</b> the facts of the file description that Open Movement publishes (Newcastle University, {@code cwa.h} and "AX
 * Device Technical Documentation").
 */
final class CwaBlock {
    static final int SIZE = 512;
    static final int DATA_AT = 30;
    static final int DATA_BYTES = 480;
    static final int CHECKSUM_AT = 510;
    /** "AX" and the 508 bytes that follow. */
    static final int MARK = 0x01FC_5841;

    private static final int FRACTION_FLAG = 0x8000;
    private static final double FRACTIONS_A_SECOND = 32_768;
    private static final int PACKED = 0;
    private static final int WORDS = 2;
    private static final double PACKED_COUNTS_A_G = 256;
    private static final double FASTEST_GYRO_DPS = 8000;
    private static final double GYRO_COUNTS = 32_768;

    private byte[] bytes = new byte[0];
    private int from;
    private int axes;
    private int packing;
    private int samples;
    private int rateCode;
    private int offset;
    private double rateHz;

    /** Whether a block begins here. */
    static boolean startsAt(byte[] bytes, int at) {
        return LittleEndian.sint32(bytes, at) == MARK;
    }

    /** Whether the words of the block add up to 0. */
    static boolean isSound(byte[] bytes, int at) {
        int sum = 0;
        for (int i = at; i < at + SIZE; i += 2) {
            sum += LittleEndian.uint16(bytes, i);
        }
        return (sum & 0xFFFF) == 0;
    }

    /** Samples a second behind a code. */
    static double rateHz(int code) {
        return 3200.0 / (1 << 15 - (code & 0x0F));
    }

    /** Full scale behind a code, g. */
    static double rangeG(int code) {
        return 16 >> (code >> 6 & 3);
    }

    /** Looks at a block. Returns whether its layout is one that is known. */
    boolean show(byte[] newBytes, int newFrom) {
        bytes = newBytes;
        from = newFrom;
        axes = at(25) >>> 4;
        packing = at(25) & 0x0F;
        samples = LittleEndian.uint16(bytes, from + 28);
        rateCode = at(24);
        offset = LittleEndian.sint16(bytes, from + 26);
        rateHz = rateHz(rateCode);
        if (rateCode == 0) {
            // The first firmware wrote the rate itself where the offset stands now.
            rateHz = offset;
            offset = 0;
        }
        boolean known = packing == PACKED && axes == 3 || packing == WORDS && (axes == 3 || axes == 6 || axes == 9);
        return known && rateHz > 0 && samples * sampleBytes() <= DATA_BYTES;
    }

    private int sampleBytes() {
        return packing == PACKED ? 4 : 2 * axes;
    }

    private int at(int offsetInBlock) {
        return bytes[from + offsetInBlock] & 0xFF;
    }

    double rateHz() {
        return rateHz;
    }

    /** Full scale, g; NaN where the block does not say. */
    double rangeG() {
        return rateCode == 0 ? Double.NaN : rangeG(rateCode);
    }

    double countsPerG() {
        return packing == PACKED ? PACKED_COUNTS_A_G : 1 << 8 + (at(19) >>> 5);
    }

    AccelerationUnit unit() {
        return AccelerationUnit.raw(countsPerG());
    }

    /** Unpacks the samples and their time. */
    void unpack(Packet packet) {
        long wholeS = CwaTime.epochS(LittleEndian.sint32(bytes, from + 14));
        packet.begin(wholeS, wholeS == CwaTime.NONE ? Double.NaN : fractionS(), rateHz);
        if (packing == PACKED) {
            unpackTens(packet);
        } else {
            unpackWords(packet);
        }
    }

    /** From the whole second to the first sample. */
    private double fractionS() {
        int written = LittleEndian.uint16(bytes, from + 4);
        if ((written & FRACTION_FLAG) == 0) {
            return -offset / rateHz;
        }
        int fraction = written & FRACTION_FLAG - 1;
        // Firmware that writes the fraction has moved the offset by the samples in it, for readers that do not know it.
        int shift = (int) ((long) fraction * (int) rateHz >> 15);
        return fraction / FRACTIONS_A_SECOND - (offset + shift) / rateHz;
    }

    private void unpackTens(Packet packet) {
        double gPerCount = 1 / PACKED_COUNTS_A_G;
        for (int i = 0; i < samples; i++) {
            int word = LittleEndian.sint32(bytes, from + DATA_AT + 4 * i);
            int exponent = word >>> 30;
            packet.add(
                    ((word << 22 >> 22) << exponent) * gPerCount,
                    ((word << 12 >> 22) << exponent) * gPerCount,
                    ((word << 2 >> 22) << exponent) * gPerCount);
        }
    }

    private void unpackWords(Packet packet) {
        double gPerCount = 1 / countsPerG();
        double dpsPerCount = FASTEST_GYRO_DPS / (1 << (at(19) >>> 2 & 7)) / GYRO_COUNTS;
        int gyroBytes = axes > 3 ? 6 : 0;
        for (int i = 0; i < samples; i++) {
            int here = from + DATA_AT + i * sampleBytes();
            packet.add(
                    LittleEndian.sint16(bytes, here + gyroBytes) * gPerCount,
                    LittleEndian.sint16(bytes, here + gyroBytes + 2) * gPerCount,
                    LittleEndian.sint16(bytes, here + gyroBytes + 4) * gPerCount);
            if (gyroBytes > 0) {
                packet.turn(
                        i,
                        LittleEndian.sint16(bytes, here) * dpsPerCount,
                        LittleEndian.sint16(bytes, here + 2) * dpsPerCount,
                        LittleEndian.sint16(bytes, here + 4) * dpsPerCount);
            }
        }
    }
}
