// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.packet.PacketWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a recording as an ActiGraph device does: a text that describes the device, then one record a second, sixteen bits an axis.
 *
 * <p>A record's time is a whole second, so the first sample of the recording stands on one, and what follows a gap is moved back to the
 * begin of its second. Rates are whole numbers from 1 to 1000 Hz. Angular rate is left out. Not thread-safe: one per stream.
 */
public final class Gt3xWriter extends PacketWriter {
    private static final double HIGHEST_COUNTS_A_G = 4096;
    private static final double TWELVES_COUNTS_A_G = 256;
    private static final long EPOCH_TICKS = 621_355_968_000_000_000L;
    private static final long TICKS_A_S = 10_000_000;
    private static final double WHOLE_RATE = 0.001;
    /** What is a hair before a second belongs to it. */
    private static final double HAIR_OF_A_STEP = 0.25;

    private final ZipOutputStream zip;
    private final ByteArrayOutputStream payload = new ByteArrayOutputStream();
    private final boolean twelves;
    private double countsPerG;
    private double rangeG;
    private double rateHz;
    private long startS;
    private long second;
    private int samples;
    private int halfByte = -1;

    /** Writes to this stream, which {@link #close} closes. */
    public Gt3xWriter(OutputStream out) {
        this(out, false);
    }

    /** The same; twelves: in twelve bits an axis and ±8 g, as the older devices do. */
    Gt3xWriter(OutputStream out, boolean twelves) {
        super(out);
        this.zip = new ZipOutputStream(out);
        this.twelves = twelves;
    }

    @Override
    protected void head(SensorFacts sensor, double nominalRateHz) throws IOException {
        rateHz = Math.rint(nominalRateHz);
        if (rateHz < 1 || rateHz > 1000 || Math.abs(nominalRateHz / rateHz - 1) > WHOLE_RATE) {
            throw new IllegalArgumentException(
                    "a GT3X file holds whole rates from 1 to 1000 Hz, got " + nominalRateHz + " Hz");
        }
        rangeG = twelves ? 8 : sensor.rangeG().orElse(16);
        countsPerG = twelves ? TWELVES_COUNTS_A_G : HIGHEST_COUNTS_A_G;
        while (!twelves && countsPerG > 1 && countsPerG * rangeG > 32_768) {
            countsPerG /= 2;
        }
        startS = Math.floorDiv(startMs(sensor), 1000L);
        text();
        zip.putNextEntry(new ZipEntry(Gt3xReader.LOG));
        ByteArrayOutputStream parameters = new ByteArrayOutputStream();
        pair(parameters, LogParameters.ACCEL_SCALE, LogParameters.encoded(countsPerG));
        pair(parameters, LogParameters.SAMPLE_RATE, (int) rateHz);
        record(LogFile.METADATA, startS, "{\"UtcOffset\":\"00:00:00\"}".getBytes(StandardCharsets.UTF_8));
        record(LogFile.PARAMETERS, startS, parameters.toByteArray());
    }

    private void text() throws IOException {
        zip.putNextEntry(new ZipEntry(Gt3xReader.TEXT));
        String text = "Serial Number: MOS2\r\nDevice Type: wGT3XBT\r\nFirmware: 1.9.2\r\nSample Rate: " + (int) rateHz
                + "\r\nStart Date: " + (EPOCH_TICKS + startS * TICKS_A_S)
                + "\r\nTimeZone: 00:00:00\r\nAcceleration Scale: " + countsPerG
                + "\r\nAcceleration Min: -" + rangeG + "\r\nAcceleration Max: " + rangeG + "\r\n";
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void pair(ByteArrayOutputStream out, int key, int value) {
        number(out, key >>> 16, 2);
        number(out, key & 0xFFFF, 2);
        number(out, value, 4);
    }

    private static void number(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >>> Byte.SIZE * i));
        }
    }

    @Override
    protected void sample(boolean follows, double atS, SampleBlock block, int index) throws IOException {
        long inSecond = (long) Math.floor(atS + HAIR_OF_A_STEP / rateHz);
        if (inSecond != second) {
            flush();
            second = inSecond;
        }
        if (twelves) {
            twelve(block.ayG()[index]);
            twelve(block.axG()[index]);
            twelve(block.azG()[index]);
        } else {
            word(block.axG()[index]);
            word(block.ayG()[index]);
            word(block.azG()[index]);
        }
        samples++;
    }

    private void word(double valueG) {
        number(payload, counts(valueG, countsPerG, -32_768, 32_767), 2);
    }

    private void twelve(double valueG) {
        int value = counts(valueG, countsPerG, -2048, 2047) & 0xFFF;
        if (halfByte < 0) {
            payload.write(value >>> 4);
            halfByte = value & 0x0F;
        } else {
            payload.write(halfByte << 4 | value >>> 8);
            payload.write(value);
            halfByte = -1;
        }
    }

    private void flush() throws IOException {
        if (samples > 0) {
            if (twelves && halfByte >= 0) {
                payload.write(halfByte << 4);
            }
            record(twelves ? LogFile.ACTIVITY : LogFile.ACTIVITY_2, startS + second, payload.toByteArray());
        }
        payload.reset();
        halfByte = -1;
        samples = 0;
    }

    private void record(int type, long timeS, byte[] data) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(LogFile.SEPARATOR);
        record.write(type);
        number(record, timeS, 4);
        number(record, data.length, 2);
        record.writeBytes(data);
        byte[] bytes = record.toByteArray();
        zip.write(bytes);
        zip.write(LogFile.checksum(bytes, 0, bytes.length));
    }

    @Override
    protected void tail() throws IOException {
        flush();
        zip.closeEntry();
        zip.finish();
    }
}
