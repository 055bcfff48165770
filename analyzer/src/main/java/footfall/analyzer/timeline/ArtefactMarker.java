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
    private static final double STUCK_S = 300;
    private static final int STUCK_ROWS = 60;
    private static final double STUCK_SPEED_CHANGE = 0.5;

    private final LegEvidence.Series series;
    private final double[] timeS;
    private final int[] leg;
    private final boolean[] foot;
    private final boolean[] noDropouts;
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

    private ArtefactMarker(LegEvidence.Series series, double[] timeS, int[] leg, boolean[] foot, boolean[] noDropouts) {
        this.series = series;
        this.timeS = timeS;
        this.leg = leg;
        this.foot = foot;
        this.noDropouts = noDropouts;
        this.marks = new Kind[timeS.length];
    }

    /**
     * Whether each row's cadence is not usable. Only legs on foot are looked at, and on some of them a zero
     * at speed is no dropout: a hiker rests while the receiver wanders, or there is no cadence at all.
     */
    static boolean[] mark(
            LegEvidence.Series series,
            double[] timeS,
            int[] leg,
            boolean[] foot,
            boolean[] noDropouts,
            List<QualityWarning> warnings) {
        ArtefactMarker marker = new ArtefactMarker(series, timeS, leg, foot, noDropouts);
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
        return leg[row] >= 0 && foot[leg[row]] && series.holdS()[row] > 0;
    }

    private void markSpikesAndDropouts() {
        for (int row = 0; row < marks.length; row++) {
            if (counts(row) && marks[row] == null) {
                double spm = series.cadenceSpm()[row];
                double speed = series.speedMps()[row];
                if (!(spm > 0) && speed > DROPOUT_MPS && !noDropouts[leg[row]]) {
                    marks[row] = Kind.DROPOUT;
                } else if (isSpike(spm, speed)) {
                    marks[row] = Kind.SPIKE;
                }
            }
        }
    }

    /** Sprinters reach 280 spm at 10 m/s; at a jog even 215 is out of reach, and steps of half a metre go with no such rate. */
    private static boolean isSpike(double spm, double speedMps) {
        if (spm > 300) {
            return true;
        }
        if (Double.isNaN(speedMps)) {
            return spm > 230;
        }
        boolean jogging = speedMps < 3 && spm > 215;
        boolean shuffling = spm > 195 && 60 * speedMps / spm < 0.5;
        return jogging || shuffling || speedMps < 5 && spm > 240;
    }

    private void markBursts() {
        SlidingMedian window = new SlidingMedian();
        int low = 0;
        int high = 0;
        for (int row = 0; row < marks.length; row++) {
            while (high < marks.length && timeS[high] <= timeS[row] + MEDIAN_HALF_WINDOW_S) {
                if (isStepping(high)) {
                    window.add(series.cadenceSpm()[high]);
                }
                high++;
            }
            while (timeS[low] < timeS[row] - MEDIAN_HALF_WINDOW_S) {
                if (isStepping(low)) {
                    window.remove(series.cadenceSpm()[low]);
                }
                low++;
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
        boolean running = median >= 130;
        if (running && spm >= 0.42 * median && spm <= 0.6 * median && speedMps > DROPOUT_MPS && 60 * speedMps / spm > 1.8) {
            return Kind.HALF;
        }
        return running && spm >= 1.7 * median ? Kind.DOUBLE : null;
    }

    private void markStuck() {
        int from = 0;
        for (int row = 1; row <= marks.length; row++) {
            boolean same = row < marks.length
                    && counts(row)
                    && leg[row] == leg[from]
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
