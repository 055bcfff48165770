// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
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
import footfall.analyzer.synthetic.motion.StrideDials;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Optional;
import java.util.OptionalDouble;

/** A made-up run of one person, felt by any number of sensors. */
final class PersonWithSensors {
    final long seed;
    SensorScenario scenario = SensorScenario.STEADY_RUN;
    StrideDials dials = StrideDials.own();
    double impactAsymmetryPct;
    double lastingS = 180;
    double clockError;
    double lateS;
    boolean footSaid = true;

    PersonWithSensors(long seed) {
        this.seed = seed;
    }

    SyntheticSensorRun run(SensorPlacement placement, Foot foot) {
        SensorRunOptions options = SensorRunOptions.of(scenario, placement, seed);
        return SyntheticSensorRun.of(options.on(foot)
                .atRateHz(200)
                .lastingS(lastingS)
                .withDials(dials)
                .withHabits(options.habits().withAsymmetryPct(0, impactAsymmetryPct))
                .withSensor(SensorModel.good().withNoise(0.05, 1).withClockError(clockError)));
    }

    /** Analysed alone, with what is said of it now. */
    SensorOfRun sensor(SensorPlacement placement, Foot foot) {
        Optional<Foot> named = footSaid && placement.onOneLeg() ? Optional.of(foot) : Optional.empty();
        GaitAnalyzer analyzer = new GaitAnalyzer(new GaitOptions(
                placement,
                named,
                CadenceMethod.COMB,
                OptionalDouble.empty(),
                Athlete.unknown(),
                OptionalDouble.empty()));
        run(placement, foot).writeTo(new LateStart(analyzer, lateS), 256);
        return new SensorOfRun(placement.label() + " " + foot.label(), placement, named, analyzer.finish());
    }

    /** Switched on late: leaves out the first seconds, by its own clock, and counts time from there. */
    private record LateStart(SampleSink next, double lateS) implements SampleSink {
        @Override
        public void begin(SensorFacts facts) {
            next.begin(facts);
        }

        @Override
        public void accept(SampleBlock block) {
            SampleBlock later =
                    block.hasGyro() ? SampleBlock.withGyro(block.size()) : SampleBlock.ofAcceleration(block.size());
            for (int i = 0; i < block.size(); i++) {
                double atS = block.timeS()[i] - lateS;
                if (atS >= 0) {
                    add(later, atS, block, i);
                }
            }
            next.accept(later);
        }

        private static void add(SampleBlock later, double atS, SampleBlock block, int i) {
            if (block.hasGyro()) {
                later.add(
                        atS,
                        block.axG()[i],
                        block.ayG()[i],
                        block.azG()[i],
                        block.gxDps()[i],
                        block.gyDps()[i],
                        block.gzDps()[i]);
            } else {
                later.add(atS, block.axG()[i], block.ayG()[i], block.azG()[i]);
            }
        }
    }
}
