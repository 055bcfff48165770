// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Analysis;
import footfall.analyzer.AverageStride;
import footfall.analyzer.JointRun;
import footfall.analyzer.JointSensor;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.StrideAnalysis;
import java.util.ArrayList;
import java.util.List;

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
        clocks.add(JointSensor.first(sensor.name(), sensor.placement(), sensor.foot()));
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
        List<LandingSeries> landings = new ArrayList<>();
        List<AverageStride> averages = new ArrayList<>();
        LandingFeet feet = LandingFeet.of(joined, clocks);
        for (int i = 0; i < joined.size(); i++) {
            for (LandingSeries series : joined.get(i).sensor().strides().landings()) {
                landings.add(feet.onFirstClock(series, clocks.get(i)));
            }
            averages.addAll(joined.get(i).sensor().strides().averages());
        }
        List<Marker> markers = JointMarkers.of(joined, landings);
        Analysis own = joined.get(0).analysis();
        StrideAnalysis strides = joined.get(0).sensor().strides();
        StrideAnalysis ofAll =
                new StrideAnalysis(strides.stanceMethod(), strides.frame(), landings, averages, strides.power());
        return own.with(markers, warnings, joined.get(0).sensor().joined(ofAll, new JointRun(clocks)));
    }
}
