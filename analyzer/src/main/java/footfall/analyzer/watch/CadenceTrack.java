// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.analyzer.timeline.Timeline;
import footfall.analyzer.timeline.WatchTimeline.LegSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One point a second of the running timer; none inside pauses and gaps.
 *
 * <p>The 95 % half-width of a point is {@code 1.96 sqrt(q²/12 + s² + d² (2 + a))}: {@code q} the step in which the device writes cadence
 * (rounding), {@code s} the root mean square deviation of the values within 5 s from their mean, {@code d²} the mean squared change
 * a second of this recording, {@code a} the age of a held value in seconds, to which two are added because a watch shows an average
 * of the steps behind it. It holds the true cadence of the five seconds around a point (single steps vary more than any watch shows);
 * a device that miscounts steps is not in it. Confidence is {@code 1 / (1 + (halfWidth / 8 spm)²)}; a stop on a
 * leg on foot has 0.9, and what the data cannot show (another sport, a missing value) 0.
 */
final class CadenceTrack {
    private static final double Z95 = 1.96;
    private static final double LOCAL_HALF_WINDOW_S = 5;
    private static final double HALF_CONFIDENCE_SPM = 8;
    private static final double STOP_CONFIDENCE = 0.9;
    /** A shown value belongs to steps some seconds back: watches average over the last few, and then smooth. */
    private static final double DISPLAY_AGE_S = 2;
    /** Larger changes between two rows are starts and artefacts, not the drift of a held value. */
    private static final double LARGEST_DRIFT_SPM = 10;

    private final Timeline timeline;
    private final List<LegSpan> legs;
    private final double roundingVariance;
    private final double driftVariancePerS;

    private CadenceTrack(Timeline timeline, List<LegSpan> legs) {
        this.timeline = timeline;
        this.legs = legs;
        double stepSpm = CadenceResolution.stepSpm(timeline);
        this.roundingVariance = stepSpm * stepSpm / 12;
        this.driftVariancePerS = driftVariancePerS(timeline);
    }

    static List<CadencePoint> of(Timeline timeline, List<LegSpan> legs) {
        return new CadenceTrack(timeline, legs).points();
    }

    private static double driftVariancePerS(Timeline timeline) {
        double sum = 0;
        double seconds = 0;
        for (int row = 1; row < timeline.rows(); row++) {
            double change = timeline.cadenceSpm()[row] - timeline.cadenceSpm()[row - 1];
            boolean running = timeline.isRunning(row) && timeline.isRunning(row - 1);
            if (running && Math.abs(change) <= LARGEST_DRIFT_SPM) {
                sum += change * change;
                seconds += timeline.timeS()[row] - timeline.timeS()[row - 1];
            }
        }
        return seconds > 0 ? sum / seconds : 0;
    }

    private List<CadencePoint> points() {
        List<CadencePoint> points = new ArrayList<>();
        double[] local = localVariance();
        double nextS = 0;
        for (int row = 0; row < timeline.rows(); row++) {
            double fromS = timeline.timeS()[row];
            double toS = fromS + timeline.holdS()[row];
            for (nextS = Math.max(nextS, Math.ceil(fromS)); nextS < toS; nextS++) {
                points.add(point(row, nextS, nextS - fromS, local[row]));
            }
        }
        return points;
    }

    private CadencePoint point(int row, double atS, double ageS, double localVariance) {
        Gait gait = timeline.gait()[row];
        double spm = timeline.cadenceSpm()[row];
        if (gait == Gait.NONE || Double.isNaN(spm)) {
            int leg = timeline.leg()[row];
            boolean stop = gait == Gait.NONE && leg >= 0 && legs.get(leg).countsAsFoot();
            double confidence = stop ? STOP_CONFIDENCE : 0;
            return new CadencePoint(atS, OptionalDouble.empty(), OptionalDouble.empty(), confidence, gait);
        }
        double halfWidthSpm =
                Z95 * Math.sqrt(roundingVariance + localVariance + driftVariancePerS * (DISPLAY_AGE_S + ageS));
        double ratio = halfWidthSpm / HALF_CONFIDENCE_SPM;
        return new CadencePoint(
                atS, OptionalDouble.of(spm), OptionalDouble.of(halfWidthSpm), 1 / (1 + ratio * ratio), gait);
    }

    /** Variance of the cadences within a few seconds of each row, of rows of its own gait. */
    private double[] localVariance() {
        double[] variance = new double[timeline.rows()];
        int low = 0;
        for (int row = 0; row < variance.length; row++) {
            while (timeline.timeS()[low] < timeline.timeS()[row] - LOCAL_HALF_WINDOW_S) {
                low++;
            }
            variance[row] = localVariance(row, low);
        }
        return variance;
    }

    private double localVariance(int row, int low) {
        double untilS = timeline.timeS()[row] + LOCAL_HALF_WINDOW_S;
        double sum = 0;
        double squares = 0;
        int count = 0;
        // At most eleven rows: rows are a second apart at least.
        for (int near = low; near < timeline.rows() && timeline.timeS()[near] <= untilS; near++) {
            double difference = timeline.cadenceSpm()[near] - timeline.cadenceSpm()[row];
            if (!Double.isNaN(difference) && timeline.gait()[near] == timeline.gait()[row]) {
                sum += difference;
                squares += difference * difference;
                count++;
            }
        }
        return count > 1 ? Math.max(0, squares / count - sum / count * (sum / count)) : 0;
    }
}
