// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Quantity;
import footfall.reports.Answer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a comparison needs to know of one recording.
 *
 * @param file path, or path and entry
 * @param startTime ISO 8601, UTC; absent where the device had no clock
 * @param device plain words, or empty
 * @param meanSpeedMps mean running speed, m/s
 * @param running distribution of the running cadence
 * @param line cadence over speed in this run
 * @param markers what was measured
 * @param series which source each quantity was taken from
 */
public record ComparedRun(
        String file,
        Optional<String> startTime,
        String device,
        OptionalDouble meanSpeedMps,
        Optional<CadenceSummary.Running> running,
        Optional<PaceCadenceLine> line,
        List<Marker> markers,
        List<SeriesChoice> series) {
    /** Keeps copies. */
    public ComparedRun {
        markers = List.copyOf(markers);
        series = List.copyOf(series);
    }

    /** The part of an answer that a comparison needs. */
    public static ComparedRun of(Answer answer) {
        return new ComparedRun(
                answer.input().file(),
                answer.input().startTime(),
                answer.input().device(),
                answer.analysis().activity().meanSpeedMps(),
                answer.analysis().cadence().running(),
                answer.analysis().paceCadence(),
                answer.analysis().markers(),
                answer.analysis().series());
    }

    /** The marker with this id, if the recording supports it. */
    public Optional<Marker> marker(MarkerId id) {
        return markers.stream().filter(marker -> marker.id() == id).findFirst();
    }

    /** Which source a quantity was taken from; empty where there was none. */
    public String sourceOf(Quantity quantity) {
        return series.stream()
                .filter(choice -> choice.quantity().equals(quantity.label()))
                .map(SeriesChoice::used)
                .findFirst()
                .orElse("");
    }
}
