// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Gait;
import footfall.analyzer.activity.Session;
import footfall.analyzer.statistics.RunningSummary;
import footfall.analyzer.timeline.Timeline;
import footfall.analyzer.timeline.WatchTimeline.LegSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Keeps the averages apart: running only, walking only, moving, and the device's own. Walking and moving means leave out stepping on
 * the spot (slower than {@value #ON_THE_SPOT_MPS} m/s), as devices that average over moving time do.
 */
final class CadenceSummaries {
    private static final double ON_THE_SPOT_MPS = 0.5;

    private CadenceSummaries() {}

    static CadenceSummary of(Timeline timeline, List<LegSpan> legs) {
        WeightedMean walking = new WeightedMean();
        WeightedMean moving = new WeightedMean();
        for (int row = 0; row < timeline.rows(); row++) {
            Gait gait = timeline.gait()[row];
            if (gait == Gait.NONE || timeline.speedMps()[row] < ON_THE_SPOT_MPS) {
                continue;
            }
            moving.add(timeline.cadenceSpm()[row], timeline.holdS()[row]);
            if (gait == Gait.WALK) {
                walking.add(timeline.cadenceSpm()[row], timeline.holdS()[row]);
            }
        }
        return new CadenceSummary(running(timeline), walking.mean(), moving.mean(), deviceSessionMeanSpm(legs));
    }

    private static Optional<CadenceSummary.Running> running(Timeline timeline) {
        double[] spm = new double[timeline.rows()];
        double[] weightS = new double[timeline.rows()];
        double runningS = 0;
        int count = 0;
        for (int row = 0; row < timeline.rows(); row++) {
            if (timeline.isRunning(row)) {
                runningS += timeline.holdS()[row];
                if (!Double.isNaN(timeline.cadenceSpm()[row])) {
                    spm[count] = timeline.cadenceSpm()[row];
                    weightS[count++] = timeline.holdS()[row];
                }
            }
        }
        return RunningSummary.of(spm, weightS, count, runningS, CadenceResolution.stepSpm(timeline));
    }

    /** Running-only mean of each leg. */
    static List<OptionalDouble> runningMeansSpm(Timeline timeline, int legs) {
        WeightedMean[] running = new WeightedMean[legs];
        for (int leg = 0; leg < legs; leg++) {
            running[leg] = new WeightedMean();
        }
        for (int row = 0; row < timeline.rows(); row++) {
            if (timeline.leg()[row] >= 0 && timeline.isRunning(row)) {
                running[timeline.leg()[row]].add(timeline.cadenceSpm()[row], timeline.holdS()[row]);
            }
        }
        List<OptionalDouble> means = new ArrayList<>();
        for (WeightedMean leg : running) {
            means.add(leg.mean());
        }
        return means;
    }

    /** The device's own averages of the legs on foot, weighted by their length. */
    private static OptionalDouble deviceSessionMeanSpm(List<LegSpan> legs) {
        WeightedMean device = new WeightedMean();
        for (LegSpan leg : legs) {
            Session session = leg.session();
            double meanSpm = session.meanCadenceSpm().orElse(Double.NaN);
            if (leg.countsAsFoot() && meanSpm > 0) {
                double seconds = session.timerS()
                        .orElse(session.elapsedS().orElse(leg.span().durationS()));
                device.add(meanSpm, seconds);
            }
        }
        return device.mean();
    }

    /** Mean of values that each stand for some time. */
    static final class WeightedMean {
        private double sum;
        private double weightS;

        void add(double value, double forS) {
            if (!Double.isNaN(value) && forS > 0) {
                sum += value * forS;
                weightS += forS;
            }
        }

        OptionalDouble mean() {
            return weightS > 0 ? OptionalDouble.of(sum / weightS) : OptionalDouble.empty();
        }
    }
}
