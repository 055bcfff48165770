// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Marker;
import footfall.analyzer.QualityWarning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs every step meter over the steps of a recording. */
public final class StepMarkers {
    private StepMarkers() {}

    /**
     * What the meters found.
     *
     * @param markers those that the recording supports
     * @param refusals why the others are not there, one for each reason; empty where there was no running at all
     */
    public record Report(List<Marker> markers, List<QualityWarning> refusals) {
        /** Keeps copies. */
        public Report {
            markers = List.copyOf(markers);
            refusals = List.copyOf(refusals);
        }
    }

    /** Measures everything that the steps support. Bad data never throws. */
    public static Report measure(DetectedSteps steps) {
        RunningStrides running = new RunningStrides(steps);
        List<Marker> markers = new ArrayList<>();
        if (running.bouts().isEmpty()) {
            return new Report(markers, List.of());
        }
        Map<String, String> refused = new LinkedHashMap<>();
        for (StepMeters meter : StepMeters.values()) {
            StepMeasurement measured = meter.measure(running);
            if (measured.marker().isPresent()) {
                markers.add(measured.marker().get());
            } else {
                refused.merge(measured.refusal(), meter.words(), (others, one) -> others + "; " + one);
            }
        }
        List<QualityWarning> refusals = new ArrayList<>();
        refused.forEach((why, what) ->
                refusals.add(QualityWarning.of("marker-refused", "Not given: " + what + " (" + why + ").")));
        return new Report(markers, refusals);
    }
}
