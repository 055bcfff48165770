// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import footfall.device.packet.PacketWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes raw acceleration as action cameras and watches do: messages of up to 30 samples as counts, with their calibration, the times of
 * the samples in ms, and angular rate beside them where there is one; records with cadence where somebody gives it.
 *
 * <p>The header of a FIT file holds its length, so the messages are kept in memory until {@link #close}: 8 bytes a sample, 13 with angular
 * rate. Not thread-safe: one per stream.
 */
public final class FitSampleWriter extends PacketWriter {
    private static final int MESSAGE_SAMPLES = 30;
    private static final int FILE_TYPE_ACTIVITY = 4;
    private static final int DEVELOPMENT = 255;
    private static final int NAME_SIZE = 64;
    private static final double STRIDES_PER_STEP = 0.5;

    private static final int LEVEL = 32_768;
    private static final int LARGEST_COUNT = 65_534;
    private static final long ONE_TURN = 65_535;
    private static final int FINEST_COUNTS_A_G = 16_384;
    /** ±2047 degrees a second. */
    private static final int COUNTS_A_DPS = 16;

    private static final int LOCAL_ACCELERATION = 0;
    private static final int LOCAL_GYRO = 1;
    private static final int LOCAL_RECORD = 2;
    private static final int LOCAL_OTHER = 3;

    private static final MessageProfile ACCELERATION = Profile.standard().message("accelerometer_data");
    private static final MessageProfile GYRO = Profile.standard().message("gyroscope_data");
    private static final MessageProfile RECORD = Profile.standard().message("record");

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final FitEncoder encoder = FitEncoder.open(messages);
    private final long[] offsetsMs = new long[MESSAGE_SAMPLES];
    private final long[][] axes = new long[6][MESSAGE_SAMPLES];
    private boolean gyro;
    private int countsPerG;
    private long startMs;
    private long packetMs;
    private int samples;

    /** Writes to this stream, which {@link #close} closes. */
    public FitSampleWriter(OutputStream out) {
        super(out);
    }

    @Override
    protected void head(SensorFacts sensor, double nominalRateHz) throws IOException {
        gyro = sensor.gyro();
        startMs = startMs(sensor);
        countsPerG = FINEST_COUNTS_A_G;
        while (countsPerG > 1 && countsPerG * sensor.rangeG().orElse(16) > LEVEL) {
            countsPerG /= 2;
        }
        fileId();
        correlation();
        calibration(SensorCalibration.ACCELEROMETER, countsPerG);
        if (gyro) {
            calibration(SensorCalibration.GYROSCOPE, COUNTS_A_DPS);
            encoder.define(LOCAL_GYRO, layout(GYRO, "gyro_"));
        }
        encoder.define(LOCAL_ACCELERATION, layout(ACCELERATION, "accel_"));
        encoder.define(
                LOCAL_RECORD,
                MessageLayout.of(RECORD.number())
                        .field(RECORD.field("timestamp").number(), BaseType.UINT32)
                        .field(RECORD.field("cadence").number(), BaseType.UINT8)
                        .field(RECORD.field("fractional_cadence").number(), BaseType.UINT8));
    }

    private void fileId() throws IOException {
        MessageProfile fileId = Profile.standard().message("file_id");
        encoder.define(
                LOCAL_OTHER,
                MessageLayout.of(fileId.number())
                        .field(fileId.field("type").number(), BaseType.ENUM)
                        .field(fileId.field("manufacturer").number(), BaseType.UINT16)
                        .field(fileId.field("product").number(), BaseType.UINT16)
                        .field(fileId.field("time_created").number(), BaseType.UINT32)
                        .text(fileId.field("product_name").number(), NAME_SIZE));
        encoder.data(LOCAL_OTHER, FILE_TYPE_ACTIVITY, DEVELOPMENT, 0, fitS(startMs), "Footfall");
    }

    /** The clock of the samples is UTC here. */
    private void correlation() throws IOException {
        MessageProfile profile = Profile.standard().message("timestamp_correlation");
        encoder.define(
                LOCAL_OTHER,
                MessageLayout.of(profile.number())
                        .field(profile.field("timestamp").number(), BaseType.UINT32)
                        .field(profile.field("system_timestamp").number(), BaseType.UINT32)
                        .field(profile.field("timestamp_ms").number(), BaseType.UINT16)
                        .field(profile.field("system_timestamp_ms").number(), BaseType.UINT16));
        long millis = Math.floorMod(startMs, 1000L);
        encoder.data(LOCAL_OTHER, fitS(startMs), fitS(startMs), millis, millis);
    }

    private void calibration(int sensor, int countsPerUnit) throws IOException {
        MessageProfile profile = Profile.standard().message("three_d_sensor_calibration");
        encoder.define(
                LOCAL_OTHER,
                MessageLayout.of(profile.number())
                        .field(profile.field("timestamp").number(), BaseType.UINT32)
                        .field(profile.field("sensor_type").number(), BaseType.ENUM)
                        .field(profile.field("calibration_factor").number(), BaseType.UINT32)
                        .field(profile.field("calibration_divisor").number(), BaseType.UINT32)
                        .field(profile.field("level_shift").number(), BaseType.UINT32)
                        .array(profile.field("offset_cal").number(), BaseType.SINT32, 3)
                        .array(profile.field("orientation_matrix").number(), BaseType.SINT32, 9));
        long[] unturned = {ONE_TURN, 0, 0, 0, ONE_TURN, 0, 0, 0, ONE_TURN};
        encoder.data(LOCAL_OTHER, fitS(startMs), sensor, 1, countsPerUnit, LEVEL, new long[3], unturned);
    }

    private static MessageLayout layout(MessageProfile profile, String axis) {
        return MessageLayout.of(profile.number())
                .field(profile.field("timestamp").number(), BaseType.UINT32)
                .field(profile.field("timestamp_ms").number(), BaseType.UINT16)
                .array(profile.field("sample_time_offset").number(), BaseType.UINT16, MESSAGE_SAMPLES)
                .array(profile.field(axis + "x").number(), BaseType.UINT16, MESSAGE_SAMPLES)
                .array(profile.field(axis + "y").number(), BaseType.UINT16, MESSAGE_SAMPLES)
                .array(profile.field(axis + "z").number(), BaseType.UINT16, MESSAGE_SAMPLES);
    }

    private static long fitS(long epochMs) {
        return FitTime.fitS(epochMs, true);
    }

    @Override
    protected void sample(boolean follows, double atS, SampleBlock block, int index) throws IOException {
        if (samples > 0 && (!follows || samples == MESSAGE_SAMPLES)) {
            flush();
        }
        long ms = startMs + Math.round(atS * 1000);
        if (samples == 0) {
            packetMs = ms;
        }
        offsetsMs[samples] = Math.max(0, ms - packetMs);
        axes[0][samples] = count(block.axG()[index], countsPerG);
        axes[1][samples] = count(block.ayG()[index], countsPerG);
        axes[2][samples] = count(block.azG()[index], countsPerG);
        if (gyro) {
            axes[3][samples] = count(block.gxDps()[index], COUNTS_A_DPS);
            axes[4][samples] = count(block.gyDps()[index], COUNTS_A_DPS);
            axes[5][samples] = count(block.gzDps()[index], COUNTS_A_DPS);
        }
        samples++;
    }

    private static long count(double value, int countsPerUnit) {
        return Double.isNaN(value)
                ? BaseType.UINT16.invalid()
                : LEVEL + (long) counts(value, countsPerUnit, -LEVEL, LARGEST_COUNT - LEVEL);
    }

    private void flush() throws IOException {
        Arrays.fill(offsetsMs, samples, MESSAGE_SAMPLES, BaseType.UINT16.invalid());
        for (long[] axis : axes) {
            Arrays.fill(axis, samples, MESSAGE_SAMPLES, BaseType.UINT16.invalid());
        }
        long millis = Math.floorMod(packetMs, 1000L);
        encoder.data(LOCAL_ACCELERATION, fitS(packetMs), millis, offsetsMs, axes[0], axes[1], axes[2]);
        if (gyro) {
            encoder.data(LOCAL_GYRO, fitS(packetMs), millis, offsetsMs, axes[3], axes[4], axes[5]);
        }
        samples = 0;
    }

    /**
     * Writes a record, after {@link #begin} of a sensor with a nominal rate.
     *
     * @param atS after the first sample, s; records have whole seconds
     * @param cadenceSpm steps of both feet a minute, written as strides of one; NaN for a record without
     */
    public void cadence(double atS, double cadenceSpm) throws IOException {
        RecordFields.Fraction strides = RecordFields.Fraction.of(cadenceSpm * STRIDES_PER_STEP);
        boolean fits = strides.fits(BaseType.UINT8);
        @Nullable Object whole = fits ? (Object) strides.whole() : null;
        @Nullable Object fraction = fits ? (Object) strides.in128() : null;
        encoder.data(LOCAL_RECORD, fitS(startMs + (long) Math.floor(atS * 1000)), whole, fraction);
    }

    @Override
    protected void tail() throws IOException {
        if (samples > 0) {
            flush();
        }
        FitEncoder.close(messages, out());
    }
}
