// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every marker against every dial of how a person runs: it follows its own ({@link DialRules#OWN}), and no other one but where the bodies
 * of the made-up runners couple the two ({@link DialRules#COUPLED}, each with its reason).
 */
class DialMatrixTest {
    private static final long[] SEEDS = {2, 4};
    private static final double RATE_HZ = 200;
    private static final double LENGTH_S = 32;
    /** What another dial may move, as a share of what the marker's own dial moves. */
    private static final double OF_OWN = 0.15;
    /** The same of a marker that has no dial here, as a share of its value. */
    private static final double OF_VALUE = 0.05;

    @ParameterizedTest
    @EnumSource(names = {"FOOT", "SHANK", "SACRUM", "WAIST", "CHEST"})
    void everyMarkerFollowsItsOwnDialAndNoOther(SensorPlacement placement) {
        Map<MarkerId, Map<RunDial, double[]>> matrix = matrix(placement);
        assertThat(matrix.size()).isGreaterThan(10);
        List<String> wrong = new ArrayList<>();
        matrix.forEach((id, row) -> check(placement, id, row, wrong));
        assertThat(wrong).as("markers at the %s", placement.label()).isEmpty();
    }

    private static void check(SensorPlacement placement, MarkerId id, Map<RunDial, double[]> row, List<String> wrong) {
        Map<RunDial, DialRules.Way> own = DialRules.own(placement, id);
        double scale = 0;
        for (Map.Entry<RunDial, DialRules.Way> each : own.entrySet()) {
            double[] levels = row.get(each.getKey());
            if (!each.getValue().holds(levels)) {
                wrong.add(told(id, each.getKey(), levels) + " does not go " + each.getValue());
            }
            scale = Math.max(scale, spread(levels));
        }
        double limit = own.isEmpty() ? OF_VALUE * Math.abs(row.get(RunDial.LEAN)[1]) : OF_OWN * scale;
        for (RunDial dial : RunDial.values()) {
            boolean free = own.containsKey(dial) || DialRules.coupled(placement, id, dial);
            if (!free && !(spread(row.get(dial)) <= limit)) {
                wrong.add(told(id, dial, row.get(dial)) + " moves more than " + (float) limit);
            }
        }
    }

    private static String told(MarkerId id, RunDial dial, double[] levels) {
        return String.format("%s under %s: %.4g %.4g %.4g", id, dial, levels[0], levels[1], levels[2]);
    }

    private static double spread(double[] levels) {
        double low = Math.min(levels[0], Math.min(levels[1], levels[2]));
        return Math.max(levels[0], Math.max(levels[1], levels[2])) - low;
    }

    /** Markers against dials: the mean over the seeds at three levels; NaN where a run lacks the marker. */
    private static Map<MarkerId, Map<RunDial, double[]>> matrix(SensorPlacement placement) {
        Map<MarkerId, Map<RunDial, double[]>> matrix = new EnumMap<>(MarkerId.class);
        for (RunDial dial : RunDial.values()) {
            for (int level = 0; level < dial.levels(); level++) {
                for (long seed : SEEDS) {
                    for (Marker marker : markers(dial.turn(options(placement, seed), level))) {
                        matrix.computeIfAbsent(marker.id(), id -> new EnumMap<>(RunDial.class))
                                        .computeIfAbsent(dial, any -> new double[dial.levels()])[level] +=
                                marker.value() / SEEDS.length;
                    }
                }
            }
        }
        return matrix;
    }

    private static SensorRunOptions options(SensorPlacement placement, long seed) {
        return SensorRunOptions.of(SensorScenario.CALIBRATED_RUN, placement, seed)
                .on(Foot.LEFT)
                .atRateHz(RATE_HZ)
                .lastingS(LENGTH_S)
                .withSensor(SensorModel.good().withRange(64, 0.002));
    }

    private static List<Marker> markers(SensorRunOptions options) {
        SensorPlacement placement = options.placement();
        GaitAnalyzer analyzer = new GaitAnalyzer(new GaitOptions(
                placement,
                placement.onOneLeg() ? Optional.of(Foot.LEFT) : Optional.empty(),
                CadenceMethod.COMB,
                OptionalDouble.empty(),
                new Athlete(OptionalDouble.of(1.75), OptionalDouble.empty(), OptionalDouble.of(70)),
                OptionalDouble.of(3)));
        SyntheticSensorRun.of(options).writeTo(analyzer, 500);
        return analyzer.finish().markers();
    }
}
