// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Analysis;
import footfall.analyzer.AverageStride;
import footfall.analyzer.JointRun;
import footfall.analyzer.JointSensor;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.Span;
import footfall.analyzer.StrideAnalysis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the analyses of several sensors of one run into one: clocks fitted by the steps, left and right from two feet, attenuation from
 * shank and trunk. A sensor whose steps do not meet those of the first one is left out, and a warning says so. Track, steps and signal
 * are those of the first sensor.
 */
public final class SensorJoin {
    private final List<SensorOfRun> joined = new ArrayList<>();
    private final List<JointSensor> clocks = new ArrayList<>();
    private final List<QualityWarning> warnings = new ArrayList<>();

    private SensorJoin() {}

    /**
     * The first sensor's analysis with the markers, landings and average strides of all that could be joined, and with their clocks.
     *
     * @throws IllegalArgumentException below two sensors
     */
    public static Analysis join(List<SensorOfRun> sensors) {
        if (sensors.size() < 2) {
            throw new IllegalArgumentException("one run needs two sensors to be joined, got " + sensors.size());
        }
        SensorJoin join = new SensorJoin();
        join.first(sensors.get(0));
        for (SensorOfRun sensor : sensors.subList(1, sensors.size())) {
            join.add(sensor);
        }
        return join.result();
    }

    private void first(SensorOfRun sensor) {
        joined.add(sensor);
        clocks.add(JointSensor.first(
                sensor.name(),
                sensor.placement(),
                sensor.foot(),
                sensor.sensor().strides().stanceMethod()));
    }

    private void add(SensorOfRun sensor) {
        ClockFit fit = new ClockFit(joined.get(0), sensor);
        fit.find()
                .ifPresentOrElse(
                        clock -> {
                            joined.add(sensor);
                            clocks.add(clock);
                            if (fit.otherFoot()) {
                                warnings.add(QualityWarning.of(
                                        "clocks-by-steps",
                                        "The clocks of " + clocks.get(0).name() + " and " + clock.name()
                                                + " were set by the steps themselves: whether steps to the left or to the right take longer"
                                                + " cannot be told from them."));
                            }
                        },
                        () -> warnings.add(QualityWarning.of(
                                "not-joined",
                                sensor.name() + " was left out: its steps do not meet those of "
                                        + clocks.get(0).name() + "; it needs " + StrideCorrelation.FEWEST_STRIDES
                                        + " strides of the same run.")));
    }

    private Analysis result() {
        List<JointMarker> found = JointMarkers.of(joined, clocks);
        List<Marker> markers = new ArrayList<>();
        List<LandingSeries> landings = new ArrayList<>();
        Map<MarkerId, List<JointSensor>> behind = new EnumMap<>(MarkerId.class);
        for (JointMarker each : found) {
            markers.add(each.marker());
            each.landings().ifPresent(landings::add);
            behind.put(each.id(), each.sensors().stream().map(clocks::get).toList());
        }
        List<RefusedMarker> refused = JointRefusals.of(joined, behind.keySet());
        SensorAnalysis first = joined.get(0).sensor();
        return joined.get(0)
                .analysis()
                .joined(
                        markers,
                        warnings(refused),
                        first.joined(strides(landings, refused), new JointRun(clocks, behind)));
    }

    private StrideAnalysis strides(List<LandingSeries> landings, List<RefusedMarker> refused) {
        List<AverageStride> averages = new ArrayList<>();
        Set<String> methods = new LinkedHashSet<>();
        for (SensorOfRun sensor : joined) {
            StrideAnalysis own = sensor.sensor().strides();
            averages.addAll(own.averages());
            if (!own.stanceMethod().isEmpty()) {
                methods.add(own.stanceMethod());
            }
        }
        StrideAnalysis first = joined.get(0).sensor().strides();
        return new StrideAnalysis(
                String.join(", ", methods), first.frame(), landings, averages, first.power(), refused);
    }

    /** Those of every sensor, by name after the first one's, those of the join, and what nobody gave. */
    private List<QualityWarning> warnings(List<RefusedMarker> refused) {
        List<QualityWarning> all = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            JointSensor clock = clocks.get(i);
            String lead = i == 0 ? "" : clock.name() + ": ";
            for (QualityWarning warning : joined.get(i).analysis().quality().warnings()) {
                if (!warning.code().equals(RefusedMarker.CODE)) {
                    all.add(new QualityWarning(
                            warning.code(),
                            lead + warning.message(),
                            warning.span()
                                    .map(span -> new Span(clock.onFirstS(span.fromS()), clock.onFirstS(span.toS())))));
                }
            }
        }
        all.addAll(warnings);
        all.addAll(RefusedMarker.warnings(refused));
        return all;
    }
}
