// SPDX-License-Identifier: Apache-2.0
package footfall.reports.stride;

import footfall.analyzer.Analysis;
import footfall.analyzer.JointRun;
import footfall.analyzer.JointSensor;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.StrideAnalysis;
import java.util.List;
import java.util.Optional;

/** Looks things up in the strides of an analysis. */
public final class StrideFacts {
    /** Which jolt stands for the impact, the best first. */
    private static final List<MarkerId> IMPACTS =
            List.of(MarkerId.PEAK_TIBIAL_ACCELERATION, MarkerId.PEAK_TIBIAL_RESULTANT, MarkerId.IMPACT_PEAK);

    /** From this share of clipped landings on, a mean is only a lower bound. */
    private static final double MANY_CLIPPED = 0.01;

    private StrideFacts() {}

    /** The strides; {@link StrideAnalysis#none()} for a watch. */
    public static StrideAnalysis of(Analysis analysis) {
        return analysis.sensor().map(SensorAnalysis::strides).orElseGet(StrideAnalysis::none);
    }

    /** The sensors of a run that several were joined to; none where there was one. */
    public static List<JointSensor> sensors(Analysis analysis) {
        return joint(analysis).map(JointRun::sensors).orElse(List.of());
    }

    /** The sensors that a marker came from; none where only one sensor was there. */
    public static List<JointSensor> behind(Analysis analysis, MarkerId id) {
        return joint(analysis).map(run -> run.behind(id)).orElse(List.of());
    }

    private static Optional<JointRun> joint(Analysis analysis) {
        return analysis.sensor().flatMap(SensorAnalysis::joint);
    }

    /** One marker landing by landing, where it has any. */
    public static Optional<LandingSeries> series(Analysis analysis, MarkerId id) {
        return of(analysis).landings().stream()
                .filter(series -> series.id() == id && series.size() > 0)
                .findFirst();
    }

    /** The jolt of each landing: along the shank, else of the shank in any direction, else at the trunk. */
    public static Optional<LandingSeries> impacts(Analysis analysis) {
        return IMPACTS.stream().flatMap(id -> series(analysis, id).stream()).findFirst();
    }

    /** Share of landings at which the sensor stood at its limit, 0…1. */
    public static double clippedShare(LandingSeries series) {
        int clipped = 0;
        for (boolean atLeast : series.atLeast()) {
            clipped += atLeast ? 1 : 0;
        }
        return (double) clipped / series.size();
    }

    /** Whether the true value of a marker is at least what is given, as the sensor often stood at its limit. */
    public static boolean isAtLeast(Analysis analysis, MarkerId id) {
        return series(analysis, id)
                .filter(series -> clippedShare(series) >= MANY_CLIPPED)
                .isPresent();
    }
}
