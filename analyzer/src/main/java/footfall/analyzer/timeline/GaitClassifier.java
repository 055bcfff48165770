// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.Gait;
import java.util.Arrays;

/**
 * Run, walk or none for every row of a leg on foot.
 *
 * <p>Each row gets a score between −1 (certainly walking) and 1 (certainly running) from cadence and speed together: people change
 * from walk to run near 140 steps/min and 2 m/s, a slow jogger steps less often but faster than any walk, and a step longer than
 * 1.2 m needs a flight phase. Ground contact, where the device has it, decides by the duty factor. The score is averaged over
 * {@value #SMOOTHING_HALF_WINDOW_S} s to both sides, turned into a label with hysteresis, and spells shorter than
 * {@value #MIN_BOUT_S} s (the watch's own ramp at a start or a turn) join their surroundings.
 *
 * <p><b>Source:</b> transition near 140 steps/min in adults: PMC8629136. Duty factor 0.5 divides walking from running by definition.
 */
final class GaitClassifier {
    private static final double SMOOTHING_HALF_WINDOW_S = 5;
    private static final double HYSTERESIS = 0.2;
    private static final double MIN_BOUT_S = 10;
    /** A missing value is bridged for this long. */
    private static final double LONGEST_BRIDGE_S = 60;
    /** No runner holds this; a car does. */
    private static final double VEHICLE_MPS = 9;

    private static final double VEHICLE_S = 30;

