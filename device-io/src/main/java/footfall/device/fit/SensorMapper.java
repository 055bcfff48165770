// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.DeveloperFields;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import footfall.device.packet.Packet;
import footfall.device.packet.PacketFeed;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Turns messages of raw acceleration into samples, which are handed on while the file is read. Acceleration comes in g, from calibrated
 * fields where there are some, else from counts and their calibration; angular rate of the same moments comes along.
 *
 * <p>Not thread-safe: one per recording.
 */
final class SensorMapper {
    /** An array of samples for each is what tells a logger's record. */
    static final int AXES = 3;

    private static final MessageProfile MESSAGE = Profile.standard().message("accelerometer_data");
    private static final SensorArrays.Axes RAW = SensorArrays.Axes.of(MESSAGE, "accel_");
    private static final SensorArrays.Axes CALIBRATED = SensorArrays.Axes.of(MESSAGE, "calibrated_accel_");
    private static final SensorArrays.Axes COMPRESSED = SensorArrays.Axes.of(MESSAGE, "compressed_calibrated_accel_");

    private final SampleReading known;
    private final PacketFeed feed;
    private final ReadingNotes notes = new ReadingNotes();
    private final SensorArrays acceleration = new SensorArrays(MESSAGE);
    private final GyroMessages gyro;
    private final LoggerFields loggerFields = new LoggerFields();
    private final ClockCorrelation clock = new ClockCorrelation();
    private @Nullable SensorCalibration calibration;
    private AccelerationUnit unit = AccelerationUnit.G;
    private boolean unitAssumed;
    private OptionalLong undatedS = OptionalLong.empty();
    private boolean ownMessages;
    private boolean inRecords;

    SensorMapper(SampleSink samples, SampleReading known) {
        this.known = known;
        feed = new PacketFeed(samples, this::facts);
        gyro = new GyroMessages(feed);
    }

    private SensorFacts facts(boolean withGyro, OptionalLong startS, double startFractionS) {
        OptionalLong startMs = startS.isPresent() ? clock.epochMs(startS.getAsLong(), startFractionS) : startS;
        undatedS = startMs.isPresent() ? OptionalLong.empty() : startS;
        List<QualityWarning> beforehand = unitAssumed
                ? List.of(QualityWarning.of(
                        "unit-assumed", "The arrays of acceleration have no unit: thousandths of g are assumed."))
                : List.of();
        return new SensorFacts(
                known.rateHz(), known.rangeG(), 3, withGyro, true, startMs, unit.label(), unitAssumed, beforehand);
    }

    /** Takes a {@code three_d_sensor_calibration} message. */
    void calibration(FitMessage message) {
        long sensor = SensorCalibration.sensor(message);
        if (sensor == SensorCalibration.ACCELEROMETER) {
            calibration = SensorCalibration.of(message);
        } else if (sensor == SensorCalibration.GYROSCOPE) {
            gyro.calibration(SensorCalibration.of(message));
        }
    }

    /** Takes a {@code timestamp_correlation} message. */
    void correlation(FitMessage message) {
        clock.take(message);
    }

    /** Takes a {@code gyroscope_data} message. */
    void gyroscope(FitMessage message) {
        gyro.take(message);
    }

    /** Takes an {@code accelerometer_data} message. */
    void accelerometer(FitMessage message) {
        if (inRecords) {
            notes.add("second-sensor", "There are two sources of raw acceleration; the first one is used.");
            return;
        }
        if (readInG(message)) {
            ownMessages = true;
            commit(acceleration.fractionS(), Double.NaN);
        }
    }

    private boolean readInG(FitMessage message) {
        if (acceleration.read(message, COMPRESSED)) {
            unit = AccelerationUnit.MILLI_G;
            acceleration.scale(unit.gPerUnit());
            return true;
        }
        if (acceleration.read(message, CALIBRATED)) {
            unit = AccelerationUnit.G;
            return true;
        }
        return acceleration.read(message, RAW) && calibrate();
    }

    private boolean calibrate() {
        if (known.unit().isPresent()) {
            unit = known.unit().get();
            acceleration.scale(unit.gPerUnit());
            return true;
        }
        if (calibration == null) {
            notes.add(
                    "raw-uncalibrated",
                    "Counts of acceleration come without a calibration and are left out; --unit raw:COUNTS says how many are 1 g.");
            return false;
        }
        unit = AccelerationUnit.raw(1 / calibration.unitPerCount());
        calibration.apply(acceleration.x, acceleration.y, acceleration.z, acceleration.size());
        return true;
    }

    /** Takes a record, which may hold the samples of the second that ends with it. */
    void record(FitMessage message, DeveloperFields described) {
        if (!loggerFields.areIn(message, described)) {
            return;
        }
        if (ownMessages) {
            notes.add("second-sensor", "There are two sources of raw acceleration; the first one is used.");
            return;
        }
        loggerFields.read(message, acceleration);
        if (acceleration.size() > 0) {
            inRecords = true;
            unit = loggerFields.unit();
            unitAssumed = loggerFields.unitAssumed();
            commit(acceleration.fractionS() - 1, acceleration.size());
        }
    }

    private void commit(double fractionS, double rateHz) {
        Packet packet = feed.filling();
        packet.begin(acceleration.timestampS(), fractionS, rateHz);
        for (int i = 0; i < acceleration.size(); i++) {
            packet.add(acceleration.x[i], acceleration.y[i], acceleration.z[i]);
            if (acceleration.isTimed()) {
                packet.time(i, acceleration.offsetS(i));
            }
        }
        gyro.complete(packet);
        feed.commit();
    }

    /** Hands on what is held back; call once, at the end. */
    void finish() {
        feed.finish();
        OptionalLong beganMs = undatedS.isPresent() ? clock.epochMs(undatedS.getAsLong(), 0) : undatedS;
        if (beganMs.isPresent()) {
            Instant began = Instant.ofEpochSecond(Math.floorDiv(beganMs.getAsLong(), 1000L));
            notes.add(
                    "date-known-late",
                    "The device learned the date after the first sample, which it took at " + began + ".");
        }
    }

    long samples() {
        return feed.samples();
    }

    List<QualityWarning> notes() {
        return notes.list();
    }
}
