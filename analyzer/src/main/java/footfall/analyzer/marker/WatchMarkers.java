// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Marker;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.timeline.Timeline;
import java.util.List;
import java.util.Optional;

/** Runs every watch meter over a timeline. */
public final class WatchMarkers {
    private WatchMarkers() {}

    /**
     * What the meters found.
     *
     * @param markers those that the recording supports
     * @param series which source of each quantity was used
     * @param paceCadence the runner's own line through this run
     * @param warnings doubts about what was measured
     */
    public record Report(
            List<Marker> markers,
            List<SeriesChoice> series,
            Optional<PaceCadenceLine> paceCadence,
            List<QualityWarning> warnings) {}

    /** Measures everything that the timeline supports. */
    public static Report measure(Timeline timeline, WatchOptions options) {
        throw new UnsupportedOperationException("not yet");
    }
}
