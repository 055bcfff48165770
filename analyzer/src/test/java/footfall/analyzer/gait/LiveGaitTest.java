// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.spectrum.WindowSpectrum;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveGaitTest {
    private static final double STEADY_S = 40;

    @ParameterizedTest
    @EnumSource(
            value = SensorPlacement.class,
            names = {"SHANK", "FOOT", "SACRUM", "WAIST", "CHEST"})
    void sixSecondsAfterTheFirstStepTheTruthIsShownAndNothingElseAfterwards(SensorPlacement placement) {
        for (long seed = 1; seed <= 3; seed++) {
            Watch watch = new Watch(SensorScenario.STEADY_RUN, placement, seed, STEADY_S, Double.MAX_VALUE, 0);

            assertThat(watch.atSixSpm).as("seed %d", seed).isLessThan(1);
            assertThat(watch.worstLaterSpm).as("seed %d", seed).isLessThan(3);
            assertThat(watch.steps).as("seed %d", seed).isBetween(20, NewestSteps.MOST);
            assertThat(watch.newestStepOffS).as("seed %d", seed).isLessThan(0.1);
            assertThat(watch.peakHz)
                    .as("seed %d", seed)
                    .isCloseTo(watch.lastSpm / 60, within(0.2 + watch.lastSpm / 120));
        }
    }

    @Test
    void aHoleGivesNoWrongValueAndTheValueComesBack() {
        Watch watch = new Watch(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, 2, 70, 20, 50);

        assertThat(watch.worstLaterSpm).isLessThan(3);
        assertThat(watch.lastSpm).isGreaterThan(100);
    }

    @Test
    void aBicycleIsNotShownAsRunning() {
        Watch watch = new Watch(SensorScenario.BIKE, SensorPlacement.SHANK, 1, 60, Double.MAX_VALUE, 0);

        assertThat(watch.runLooks).isLessThan(watch.looks / 20);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-10, 10})
    void aStepOfTenIsFollowedWithinFourSeconds(double stepSpm) {
        LiveGait gait = new LiveGait(GaitOptions.at(SensorPlacement.SACRUM));
        SampleBlock block = SampleBlock.ofAcceleration(1);
        for (int i = 0; i < 34 * 200; i++) {
            double timeS = i / 200.0;
            double phase = 165.0 / 60 * timeS + Math.max(0, timeS - 30) * stepSpm / 60;
            double share = phase % 1;
            double bounceG = share < 0.7 ? 2.2 * Math.sin(Math.PI * share / 0.7) : 0;
            double swayG = 0.2 * Math.sin(Math.PI * phase);
            block.clear();
            block.add(timeS, 0, swayG, bounceG);
            gait.accept(block);
        }

        assertThat(gait.now().orElseThrow().spm()).isCloseTo(165 + stepSpm, within(1.0));
    }

    /** Looks at a made-up run ten times a second, without what was sent between two times. */
    private static final class Watch implements SampleSink {
        private final LiveGait gait;
        private final SensorTruth truth;
        private final double holeFromS;
        private final double holeToS;
        private final double[] stepS = new double[NewestSteps.MOST];
        private double nextS;
        double atSixSpm = Double.NaN;
        double worstLaterSpm;
        double lastSpm;
        double newestStepOffS = Double.MAX_VALUE;
        double peakHz;
        int steps;
        int looks;
        int runLooks;

        Watch(SensorScenario scenario, SensorPlacement placement, long seed, double lastsS, double fromS, double toS) {
            SyntheticSensorRun run = SyntheticSensorRun.of(
                    SensorRunOptions.of(scenario, placement, seed).lastingS(lastsS));
            gait = new LiveGait(GaitOptions.at(placement));
            truth = run.truth();
            holeFromS = fromS;
            holeToS = toS;
            run.writeTo(this, 5);
            float[] power = new float[161];
            gait.spectrum(power);
            int peak = 0;
            for (int bin = 1; bin < power.length; bin++) {
                peak = power[bin] > power[peak] ? bin : peak;
            }
            peakHz = peak * WindowSpectrum.BIN_HZ;
        }

        @Override
        public void begin(SensorFacts sensor) {
            gait.begin(sensor);
        }

        @Override
        public void accept(SampleBlock block) {
            double nowS = block.timeS()[block.size() - 1];
            if (nowS > holeFromS && nowS < holeToS) {
                return;
            }
            gait.accept(block);
            if (nowS >= nextS && gait.now().isPresent()) {
                nextS = nowS + 0.1;
                look(nowS, gait.now().get());
            }
        }

        private void look(double nowS, ProvisionalCadence now) {
            looks++;
            runLooks += now.gait() == Gait.RUN ? 1 : 0;
            OptionalDouble trueSpm = truth.trueCadenceSpm(Math.max(0, nowS - 4), nowS);
            boolean soonAfterHole = nowS >= holeToS && nowS < holeToS + 1;
            if (trueSpm.isEmpty() || nowS < truth.contactS(0) + 6 || soonAfterHole) {
                return;
            }
            steps = gait.newestSteps(stepS);
            if (now.spm() > 0) {
                double off = Math.abs(now.spm() - trueSpm.getAsDouble());
                atSixSpm = Double.isNaN(atSixSpm) ? off : atSixSpm;
                worstLaterSpm = Math.max(worstLaterSpm, off);
                lastSpm = now.spm();
                newestStepOffS = steps > 0 ? nearest(stepS[steps - 1]) : newestStepOffS;
            }
        }

        private double nearest(double atS) {
            double least = Double.MAX_VALUE;
            for (double contactS : truth.contactsS()) {
                least = Math.min(least, Math.abs(contactS - atS));
            }
            return least;
        }
    }
}
