// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Marker;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.RunningSeries;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.timeline.Timeline;
import java.util.ArrayList;
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
     * @param running the running rows, for charts
     */
    public record Report(
            List<Marker> markers,
            List<SeriesChoice> series,
            Optional<PaceCadenceLine> paceCadence,
            List<QualityWarning> warnings,
            RunningSeries running) {
        /** Keeps copies. */
        public Report {
            markers = List.copyOf(markers);
            series = List.copyOf(series);
            warnings = List.copyOf(warnings);
        }
    }

    /** Measures everything that the timeline supports. Bad data never throws. */
    public static Report measure(Timeline timeline, WatchOptions options) {
        SeriesSelection selection = SeriesSelector.select(timeline, options);
        StrideRows rows = StrideRows.of(timeline, options, selection);
        List<Marker> markers = new ArrayList<>();
        for (WatchMeters meter : WatchMeters.values()) {
            meter.create().measure(rows).ifPresent(markers::add);
        }
        List<QualityWarning> warnings = new ArrayList<>(selection.warnings());
        warnings.addAll(DynamicsCheck.warnings(rows));
        warnings.addAll(CadenceLock.warnings(rows));
        return new Report(markers, selection.choices(), PaceCadenceFit.fit(rows), warnings, ChartRows.of(rows));
    }
}
