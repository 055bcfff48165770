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
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The messages of raw acceleration: up to 30 samples each as counts, with their calibration, the times of the samples in ms, and angular rate
 * beside them where there is one. Not thread-safe: one per file.
 */
abstract class SampleMessages extends PacketWriter {
    private static final int MESSAGE_SAMPLES = 30;

    private static final int LEVEL = 32_768;
    private static final int LARGEST_COUNT = 65_534;
    private static final long ONE_TURN = 65_535;
    private static final int FINEST_COUNTS_A_G = 16_384;
    /** ±2047 degrees a second. */
    private static final int COUNTS_A_DPS = 16;

    private static final int LOCAL_ACCELERATION = 0;
    private static final int LOCAL_GYRO = 1;
    private static final int LOCAL_OTHER = 3;

    private static final MessageProfile ACCELERATION = Profile.standard().message("accelerometer_data");
    private static final MessageProfile GYRO = Profile.standard().message("gyroscope_data");

    private final FitEncoder encoder;
    private final long[] offsetsMs = new long[MESSAGE_SAMPLES];
    private final long[][] axes = new long[6][MESSAGE_SAMPLES];
    private boolean gyro;
    private int countsPerG;
    private long startMs;
    private long packetMs;
    private int samples;

    /** Writes with this encoder; {@link #close} closes the stream. */
    SampleMessages(OutputStream out, FitEncoder encoder) {
        super(out);
        this.encoder = encoder;
    }

    @Override
    protected void head(SensorFacts sensor, double nominalRateHz) throws IOException {
        gyro = sensor.gyro();
        startMs = startMs(sensor);
        countsPerG = FINEST_COUNTS_A_G;
        while (countsPerG > 1 && countsPerG * sensor.rangeG().orElse(16) > LEVEL) {
            countsPerG /= 2;
        }
        correlation();
        calibration(SensorCalibration.ACCELEROMETER, countsPerG);
        if (gyro) {
            calibration(SensorCalibration.GYROSCOPE, COUNTS_A_DPS);
            encoder.define(LOCAL_GYRO, layout(GYRO, "gyro_"));
        }
        encoder.define(LOCAL_ACCELERATION, layout(ACCELERATION, "accel_"));
    }

    final long startMs() {
        return startMs;
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

    static long fitS(long epochMs) {
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

    /** Called before a message of samples is written, with the time of its first one, ms since 1970. */
    void before(long epochMs) throws IOException {
        // Only who writes something else between them has anything to do.
    }

    private void flush() throws IOException {
        before(packetMs);
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

    @Override
    protected void tail() throws IOException {
        if (samples > 0) {
            flush();
        }
    }
}