    /**
     * What the classifier looks at, row by row.
     *
     * @param timeS time
     * @param holdS seconds that the row stands for
     * @param cadenceSpm cadence; NaN where absent or marked
     * @param missing whether cadence ought to be there and is not
     * @param speedMps speed; NaN where absent
     * @param dutyFactor contact over stride time; NaN where absent
     * @param eligible whether the row lies on a leg on foot
     * @param hiking whether the row's leg is filed as a walk or a hike
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Input(
            double[] timeS,
            double[] holdS,
            double[] cadenceSpm,
            boolean[] missing,
            double[] speedMps,
            double[] dutyFactor,
            boolean[] eligible,
            boolean[] hiking) {}

    private enum Raw {
        /** Not on foot, or the timer stands. */
        OUTSIDE,
        /** Stands. */
        STILL,
        /** Steps without getting anywhere: a receiver that lags, or shuffling. */
        SLOW,
        /** Walks or runs. */
        STEPPING,
        /** Moves, but cadence is missing. */
        MISSING
    }

    private final Input input;
    private final int rows;
    private final Raw[] raw;
    private final double[] score;
    private final Gait[] gait;

    private GaitClassifier(Input input) {
        this.input = input;
        this.rows = input.timeS().length;
        this.raw = new Raw[rows];
        this.score = new double[rows];
        this.gait = new Gait[rows];
    }

    /** The label of every row. */
    static Gait[] classify(Input input) {
        GaitClassifier classifier = new GaitClassifier(input);
        classifier.look();
        classifier.leaveVehiclesOut();
        classifier.label();
        classifier.join(Raw.SLOW, MIN_BOUT_S);
        classifier.join(Raw.MISSING, LONGEST_BRIDGE_S);
        classifier.dissolve(Gait.WALK, Gait.RUN);
        classifier.dissolve(Gait.RUN, Gait.WALK);
        return classifier.gait;
    }

    private void look() {
        for (int row = 0; row < rows; row++) {
            double spm = input.cadenceSpm()[row];
            double speed = input.speedMps()[row];
            if (!input.eligible()[row] || !(input.holdS()[row] > 0)) {
                raw[row] = Raw.OUTSIDE;
            } else if (input.missing()[row]) {
                raw[row] = Raw.MISSING;
            } else if (!(spm > 0)) {
                raw[row] = Raw.STILL;
            } else if (speed < LegEvidence.MOVING_MPS) {
                raw[row] = Raw.SLOW;
            } else {
                raw[row] = Raw.STEPPING;
                score[row] = score(spm, speed, input.dutyFactor()[row], input.hiking()[row]);
            }
        }
    }

    private static double score(double spm, double speedMps, double dutyFactor, boolean hiking) {
        if (dutyFactor > 0.55) {
            return -1;
        }
        if (dutyFactor > 0.15 && dutyFactor < 0.42 && spm >= 110) {
            return 1;
        }
        double quick = (spm - 140) / 10;
        double slowest = hiking ? 1.8 : 1.2;
        double stepping = Double.isNaN(speedMps) ? quick : Math.min(quick, (speedMps - slowest) / 0.3);
        double jogging = Math.min((spm - 120) / 10, (speedMps - 2) / 0.2);
        double leaping = hiking ? -1 : Math.min((spm - 90) / 10, (speedMps - 2.5) / 0.3);
        double best = stepping;
        // A comparison with NaN is false: without speed cadence decides alone.
        best = jogging > best ? jogging : best;
        best = leaping > best ? leaping : best;
        return Math.max(-1, Math.min(1, best));
    }

    private void leaveVehiclesOut() {
        int from = 0;
        while (from < rows) {
            int to = from;
            while (to < rows && input.speedMps()[to] > VEHICLE_MPS) {
                to++;
            }
            if (to > from && input.timeS()[to - 1] - input.timeS()[from] >= VEHICLE_S) {
                Arrays.fill(raw, from, to, Raw.OUTSIDE);
            }
            from = Math.max(to, from + 1);
        }
    }

    private void label() {
        double weighted = 0;
        double weight = 0;
        int low = 0;
        int high = 0;
        Gait state = Gait.WALK;
        for (int row = 0; row < rows; row++) {
            gait[row] = Gait.NONE;
            for (; high < rows && input.timeS()[high] <= input.timeS()[row] + SMOOTHING_HALF_WINDOW_S; high++) {
                weight += weight(high);
                weighted += weight(high) * score[high];
            }
            for (; input.timeS()[low] < input.timeS()[row] - SMOOTHING_HALF_WINDOW_S; low++) {
                weight -= weight(low);
                weighted -= weight(low) * score[low];
            }
            if (raw[row] == Raw.STEPPING) {
                double mean = weighted / weight;
                if (mean > HYSTERESIS) {
                    state = Gait.RUN;
                } else if (mean < -HYSTERESIS) {
                    state = Gait.WALK;
                }
                gait[row] = state;
            }
        }
    }

    private double weight(int row) {
        return raw[row] == Raw.STEPPING ? Math.min(input.holdS()[row], SMOOTHING_HALF_WINDOW_S) : 0;
    }

    /** Gives short spells of a raw kind the label of their surroundings. */
    private void join(Raw kind, double longestS) {
        int from = 0;
        while (from < rows) {
            int to = from;
            while (to < rows && raw[to] == kind) {
                to++;
            }
            if (to > from && seconds(from, to) <= longestS) {
                Gait before = from > 0 && touches(from) ? gait[from - 1] : Gait.NONE;
                Gait after = to < rows && touches(to) ? gait[to] : Gait.NONE;
                // A lagging receiver at the start belongs to what follows; a missing value counts only between two
                // known ones.
                boolean known = before != Gait.NONE && after != Gait.NONE;
                Gait surroundings = known ? before : kind == Raw.SLOW ? after : Gait.NONE;
                Arrays.fill(gait, from, to, surroundings);
            }
            from = Math.max(to, from + 1);
        }
    }

    /** Turns short spells of one label into the other where they touch it; a lone short walk stays a walk. */
    private void dissolve(Gait kind, Gait other) {
        int from = 0;
        while (from < rows) {
            int to = from;
            while (to < rows && gait[to] == kind && (to == from || touches(to))) {
                to++;
            }
            if (to > from && seconds(from, to) < MIN_BOUT_S) {
                boolean before = from > 0 && touches(from) && gait[from - 1] == other;
                boolean after = to < rows && touches(to) && gait[to] == other;
                if (before || after) {
                    Arrays.fill(gait, from, to, other);
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    /** Whether a row follows the one before without a pause or gap. */
    private boolean touches(int row) {
        return input.timeS()[row - 1] + input.holdS()[row - 1] >= input.timeS()[row];
    }

    private double seconds(int from, int to) {
        return input.timeS()[to - 1] + input.holdS()[to - 1] - input.timeS()[from];
    }
}
