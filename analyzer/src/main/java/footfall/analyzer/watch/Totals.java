// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Gait;
import footfall.analyzer.Span;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.timeline.SeriesPick;
import footfall.analyzer.timeline.Timeline;
import footfall.analyzer.timeline.WatchTimeline.LegSpan;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Adds up time, steps and distance. Steps are the integral of cadence over the seconds of walking and running; distance is the
 * device's own on the legs on foot, or the integral of speed where it has none or the runner gave the belt's speed.
 */
final class Totals {
    private static final double FASTEST_MPS = 15;

    private double runningS;
    private double walkingS;
    private double steps;
    private double distanceM;
    private boolean distanceKnown;
    private final CadenceSummaries.WeightedMean runningMps = new CadenceSummaries.WeightedMean();
    private final CadenceSummaries.WeightedMean walkingMps = new CadenceSummaries.WeightedMean();

    private Totals() {}

    static ActivityTotals of(Timeline timeline, List<LegSpan> legs, WatchOptions options) {
        Totals totals = new Totals();
        for (int row = 0; row < timeline.rows(); row++) {
            int leg = timeline.leg()[row];
            if (leg >= 0 && legs.get(leg).countsAsFoot() && timeline.holdS()[row] > 0) {
                totals.add(timeline, row);
            }
        }
        if (options.speedMps().isEmpty()) {
            SeriesPick.pick(timeline.of(Quantity.DISTANCE), options.preferredSeries())
                    .ifPresent(distance -> totals.trust(distance.values(), timeline, legs));
        }
        return totals.result(timeline);
    }

    /** Takes the device's distance instead of the integral of speed, where it grew at all. */
    private void trust(double[] deviceM, Timeline timeline, List<LegSpan> legs) {
        double sumM = 0;
        int last = -1;
        for (int row = 0; row < timeline.rows(); row++) {
            int leg = timeline.leg()[row];
            if (Double.isNaN(deviceM[row]) || leg < 0 || !legs.get(leg).countsAsFoot()) {
                continue;
            }
            if (last >= 0 && timeline.leg()[last] == leg) {
                double coveredM = deviceM[row] - deviceM[last];
                double spanS = timeline.timeS()[row] - timeline.timeS()[last];
                // A jump of the counter is not a sprint.
                sumM += coveredM > 0 && coveredM <= FASTEST_MPS * spanS ? coveredM : 0;
            }
            last = row;
        }
        if (sumM > 0) {
            distanceM = sumM;
            distanceKnown = true;
        }
    }

    private void add(Timeline timeline, int row) {
        double holdS = timeline.holdS()[row];
        double speedMps = timeline.speedMps()[row];
        if (!Double.isNaN(speedMps)) {
            distanceKnown = true;
            distanceM += speedMps * holdS;
        }
        if (timeline.gait()[row] == Gait.NONE) {
            return;
        }
        if (timeline.gait()[row] == Gait.RUN) {
            runningS += holdS;
            runningMps.add(speedMps, holdS);
        } else {
            walkingS += holdS;
            walkingMps.add(speedMps, holdS);
        }
        double spm = timeline.cadenceSpm()[row];
        steps += Double.isNaN(spm) ? 0 : spm / 60 * holdS;
    }

    private ActivityTotals result(Timeline timeline) {
        double elapsedS = timeline.rows() == 0 ? 0 : timeline.timeS()[timeline.rows() - 1];
        double timerS = elapsedS;
        for (Span pause : timeline.pauses()) {
            timerS -= pause.durationS();
        }
        OptionalDouble meanSpeedMps = runningMps.mean();
        return new ActivityTotals(
                elapsedS,
                Math.max(0, timerS),
                runningS,
                walkingS,
                Math.max(0, timerS - runningS - walkingS),
                steps >= 1 ? OptionalLong.of(Math.round(steps)) : OptionalLong.empty(),
                distanceKnown ? OptionalDouble.of(distanceM) : OptionalDouble.empty(),
                meanSpeedMps.isPresent() ? meanSpeedMps : walkingMps.mean());
    }
}
