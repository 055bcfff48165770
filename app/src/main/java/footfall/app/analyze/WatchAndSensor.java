// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.Span;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.signal.SensorFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one analysis of a recording that holds both watch records and raw acceleration. Where the samples hold gait, what can be counted
 * from them is: cadence, track, bouts, steps and the markers that they support. Laps, legs, distance, speed, the pace line and all other
 * markers are the watch's. Where they hold none, the watch is believed and the signal is only described.
 */
final class WatchAndSensor {
    private static final double LONGEST_OFFSET_S = 86_400;
    private static final double MS_PER_SECOND = 1000;

    private WatchAndSensor() {}

    /**
     * By how much the samples begin after the first watch record, s; 0 where the recording does not say when they began, and where they
     * began before it.
     */
    static double offsetS(WatchActivity activity, SensorFacts facts) {
        if (facts.startEpochMs().isEmpty() || activity.records().rows() == 0) {
            return 0;
        }
        double offsetS = (facts.startEpochMs().getAsLong() - activity.records().epochMs(0)) / MS_PER_SECOND;
        return offsetS > 0 && offsetS < LONGEST_OFFSET_S ? offsetS : 0;
    }

    static Analysis join(Analysis watch, Analysis samples, double offsetS) {
        boolean gait = samples.activity().runningS() + samples.activity().walkingS() > 0;
        Optional<SensorAnalysis> sensor = samples.sensor().map(found -> LaterSensor.by(offsetS, found));
        return new Analysis(
                gait ? totals(watch.activity(), samples.activity()) : watch.activity(),
                gait ? cadence(watch.cadence(), samples.cadence()) : watch.cadence(),
                gait ? LaterSensor.track(offsetS, samples.track()) : watch.track(),
                gait ? LaterSensor.bouts(offsetS, samples.bouts()) : watch.bouts(),
                watch.legs(),
                watch.laps(),
                gait ? markers(watch.markers(), samples.markers()) : watch.markers(),
                watch.series(),
                watch.paceCadence(),
                quality(watch.quality(), samples.quality(), gait, offsetS),
                watch.running(),
                sensor);
    }

    private static ActivityTotals totals(ActivityTotals watch, ActivityTotals samples) {
        return new ActivityTotals(
                watch.elapsedS(),
                watch.timerS(),
                samples.runningS(),
                samples.walkingS(),
                Math.max(0, watch.timerS() - samples.runningS() - samples.walkingS()),
                samples.steps(),
                watch.distanceM(),
                watch.meanSpeedMps());
    }

    private static CadenceSummary cadence(CadenceSummary watch, CadenceSummary samples) {
        return new CadenceSummary(
                samples.running(), samples.walkingMeanSpm(), samples.movingMeanSpm(), watch.deviceSessionMeanSpm());
    }

    private static List<Marker> markers(List<Marker> watch, List<Marker> samples) {
        List<Marker> markers = new ArrayList<>(samples);
        Set<MarkerId> known = EnumSet.noneOf(MarkerId.class);
        for (Marker marker : samples) {
            known.add(marker.id());
        }
        for (Marker marker : watch) {
            if (!known.contains(marker.id())) {
                markers.add(marker);
            }
        }
        markers.sort(Comparator.comparing(Marker::id));
        return markers;
    }

    private static Quality quality(Quality watch, Quality samples, boolean fromSamples, double offsetS) {
        List<QualityWarning> warnings = new ArrayList<>();
        warnings.add(
                fromSamples
                        ? QualityWarning.of(
                                "cadence-from-signal",
                                "Cadence, steps, running and walking come from the raw acceleration in this file; laps,"
                                        + " distance and speed come from the watch.")
                        : QualityWarning.of(
                                "signal-without-gait",
                                "The raw acceleration in this file holds no running or walking; all numbers come from"
                                        + " the watch."));
        warnings.addAll(LaterSensor.warnings(offsetS, samples.warnings()));
        warnings.addAll(watch.warnings());
        List<Span> gaps = fromSamples ? LaterSensor.spans(offsetS, samples.gaps()) : watch.gaps();
        return new Quality(warnings, gaps, watch.pauses());
    }
}
