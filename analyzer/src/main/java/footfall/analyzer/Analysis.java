// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;
import java.util.Optional;

/**
 * Everything that the analyzer says about one recording: the same shape for a watch file and, from raw samples, for a sensor.
 *
 * @param activity how long and how far
 * @param cadence the averages, kept apart
 * @param track one point a second of the running timer
 * @param bouts run, walk and stop, in order, without overlap
 * @param legs one a sport
 * @param laps as pressed
 * @param markers one each, absent where the input cannot support it
 * @param series which source each quantity was taken from
 * @param paceCadence the runner's own line through this run
 * @param quality warnings, gaps and pauses
 * @param running the running rows behind the scatter charts; in no file that programs read
 * @param sensor what only raw acceleration can say; absent for a watch file without it
 */
public record Analysis(
        ActivityTotals activity,
        CadenceSummary cadence,
        List<CadencePoint> track,
        List<Bout> bouts,
        List<Leg> legs,
        List<LapRow> laps,
        List<Marker> markers,
        List<SeriesChoice> series,
        Optional<PaceCadenceLine> paceCadence,
        Quality quality,
        RunningSeries running,
        Optional<SensorAnalysis> sensor) {
    /** Keeps copies. */
    public Analysis {
        track = List.copyOf(track);
        bouts = List.copyOf(bouts);
        legs = List.copyOf(legs);
        laps = List.copyOf(laps);
        markers = List.copyOf(markers);
        series = List.copyOf(series);
    }

    /** The same without running rows. */
    public Analysis(
            ActivityTotals activity,
            CadenceSummary cadence,
            List<CadencePoint> track,
            List<Bout> bouts,
            List<Leg> legs,
            List<LapRow> laps,
            List<Marker> markers,
            List<SeriesChoice> series,
            Optional<PaceCadenceLine> paceCadence,
            Quality quality) {
        this(activity, cadence, track, bouts, legs, laps, markers, series, paceCadence, quality, RunningSeries.empty());
    }

    /** The same without raw acceleration. */
    public Analysis(
            ActivityTotals activity,
            CadenceSummary cadence,
            List<CadencePoint> track,
            List<Bout> bouts,
            List<Leg> legs,
            List<LapRow> laps,
            List<Marker> markers,
            List<SeriesChoice> series,
            Optional<PaceCadenceLine> paceCadence,
            Quality quality,
            RunningSeries running) {
        this(
                activity,
                cadence,
                track,
                bouts,
                legs,
                laps,
                markers,
                series,
                paceCadence,
                quality,
                running,
                Optional.empty());
    }

    /** The same as one of several sensors: with the markers and warnings of all. */
    public Analysis joined(List<Marker> otherMarkers, List<QualityWarning> warnings, SensorAnalysis otherSensor) {
        return new Analysis(
                activity,
                cadence,
                track,
                bouts,
                legs,
                laps,
                otherMarkers,
                series,
                paceCadence,
                new Quality(warnings, quality.gaps(), quality.pauses()),
                running,
                Optional.of(otherSensor));
    }

    /** The marker with this id, if the recording supports it. */
    public Optional<Marker> marker(MarkerId id) {
        return markers.stream().filter(marker -> marker.id() == id).findFirst();
    }
}
