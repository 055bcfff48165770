// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.JointSensor;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SensorJoinTest {
    private static final double RATE_HZ = 200;

    @Test
    void shankAndSacrumFindTheClocksOfEachOther() {
        for (long seed = 1; seed <= 3; seed++) {
            SensorOfRun shank = sensor(seed, SensorPlacement.SHANK, Foot.LEFT, 0, 0);
            SensorOfRun sacrum = sensor(seed, SensorPlacement.SACRUM, Foot.LEFT, 0.03, 7.3);
            JointSensor clock = clockOfSecond(shank, sacrum);
            assertThat(clock.driftPpm()).as("seed %d", seed).isCloseTo(30_000, within(120.0));
            // Started late by the sacrum's own clock; the offset of both methods' contacts is in it.
            assertThat(clock.offsetS()).as("seed %d", seed).isCloseTo(-7.3, within(0.03));
            assertThat(clock.agreement()).as("seed %d", seed).isGreaterThan(0.5);
            assertThat(clock.matched()).as("seed %d", seed).isGreaterThan(150);
        }
    }

    @Test
    void twoFeetAreSetHalfAStrideApart() {
        for (long seed = 4; seed <= 6; seed++) {
            SensorOfRun left = sensor(seed, SensorPlacement.SHANK, Foot.LEFT, 0.001, 0);
            SensorOfRun right = sensor(seed, SensorPlacement.SHANK, Foot.RIGHT, -0.002, 12.1);
            JointSensor clock = clockOfSecond(left, right);
            assertThat(clock.driftPpm()).as("seed %d", seed).isCloseTo(-3000, within(200.0));
            assertThat(clock.offsetS()).as("seed %d", seed).isCloseTo(-12.1, within(0.06));
        }
    }

    @Test
    void anotherRunIsNotJoined() {
        SensorOfRun one = sensor(7, SensorPlacement.SHANK, Foot.LEFT, 0, 0);
        SensorOfRun other = sensor(8, SensorPlacement.SACRUM, Foot.LEFT, 0, 0);
        Analysis joined = SensorJoin.join(List.of(one, other));
        assertThat(joint(joined)).hasSize(1);
        assertThat(joined.quality().warnings()).anyMatch(warning -> "not-joined".equals(warning.code()));
    }

    @Test
    void oneSensorIsNoJoin() {
        SensorOfRun one = sensor(9, SensorPlacement.SHANK, Foot.LEFT, 0, 0);
        assertThatThrownBy(() -> SensorJoin.join(List.of(one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two sensors");
    }

    private static JointSensor clockOfSecond(SensorOfRun first, SensorOfRun second) {
        List<JointSensor> sensors = joint(SensorJoin.join(List.of(first, second)));
        assertThat(sensors).hasSize(2);
        return sensors.get(1);
    }

    private static List<JointSensor> joint(Analysis analysis) {
        return analysis.sensor().orElseThrow().joint().orElseThrow().sensors();
    }

    /** One of the sensors that this person wore; it was switched on some seconds late. */
    private static SensorOfRun sensor(
            long seed, SensorPlacement placement, Foot foot, double clockError, double lateS) {
        SensorModel model = SensorModel.good().withNoise(0.05, 1).withClockError(clockError);
        SyntheticSensorRun run = SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, seed)
                .on(foot)
                .atRateHz(RATE_HZ)
                .lastingS(240)
                .withSensor(model));
        Optional<Foot> named = placement.onOneLeg() ? Optional.of(foot) : Optional.empty();
        GaitAnalyzer analyzer = new GaitAnalyzer(new GaitOptions(
                placement,
                named,
                CadenceMethod.COMB,
                OptionalDouble.empty(),
                Athlete.unknown(),
                OptionalDouble.empty()));
        run.writeTo(new LateStart(analyzer, lateS), 256);
        return new SensorOfRun(placement + " " + foot, placement, named, analyzer.finish());
    }

    /** Leaves out the first seconds and counts time from there. */
    private record LateStart(SampleSink next, double lateS) implements SampleSink {
        @Override
        public void begin(SensorFacts facts) {
            next.begin(facts);
        }

        @Override
        public void accept(SampleBlock block) {
            SampleBlock later = SampleBlock.ofAcceleration(block.size());
            for (int i = 0; i < block.size(); i++) {
                double atS = block.timeS()[i] - lateS;
                if (atS >= 0) {
                    later.add(atS, block.axG()[i], block.ayG()[i], block.azG()[i]);
                }
            }
            next.accept(later);
        }
    }
}
