// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.QualityWarning;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks cadence values that no pair of feet made: dropouts, spikes, bursts at half or twice the rate, a value that is stuck. What is
 * marked is left out of every mean and named in a warning; nothing is replaced.
 */
final class ArtefactMarker {
    /** Cadence zero or absent above this speed is a dropout, not a stop. */
    private static final double DROPOUT_MPS = 2;

    private static final double MEDIAN_HALF_WINDOW_S = 30;
    private static final int ENOUGH_FOR_MEDIAN = 10;
    /** Where the surroundings step at this rate or faster, the runner runs. */
    private static final double RUNNING_SPM = 130;

    private static final double STUCK_S = 300;
    private static final int STUCK_ROWS = 60;
    private static final double STUCK_SPEED_CHANGE = 0.5;

    private final LegEvidence.Series series;
    private final double[] timeS;
    private final FootLegs feet;
    private final @Nullable Kind[] marks;

    /** Why a value is not usable. */
    enum Kind {
        DROPOUT("cadence-dropout", "cadence is zero or missing at running speed"),
        SPIKE("cadence-spike", "cadence is higher than feet can move at that speed"),
        HALF("cadence-half-burst", "cadence falls to about half of its surroundings at unchanged speed"),
        DOUBLE("cadence-double-burst", "cadence rises to about twice its surroundings"),
        STUCK("cadence-stuck", "cadence does not change although speed does");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }
    }

    private ArtefactMarker(LegEvidence.Series series, double[] timeS, FootLegs feet) {
        this.series = series;
        this.timeS = timeS;
        this.feet = feet;
        this.marks = new Kind[timeS.length];
    }

    /** Whether each row's cadence is not usable. Only legs on foot are looked at. */
    static boolean[] mark(LegEvidence.Series series, double[] timeS, FootLegs feet, List<QualityWarning> warnings) {
        ArtefactMarker marker = new ArtefactMarker(series, timeS, feet);
        marker.markStuck();
        marker.markSpikesAndDropouts();
        marker.markBursts();
        for (Kind kind : Kind.values()) {
            marker.warn(kind, warnings);
        }
        return marker.marked();
    }

    private boolean[] marked() {
        boolean[] marked = new boolean[marks.length];
        for (int row = 0; row < marked.length; row++) {
            marked[row] = marks[row] != null;
        }
        return marked;
    }

    private boolean counts(int row) {
        return feet.of(row).onFoot() && series.holdS()[row] > 0;
    }

    private void markSpikesAndDropouts() {
        for (int row = 0; row < marks.length; row++) {
            if (counts(row) && marks[row] == null) {
                double spm = series.cadenceSpm()[row];
                double speedMps = series.speedMps()[row];
                FootLegs.Verdict leg = feet.of(row);
                // A hiker rests while the receiver wanders, and where no cadence was recorded none can drop out.
                boolean canDropOut = !leg.hiking() && !leg.mute();
                if (!(spm > 0) && speedMps > DROPOUT_MPS && canDropOut) {
                    marks[row] = Kind.DROPOUT;
                } else if (isSpike(spm, speedMps, leg.medianSpm())) {
                    marks[row] = Kind.SPIKE;
                }
            }
        }
    }

    /**
     * Sprinters reach 280 spm at 10 m/s; at a jog even 215 is out of reach, steps of half a metre go with no such rate, and nobody
     * runs a quarter above the own median without sprinting.
     */
    private static boolean isSpike(double spm, double speedMps, double medianSpm) {
        if (spm > 300) {
            return true;
        }
        if (Double.isNaN(speedMps)) {
            return spm > 230;
        }
        boolean jogging = speedMps < 3 && spm > 215;
        boolean shuffling = spm > 195 && 60 * speedMps / spm < 0.5;
        boolean unlikeTheRunner = speedMps < 5 && spm > Math.max(215, 1.25 * medianSpm);
        return jogging || shuffling || unlikeTheRunner;
    }

    private void markBursts() {
        SlidingMedian window = new SlidingMedian();
        int low = 0;
        int high = 0;
        for (int row = 0; row < marks.length; row++) {
            for (; high < marks.length && timeS[high] <= timeS[row] + MEDIAN_HALF_WINDOW_S; high++) {
                if (isStepping(high)) {
                    window.add(series.cadenceSpm()[high]);
                }
            }
            for (; timeS[low] < timeS[row] - MEDIAN_HALF_WINDOW_S; low++) {
                if (isStepping(low)) {
                    window.remove(series.cadenceSpm()[low]);
                }
            }
            if (isStepping(row) && marks[row] == null && window.count() >= ENOUGH_FOR_MEDIAN) {
                marks[row] = burst(series.cadenceSpm()[row], series.speedMps()[row], window.median());
            }
        }
    }

    private boolean isStepping(int row) {
        return counts(row) && series.cadenceSpm()[row] > 0;
    }

    private static @Nullable Kind burst(double spm, double speedMps, double median) {
        if (median < RUNNING_SPM) {
            return null;
        }
        // Half of it within rounding and scatter; a ramp at a start passes through such values, a burst stays there.
        boolean half = spm >= 0.45 * median && spm <= 0.55 * median;
        if (half && speedMps > DROPOUT_MPS && 60 * speedMps / spm > 1.8) {
            return Kind.HALF;
        }
        return spm >= 1.7 * median ? Kind.DOUBLE : null;
    }

    private void markStuck() {
        int from = 0;
        for (int row = 1; row <= marks.length; row++) {
            boolean same = row < marks.length
                    && counts(row)
                    && feet.leg()[row] == feet.leg()[from]
                    && series.cadenceSpm()[row] == series.cadenceSpm()[from];
            if (!same) {
                if (counts(from) && series.cadenceSpm()[from] > 0 && isStuck(from, row)) {
                    Arrays.fill(marks, from, row, Kind.STUCK);
                }
                from = row;
            }
        }
    }

    private boolean isStuck(int from, int to) {
        if (to - from < STUCK_ROWS || timeS[to - 1] - timeS[from] < STUCK_S) {
            return false;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        double sum = 0;
        int known = 0;
        for (int row = from; row < to; row++) {
            double speed = series.speedMps()[row];
            if (!Double.isNaN(speed)) {
                low = Math.min(low, speed);
                high = Math.max(high, speed);
                sum += speed;
                known++;
            }
        }
        return known > STUCK_ROWS && high - low > STUCK_SPEED_CHANGE * sum / known;
    }

    private void warn(Kind kind, List<QualityWarning> warnings) {
        double seconds = 0;
        int first = -1;
        int last = -1;
        for (int row = 0; row < marks.length; row++) {
            if (marks[row] == kind) {
                seconds += series.holdS()[row];
                first = first < 0 ? row : first;
                last = row;
            }
        }
        if (first >= 0) {
            warnings.add(QualityWarning.at(
                    kind.code,
                    "For " + Math.round(seconds) + " s in this stretch " + kind.words + "; left out of every mean.",
                    timeS[first],
                    timeS[last] + series.holdS()[last]));
        }
    }
}
