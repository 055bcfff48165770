// SPDX-License-Identifier: Apache-2.0
package footfall.device.cwa;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.packet.PacketWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes a recording as an Axivity logger does: sixteen bits an axis, at the finest resolution that holds the full scale, with angular
 * rate (±2000 degrees a second) where there is one.
 *
 * <p>Full scales are ±2, 4, 8 and 16 g; what lies beyond is clipped, as by the device. Rates are 12.5 · 2ⁿ Hz; the true rate may lie a
 * few per cent beside one of them, since every block carries its time to 31 µs. Not thread-safe: one per stream.
 */
public final class CwaWriter extends PacketWriter {
    private static final double RATE_TOLERANCE = 0.04;
    private static final int LOWEST_RATE_CODE = 6;
    private static final int HIGHEST_RATE_CODE = 15;
    private static final double FRACTIONS_A_SECOND = 32_768;
    private static final double GYRO_COUNTS_A_DPS = 32_768 / 2000.0;
    private static final int GYRO_CODE = 2;
    private static final int PACKED_SAMPLES = 120;
    private static final int LARGEST_TEN_BITS = 511;

    private final byte[] block = new byte[CwaBlock.SIZE];
    private final boolean packed;
    private int axes = 3;
    private int scaleCode;
    private int rateCode;
    private double rateHz;
    private long startMs;
    private long sequence;
    private int samples;

    /** Writes to this stream, which {@link #close} closes. */
    public CwaWriter(OutputStream out) {
        this(out, false);
    }

    /** The same; packed: in ten bits and a common exponent, without angular rate, as the older loggers do. */
    CwaWriter(OutputStream out, boolean packed) {
        super(out);
        this.packed = packed;
    }

    @Override
    protected void head(SensorFacts sensor, double nominalRateHz) throws IOException {
        rateHz = nominalRateHz;
        rateCode = rateCode(nominalRateHz) | rangeCode(sensor.rangeG().orElse(16)) << 6;
        // Codes 3 to 6 stand for 2048 to 16384 counts of one g.
        scaleCode = packed ? 0 : 3 + (rateCode >> 6);
        axes = sensor.gyro() && !packed ? 6 : 3;
        startMs = startMs(sensor);
        byte[] header = new byte[CwaFile.HEADER_BYTES];
        Arrays.fill(header, 64, 512, (byte) ' ');
        Arrays.fill(header, 512, header.length, (byte) 0xFF);
        put(header, 0, CwaFile.HEADER_MARK, 4);
        header[4] = (byte) (axes == 6 ? CwaFile.HARDWARE_AX6 : 0x17);
        put(header, 11, 0xFFFF, 2);
        header[35] = (byte) (axes == 6 ? GYRO_CODE : 0);
        header[36] = (byte) rateCode;
        put(header, 42, 0xFFFF, 2);
        out().write(header);
    }

    private static int rateCode(double rateHz) {
        for (int code = LOWEST_RATE_CODE; code <= HIGHEST_RATE_CODE; code++) {
            if (Math.abs(rateHz / CwaBlock.rateHz(code) - 1) <= RATE_TOLERANCE) {
                return code;
            }
        }
        throw new IllegalArgumentException(
                "a CWA file holds 6.25, 12.5, 25, 50, 100, 200, 400, 800, 1600 or 3200 Hz, got " + rateHz + " Hz");
    }

    private static int rangeCode(double rangeG) {
        int code = 3;
        while (code > 0 && CwaBlock.rangeG(code << 6) < rangeG) {
            code--;
        }
        return code;
    }

    @Override
    protected void sample(boolean follows, double atS, SampleBlock from, int index) throws IOException {
        if (samples > 0 && (!follows || samples == capacity())) {
            flush();
        }
        if (samples == 0) {
            time(atS);
        }
        if (packed) {
            tens(from.axG()[index], from.ayG()[index], from.azG()[index]);
        } else {
            int at = CwaBlock.DATA_AT + samples * 2 * axes;
            if (axes == 6) {
                word(at, from.gxDps()[index], GYRO_COUNTS_A_DPS);
                word(at + 2, from.gyDps()[index], GYRO_COUNTS_A_DPS);
                word(at + 4, from.gzDps()[index], GYRO_COUNTS_A_DPS);
                at += 6;
            }
            double countsPerG = 1 << 8 + scaleCode;
            word(at, from.axG()[index], countsPerG);
            word(at + 2, from.ayG()[index], countsPerG);
            word(at + 4, from.azG()[index], countsPerG);
        }
        samples++;
    }

    private int capacity() {
        return packed ? PACKED_SAMPLES : CwaBlock.DATA_BYTES / (2 * axes);
    }

    private void word(int at, double value, double countsPerUnit) {
        put(block, at, counts(value, countsPerUnit, -32_768, 32_767), 2);
    }

    private void tens(double xG, double yG, double zG) {
        double largest = Math.max(Math.abs(xG), Math.max(Math.abs(yG), Math.abs(zG))) * 256;
        int exponent = 0;
        while (exponent < 3 && Math.round(largest / (1 << exponent)) > LARGEST_TEN_BITS) {
            exponent++;
        }
        double countsPerG = 256.0 / (1 << exponent);
        int word = exponent << 30
                | (counts(zG, countsPerG, -512, 511) & 0x3FF) << 20
                | (counts(yG, countsPerG, -512, 511) & 0x3FF) << 10
                | counts(xG, countsPerG, -512, 511) & 0x3FF;
        put(block, CwaBlock.DATA_AT + 4 * samples, word, 4);
    }

    /** The time of the first sample: whole second, fraction, and the offset that makes readers without the fraction right. */
    private void time(double atS) {
        double exactS = Math.floorMod(startMs, 1000L) / 1000.0 + atS;
        long wholeS = (long) Math.floor(exactS);
        int fraction = (int) ((exactS - wholeS) * FRACTIONS_A_SECOND);
        int shift = (int) ((long) fraction * (int) CwaBlock.rateHz(rateCode) >> 15);
        put(block, 4, 0x8000 | fraction, 2);
        put(block, 14, CwaTime.packed(Math.floorDiv(startMs, 1000L) + wholeS), 4);
        put(block, 26, -shift, 2);
    }

    private void flush() throws IOException {
        put(block, 0, CwaBlock.MARK, 4);
        put(block, 10, sequence++, 4);
        put(block, 18, scaleCode << 13 | (axes == 6 ? GYRO_CODE << 10 : 0), 2);
        block[24] = (byte) rateCode;
        block[25] = (byte) (axes << 4 | (packed ? 0 : 2));
        put(block, 28, samples, 2);
        put(block, CwaBlock.CHECKSUM_AT, 0, 2);
        int sum = 0;
        for (int i = 0; i < CwaBlock.CHECKSUM_AT; i += 2) {
            sum += block[i] & 0xFF | (block[i + 1] & 0xFF) << 8;
        }
        put(block, CwaBlock.CHECKSUM_AT, -sum, 2);
        out().write(block);
        Arrays.fill(block, (byte) 0);
        samples = 0;
    }

    private static void put(byte[] bytes, int at, long value, int count) {
        for (int i = 0; i < count; i++) {
            bytes[at + i] = (byte) (value >>> Byte.SIZE * i);
        }
    }

    @Override
    protected void tail() throws IOException {
        if (samples > 0) {
            flush();
        }
    }
}
