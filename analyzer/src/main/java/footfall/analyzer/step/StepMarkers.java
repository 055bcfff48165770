// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Marker;
import footfall.analyzer.RefusedMarker;
import java.util.ArrayList;
import java.util.List;

/** Runs every step meter over the steps of a recording. */
public final class StepMarkers {
    private StepMarkers() {}

    /**
     * What the meters found.
     *
     * @param markers those that the recording supports
     * @param refused the others and why they are not there; empty where there was no running at all
     */
    public record Report(List<Marker> markers, List<RefusedMarker> refused) {
        /** Keeps copies. */
        public Report {
            markers = List.copyOf(markers);
            refused = List.copyOf(refused);
        }
    }

    /** Measures everything that the steps support. Bad data never throws. */
    public static Report measure(DetectedSteps steps) {
        RunningStrides running = new RunningStrides(steps);
        List<Marker> markers = new ArrayList<>();
        if (running.bouts().isEmpty()) {
            return new Report(markers, List.of());
        }
        List<RefusedMarker> refused = new ArrayList<>();
        for (StepMeters meter : StepMeters.values()) {
            StepMeasurement measured = meter.measure(running);
            if (measured.marker().isPresent()) {
                markers.add(measured.marker().get());
            } else {
                refused.add(new RefusedMarker(meter.id(), meter.words(), measured.refusal()));
            }
        }
        return new Report(markers, refused);
    }
}
