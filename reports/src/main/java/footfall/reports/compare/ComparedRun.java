// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.JointSensor;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Quantity;
import footfall.reports.Answer;
import footfall.reports.stride.RunFiles;
import footfall.reports.stride.StrideFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What a comparison needs to know of one recording.
 *
 * @param file path, or path and entry
 * @param startTime ISO 8601, UTC; absent where the device had no clock
 * @param device plain words, or empty
 * @param worn where a sensor of raw acceleration was worn; empty for a watch
 * @param stanceMethod how contact and toe-off were found in it, or empty
 * @param behind where several sensors were joined: which of them a marker came from
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
        Map<MarkerId, List<JointSensor>> behind,
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
        this(file, startTime, device, "", "", Map.of(), meanSpeedMps, running, line, markers, series);
    }

    /** Keeps copies. */
    public ComparedRun {
        behind = Map.copyOf(behind);
        markers = List.copyOf(markers);
        series = List.copyOf(series);
    }

    /** The part of an answer that a comparison needs. */
    public static ComparedRun of(Answer answer) {
        return new ComparedRun(
                String.join(" + ", RunFiles.of(answer)),
                answer.input().startTime(),
                answer.input().device(),
                worn(answer),
                StrideFacts.of(answer.analysis()).stanceMethod(),
                answer.analysis()
                        .sensor()
                        .flatMap(SensorAnalysis::joint)
                        .map(run -> run.behind())
                        .orElse(Map.of()),
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

    /** Where the sensors were worn that a marker came from: {@code shank left + sacrum}. */
    String worn(MarkerId id) {
        List<JointSensor> sensors = behind.getOrDefault(id, List.of());
        StringJoiner places = new StringJoiner(" + ");
        for (JointSensor sensor : sensors) {
            places.add(sensor.foot()
                    .map(foot -> sensor.placement().label() + " " + foot.label())
                    .orElse(sensor.placement().label()));
        }
        return sensors.isEmpty() ? worn : places.toString();
    }

    /** How contact and toe-off were found by the sensors that a marker came from. */
    String stanceMethod(MarkerId id) {
        List<JointSensor> sensors = behind.getOrDefault(id, List.of());
        Set<String> methods = new LinkedHashSet<>();
        sensors.forEach(sensor -> methods.add(sensor.stanceMethod()));
        return sensors.isEmpty() ? stanceMethod : String.join(", ", methods);
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
