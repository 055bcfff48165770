// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.Bout;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.LapRow;
import footfall.analyzer.Leg;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.marker.WatchMarkers;
import footfall.analyzer.timeline.ClockMend;
import footfall.analyzer.timeline.SeriesPick;
import footfall.analyzer.timeline.Timeline;
import footfall.analyzer.timeline.WatchTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The whole line for a watch activity: timeline, cadence, laps, markers, quality. */
public final class WatchAnalyzer {
    private WatchAnalyzer() {}

    /** Analyses one activity. Bad data never throws: it gives gaps, warnings or fewer numbers. */
    public static Analysis analyze(WatchActivity activity, WatchOptions options) {
        WatchTimeline.Result built = WatchTimeline.build(activity, options);
        WatchMarkers.Report markers = WatchMarkers.measure(built.timeline(), options);
        return assemble(activity, options, built, markers);
    }

    /** The same line with the timeline and the markers already at hand. */
    static Analysis assemble(
            WatchActivity activity, WatchOptions options, WatchTimeline.Result built, WatchMarkers.Report markers) {
        Timeline timeline = built.timeline();
        ActivityTotals totals = Totals.of(timeline, built.legs(), options);
        CadenceSummary cadence = CadenceSummaries.of(timeline, built.legs());
        List<CadencePoint> track = CadenceTrack.of(timeline, built.legs());
        List<Bout> bouts = Bouts.of(timeline);
        List<Leg> legs = legs(built);
        List<LapRow> laps = LapTable.of(timeline, activity.laps(), ClockMend.of(activity));
        List<SeriesChoice> series = series(activity, options, markers);
        List<QualityWarning> warnings = warnings(activity, built, markers);
        Quality quality = new Quality(warnings, timeline.gaps(), timeline.pauses());
        return new Analysis(
                totals,
                cadence,
                track,
                bouts,
                legs,
                laps,
                markers.markers(),
                series,
                markers.paceCadence(),
                quality,
                markers.running());
    }

    private static List<Leg> legs(WatchTimeline.Result built) {
        List<Leg> legs = new ArrayList<>();
        List<OptionalDouble> meansSpm =
                CadenceSummaries.runningMeansSpm(built.timeline(), built.legs().size());
        for (int index = 0; index < built.legs().size(); index++) {
            WatchTimeline.LegSpan leg = built.legs().get(index);
            legs.add(new Leg(
                    leg.session().sport(),
                    leg.session().subSport(),
                    leg.span(),
                    leg.countsAsFoot(),
                    meansSpm.get(index)));
        }
        return legs;
    }

    private static List<SeriesChoice> series(
            WatchActivity activity, WatchOptions options, WatchMarkers.Report markers) {
        List<SeriesChoice> series = new ArrayList<>();
        Optional<SeriesChoice> cadence =
                SeriesPick.choice(activity.records().of(Quantity.CADENCE), options.preferredSeries());
        boolean said = false;
        for (SeriesChoice choice : markers.series()) {
            said |= choice.quantity().equals(Quantity.CADENCE.label());
        }
        if (cadence.isPresent() && !said) {
            series.add(cadence.get());
        }
        series.addAll(markers.series());
        return series;
    }

    /** First what the timeline doubts, then what the meters doubt, then what the reader had to mend. */
    private static List<QualityWarning> warnings(
            WatchActivity activity, WatchTimeline.Result built, WatchMarkers.Report markers) {
        List<QualityWarning> warnings = new ArrayList<>(built.warnings());
        warnings.addAll(markers.warnings());
        warnings.addAll(activity.notes());
        return warnings;
    }
}
