// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.analyzer.Sport;
import footfall.device.xml.CadenceUnitDecision;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a foot pod's rate counts the steps of both feet or the strides of one. The specification leaves it open and pods differ, so it is
 * decided from what comes, shown with its reason, and can be pinned.
 *
 * <p>Each value is asked which reading is the more human at its speed: as many steps a minute, or twice as many. Where an accelerometer tells
 * the cadence at the same time, that decides instead; without speed, only rates that are impossible for one of them do. The answers are
 * summed with slow forgetting; the first decision needs a few values that agree, and another one many more. Not thread-safe: one per
 * pod.
 *
 * <p><b>Source:</b> the same likelihood as for recorded cadence; others double below 120 a minute above 6 km/h and below 60 when walking
 * (QZ fitness), which this includes. <b>Differs from the source:</b> brisk walking at 6…7 km/h with 115…120 steps a minute is not doubled.
 */
public final class PodUnitDecision {
    private static final double FORGETTING = 0.1;
    private static final double MOST_PER_VALUE = 3;
    private static final double BY_ACCELEROMETER = 4;
    private static final double DECIDED_AT = 6;
    private static final double CHANGED_AT = 15;
    private static final double SLOWEST_MPS = 0.5;
    /** Nobody takes so many strides a minute. */
    private static final int MOST_STRIDES = 130;
    /** Nobody runs with so few steps a minute. */
    private static final int FEWEST_RUNNING_STEPS = 110;

    private static final double RATIO_TOLERANCE = 0.12;

    private final boolean pinned;
    private Optional<Unit> unit;
    private String reason;
    private double score;

    /** What a rate counts. */
    public enum Unit {
        /** Steps of both feet a minute. */
        STEPS(1),
        /** Strides of one foot a minute. */
        STRIDES(2);

        private final int stepsPerCount;

        Unit(int stepsPerCount) {
            this.stepsPerCount = stepsPerCount;
        }

        /** Steps in one of them. */
        public int stepsPerCount() {
            return stepsPerCount;
        }
    }

    private PodUnitDecision(boolean pinned, Optional<Unit> unit, String reason) {
        this.pinned = pinned;
        this.unit = unit;
        this.reason = reason;
    }

    /** To be decided. */
    public static PodUnitDecision open() {
        return new PodUnitDecision(false, Optional.empty(), "not decided yet: walk or run for some seconds");
    }

    /** Said by the user; nothing changes it. */
    public static PodUnitDecision pinned(Unit unit) {
        return new PodUnitDecision(true, Optional.of(unit), "said by the user");
    }

    /** Takes a value, without an accelerometer. */
    public void add(RscMeasurement measurement) {
        add(measurement, OptionalDouble.empty());
    }

    /**
     * Takes a value.
     *
     * @param measurement what the pod says
     * @param accelerometerSpm steps a minute that an accelerometer shows at the same time
     */
    public void add(RscMeasurement measurement, OptionalDouble accelerometerSpm) {
        int rate = measurement.ratePerMinute();
        if (pinned || rate == 0) {
            return;
        }
        double answer;
        if (accelerometerSpm.isPresent() && accelerometerSpm.getAsDouble() > 0) {
            answer = byAccelerometer(rate, accelerometerSpm.getAsDouble());
        } else if (measurement.speedMps() >= SLOWEST_MPS) {
            answer = bySpeed(measurement);
        } else {
            answer = byRate(measurement);
        }
        score += answer - FORGETTING * score;
        decide(measurement, accelerometerSpm);
    }

    /** Above 0 for strides, below for steps. */
    private static double byAccelerometer(int rate, double accelerometerSpm) {
        if (Math.abs(rate / accelerometerSpm - 1) < RATIO_TOLERANCE) {
            return -BY_ACCELEROMETER;
        }
        return Math.abs(2 * rate / accelerometerSpm - 1) < RATIO_TOLERANCE ? BY_ACCELEROMETER : 0;
    }

    private static double bySpeed(RscMeasurement measurement) {
        Sport sport = measurement.running() ? Sport.RUNNING : Sport.UNKNOWN;
        int rate = measurement.ratePerMinute();
        double strides = CadenceUnitDecision.humanLogLikelihood(measurement.speedMps(), 2.0 * rate, sport);
        double steps = CadenceUnitDecision.humanLogLikelihood(measurement.speedMps(), rate, sport);
        return Math.max(-MOST_PER_VALUE, Math.min(MOST_PER_VALUE, strides - steps));
    }

    private static double byRate(RscMeasurement measurement) {
        if (measurement.ratePerMinute() >= MOST_STRIDES) {
            return -MOST_PER_VALUE;
        }
        boolean fewToRun = measurement.running() && measurement.ratePerMinute() <= FEWEST_RUNNING_STEPS;
        return fewToRun ? MOST_PER_VALUE : 0;
    }

    private void decide(RscMeasurement measurement, OptionalDouble accelerometerSpm) {
        Unit favoured = score > 0 ? Unit.STRIDES : Unit.STEPS;
        double needed = unit.isEmpty() ? DECIDED_AT : CHANGED_AT;
        if (Math.abs(score) >= needed && !unit.equals(Optional.of(favoured))) {
            unit = Optional.of(favoured);
            reason = why(measurement, accelerometerSpm);
        }
    }

    private static String why(RscMeasurement measurement, OptionalDouble accelerometerSpm) {
        int rate = measurement.ratePerMinute();
        if (accelerometerSpm.isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "the pod says %d a minute while the accelerometer shows %.0f steps",
                    rate,
                    accelerometerSpm.getAsDouble());
        }
        if (measurement.speedMps() < SLOWEST_MPS) {
            return "no person moves at " + rate + " a minute otherwise";
        }
        double stepM = 60 * measurement.speedMps() / rate;
        return String.format(
                Locale.ROOT,
                "at %.1f m/s, %d a minute are steps of %.2f m, or strides with steps of %.2f m",
                measurement.speedMps(),
                rate,
                stepM,
                stepM / 2);
    }

    /** What was decided; empty until then. */
    public Optional<Unit> unit() {
        return unit;
    }

    /** Steps of both feet a minute; empty while it is not decided. */
    public OptionalDouble stepsPerMinute(RscMeasurement measurement) {
        return unit.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (double) measurement.ratePerMinute() * unit.get().stepsPerCount());
    }

    /** One line for people: what it rests on. */
    public String reason() {
        return reason;
    }
}
