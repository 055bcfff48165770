// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Quantity;
import footfall.reports.Answer;
import footfall.reports.stride.StrideFacts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a comparison needs to know of one recording.
 *
 * @param file path, or path and entry
 * @param startTime ISO 8601, UTC; absent where the device had no clock
 * @param device plain words, or empty
 * @param worn where a sensor of raw acceleration was worn; empty for a watch
 * @param stanceMethod how contact and toe-off were found in it, or empty
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
        String worn,
        String stanceMethod,
        OptionalDouble meanSpeedMps,
        Optional<CadenceSummary.Running> running,
        Optional<PaceCadenceLine> line,
        List<Marker> markers,
        List<SeriesChoice> series) {
    /** A watch. */
    public ComparedRun(
            String file,
            Optional<String> startTime,
            String device,
            OptionalDouble meanSpeedMps,
            Optional<CadenceSummary.Running> running,
            Optional<PaceCadenceLine> line,
            List<Marker> markers,
            List<SeriesChoice> series) {
        this(file, startTime, device, "", "", meanSpeedMps, running, line, markers, series);
    }

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
                worn(answer),
                StrideFacts.of(answer.analysis()).stanceMethod(),
                answer.analysis().activity().meanSpeedMps(),
                answer.analysis().cadence().running(),
                answer.analysis().paceCadence(),
                answer.analysis().markers(),
                answer.analysis().series());
    }

    /** {@code shank right}. */
    private static String worn(Answer answer) {
        if (answer.analysis().sensor().isEmpty()) {
            return "";
        }
        String placement =
                answer.input().placement().map(SensorPlacement::label).orElse(SensorPlacement.UNKNOWN.label());
        return answer.input().foot().map(foot -> placement + " " + foot.label()).orElse(placement);
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
