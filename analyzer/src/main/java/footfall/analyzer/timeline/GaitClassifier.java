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
 * {@value #SMOOTHING_HALF_WINDOW_S} s to both sides, turned into a label with hysteresis, and walks shorter than
 * {@value #MIN_WALK_S} s (the watch's own ramp at a start, a turn, a kerb) and runs shorter than {@value #MIN_RUN_S} s join their
 * surroundings. On a leg filed as a walk or hike only a runner's cadence makes a run: receivers that wander make speeds there.
 * Where a leg has no cadence at all, speed decides alone.
 *
 * <p><b>Source:</b> transition near 140 steps/min in adults: PMC8629136. Duty factor 0.5 divides walking from running by definition.
 */
final class GaitClassifier {
    private static final double SMOOTHING_HALF_WINDOW_S = 5;
    private static final double HYSTERESIS = 0.2;
    /** Shorter spells of stepping on the spot are a receiver that lags. */
    private static final double LONGEST_LAG_S = 10;
    /** On the spot this cadence shows a runner whose receiver lags. */
    private static final double SURELY_RUNNING_SPM = 130;

    private static final double MIN_RUN_S = 10;
    private static final double MIN_RUN_ON_A_HIKE_S = 60;
    private static final double MIN_WALK_S = 15;
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
     * @param mute whether the row's leg has no cadence at all
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
            boolean[] hiking,
            boolean[] mute) {
        /** From the series and the verdicts on the legs; the duty factor is the device's, or contact time over stride time. */
        static Input of(
                double[] timeS, LegEvidence.Series series, boolean[] missing, double[] contactSharePct, FootLegs feet) {
            int rows = timeS.length;
            boolean[] eligible = new boolean[rows];
            boolean[] hiking = new boolean[rows];
            boolean[] mute = new boolean[rows];
            double[] dutyFactor = new double[rows];
            for (int row = 0; row < rows; row++) {
                eligible[row] = feet.of(row).onFoot();
                hiking[row] = feet.of(row).hiking();
                mute[row] = feet.of(row).mute();
                double fromTime = series.contactMs()[row] * series.cadenceSpm()[row] / 120_000;
                dutyFactor[row] = Double.isNaN(contactSharePct[row]) ? fromTime : contactSharePct[row] / 100;
            }
            return new Input(
                    timeS,
                    series.holdS(),
                    series.cadenceSpm(),
                    missing,
                    series.speedMps(),
                    dutyFactor,
                    eligible,
                    hiking,
                    mute);
        }
    }

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
        classifier.joinLags();
        classifier.joinMissing();
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
            } else if (input.mute()[row]) {
                raw[row] = speed >= LegEvidence.MOVING_MPS ? Raw.STEPPING : Raw.STILL;
                score[row] = limited((speed - 2) / 0.3);
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
        if (Double.isNaN(speedMps)) {
            return limited(quick);
        }
        if (hiking) {
            // A step longer than a walker's at a walker's rate: the receiver wandered.
            boolean wandered = 60 * speedMps / spm > 1.6;
            return wandered ? -1 : limited(Math.min(quick, (speedMps - 1.8) / 0.3));
        }
        double stepping = Math.min(quick, (speedMps - 1.2) / 0.3);
        double jogging = Math.min((spm - 120) / 10, (speedMps - 2) / 0.2);
        double leaping = Math.min((spm - 90) / 10, (speedMps - 2.5) / 0.3);
        return limited(Math.max(stepping, Math.max(jogging, leaping)));
    }

    private static double limited(double score) {
        return Math.max(-1, Math.min(1, score));
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
                state = next(state, weighted / weight);
                gait[row] = state;
            }
        }
    }

    private static Gait next(Gait state, double meanScore) {
        if (Math.abs(meanScore) <= HYSTERESIS) {
            return state;
        }
        return meanScore > 0 ? Gait.RUN : Gait.WALK;
    }

    private double weight(int row) {
        return raw[row] == Raw.STEPPING ? Math.min(input.holdS()[row], SMOOTHING_HALF_WINDOW_S) : 0;
    }

    /** A receiver that lags at a start belongs to what follows; a few slow steps within one gait belong to it. */
    private void joinLags() {
        int to;
        for (int from = 0; from < rows; from = Math.max(to, from + 1)) {
            to = endOf(Raw.SLOW, from);
            if (to > from && seconds(from, to) <= LONGEST_LAG_S) {
                Gait before = labelBefore(from);
                Gait after = labelAfter(to);
                for (int row = from; row < to; row++) {
                    boolean running = after == Gait.RUN && input.cadenceSpm()[row] >= SURELY_RUNNING_SPM;
                    boolean walking = after == Gait.WALK && before == Gait.WALK;
                    gait[row] = running || walking ? after : Gait.NONE;
                }
            }
        }
    }

    /** A missing value counts only between two known ones. */
    private void joinMissing() {
        int to;
        for (int from = 0; from < rows; from = Math.max(to, from + 1)) {
            to = endOf(Raw.MISSING, from);
            if (to > from && seconds(from, to) <= LONGEST_BRIDGE_S) {
                Gait before = labelBefore(from);
                Arrays.fill(gait, from, to, labelAfter(to) == Gait.NONE ? Gait.NONE : before);
            }
        }
    }

    private int endOf(Raw kind, int from) {
        int to = from;
        while (to < rows && raw[to] == kind) {
            to++;
        }
        return to;
    }

    private Gait labelBefore(int row) {
        return row > 0 && touches(row) ? gait[row - 1] : Gait.NONE;
    }

    private Gait labelAfter(int row) {
        return row < rows && touches(row) ? gait[row] : Gait.NONE;
    }

    /** Turns short spells of one label into the other where they touch it; a lone one stays, but for a run of seconds on a hike. */
    private void dissolve(Gait kind, Gait other) {
        int from = 0;
        while (from < rows) {
            int to = from;
            while (to < rows && gait[to] == kind && (to == from || touches(to))) {
                to++;
            }
            if (to > from && seconds(from, to) < shortestS(kind, from)) {
                boolean lonely = kind == Gait.RUN && input.hiking()[from];
                if (lonely || labelBefore(from) == other || labelAfter(to) == other) {
                    Arrays.fill(gait, from, to, other);
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    private double shortestS(Gait kind, int row) {
        if (kind == Gait.WALK) {
            return MIN_WALK_S;
        }
        return input.hiking()[row] ? MIN_RUN_ON_A_HIKE_S : MIN_RUN_S;
    }

    /** Whether a row follows the one before without a pause or gap. */
    private boolean touches(int row) {
        return input.timeS()[row - 1] + input.holdS()[row - 1] >= input.timeS()[row];
    }

    private double seconds(int from, int to) {
        return input.timeS()[to - 1] + input.holdS()[to - 1] - input.timeS()[from];
    }
}
