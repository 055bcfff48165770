// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Span;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/** Writes rows as a watch does: at its own instants, each value rounded to what the format can hold. */
final class WatchRecorder {
    private static final double CADENCE_DROPOUT_AT = 0.3;
    private static final int CADENCE_DROPOUT_S = 40;
    private static final double ROWS_MISSING_AT = 0.6;
    private static final int ROWS_MISSING_S = 25;
    private static final double ALTITUDE_OFFSET_M = 500;
    private static final double SPIKE_SHARE = 0.003;
    /** Smart recording: the next row comes after one of these, s. */
    private static final int[] SMART_GAPS_S = {1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9};

    private final WatchProfile profile;
    private final WatchSensors sensors;
    private final TimerLog timer;
    private final int seconds;
    private final List<Span> gaps = new ArrayList<>();

    WatchRecorder(WatchProfile profile, WatchSensors sensors, TimerLog timer, int seconds) {
        this.profile = profile;
        this.sensors = sensors;
        this.timer = timer;
        this.seconds = seconds;
    }

    RecordColumns record(long startEpochMs, SyntheticRunner runner, long seed) {
        RandomGenerator random = Streams.of(seed, Streams.ROWS);
        RecordColumns.Builder rows = new RecordColumns.Builder();
        AppFields app = new AppFields(rows, sensors, runner, Streams.of(seed, Streams.APP));
        int missingFrom = (int) (seconds * ROWS_MISSING_AT) + 1;
        if (profile.faulty()) {
            gaps.add(new Span(missingFrom, missingFrom + ROWS_MISSING_S - 1));
        }
        int nextDue = 0;
        for (int t = 0; t <= seconds; t++) {
            boolean missing = profile.faulty() && t >= missingFrom && t < missingFrom + ROWS_MISSING_S - 1;
            if (!timer.writesAt(t) || missing || (t < nextDue && !turns(t))) {
                continue;
            }
            rows.row(startEpochMs + 1000L * t);
            write(rows, t, random);
            if (profile.app()) {
                app.write(t);
            }
            nextDue = profile.smart() ? t + SMART_GAPS_S[random.nextInt(SMART_GAPS_S.length)] : t + 1;
        }
        return rows.build();
    }

    /** Smart recording too writes a row where the timer starts or stops, and at the end. */
    private boolean turns(int t) {
        return t == 0 || t == seconds || timer.runs(t) != timer.runs(t - 1);
    }

    private void write(RecordColumns.Builder rows, int t, RandomGenerator random) {
        set(rows, Quantity.CADENCE, "cadence", cadenceSpm(t, random), 1);
        set(rows, Quantity.SPEED, "enhanced_speed", sensors.speedMps[t], 1000);
        set(rows, Quantity.DISTANCE, "distance", sensors.distanceM[t], 100);
        set(rows, Quantity.HEART_RATE, "heart_rate", sensors.heartBpm[t], 1);
        if (profile.outdoors()) {
            writeAltitude(rows, sensors.altitudeM[t]);
        }
        if (profile.dynamics()) {
            writeDynamics(rows, t);
        } else if (profile.wristStepLength() && sensors.cadenceSpm[t] > 0) {
            set(rows, Quantity.STEP_LENGTH, "step_length", stepLengthMm(t), 10);
        }
    }

    /** FIT counts altitude in fifths of a metre from 500 m below the sea. */
    private static void writeAltitude(RecordColumns.Builder rows, double altitudeM) {
        double fifths = Math.rint((altitudeM + ALTITUDE_OFFSET_M) * 5);
        rows.set(
                rows.column(Quantity.ALTITUDE, SeriesSource.ofFormat("enhanced_altitude")),
                fifths / 5 - ALTITUDE_OFFSET_M);
    }

    private double cadenceSpm(int t, RandomGenerator random) {
        double spm = sensors.cadenceSpm[t];
        if (!profile.faulty()) {
            return spm;
        }
        int from = (int) (seconds * CADENCE_DROPOUT_AT);
        if (t >= from && t < from + CADENCE_DROPOUT_S) {
            return 0;
        }
        return random.nextDouble() < SPIKE_SHARE ? Math.min(304, spm * 1.55) : spm;
    }

    private double stepLengthMm(int t) {
        return 1000 * 60 * sensors.speedMps[t] / sensors.cadenceSpm[t];
    }

    private void writeDynamics(RecordColumns.Builder rows, int t) {
        if (Double.isNaN(sensors.contactMs[t])) {
            if (profile.zeroWhenStanding()) {
                writeZeros(rows);
            }
            return;
        }
        double lengthMm = stepLengthMm(t);
        set(rows, Quantity.GROUND_CONTACT_TIME, "stance_time", sensors.contactMs[t], 10);
        set(
                rows,
                Quantity.GROUND_CONTACT_SHARE,
                "stance_time_percent",
                100 * sensors.contactMs[t] / sensors.strideMs[t],
                100);
        set(rows, Quantity.GROUND_CONTACT_BALANCE, "stance_time_balance", sensors.leftSharePct[t], 100);
        set(rows, Quantity.VERTICAL_OSCILLATION, "vertical_oscillation", sensors.oscillationMm[t], 10);
        set(rows, Quantity.STEP_LENGTH, "step_length", lengthMm, 10);
        if (lengthMm > 100) {
            set(rows, Quantity.VERTICAL_RATIO, "vertical_ratio", 100 * sensors.oscillationMm[t] / lengthMm, 100);
        }
    }

    private static void writeZeros(RecordColumns.Builder rows) {
        set(rows, Quantity.GROUND_CONTACT_TIME, "stance_time", 0, 10);
        set(rows, Quantity.GROUND_CONTACT_SHARE, "stance_time_percent", 0, 100);
        set(rows, Quantity.GROUND_CONTACT_BALANCE, "stance_time_balance", 0, 100);
        set(rows, Quantity.VERTICAL_OSCILLATION, "vertical_oscillation", 0, 10);
        set(rows, Quantity.STEP_LENGTH, "step_length", 0, 10);
        set(rows, Quantity.VERTICAL_RATIO, "vertical_ratio", 0, 100);
    }

    /** Rounds to the format's own steps, so that writing to a file and reading back changes no bit. */
    private static void set(
            RecordColumns.Builder rows, Quantity quantity, String field, double value, double stepsPerUnit) {
        int slot = rows.column(quantity, SeriesSource.ofFormat(field));
        rows.set(slot, Math.rint(value * stepsPerUnit) / stepsPerUnit);
    }

    /** Stretches in which the timer ran and nothing was written. */
    List<Span> gaps() {
        return List.copyOf(gaps);
    }
}
