// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;
import footfall.analyzer.signal.GridResampler;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.signal.UniformGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTrackerTest {
    private static final int SECONDS = 60;

    private final UniformGrid grid = new UniformGrid();
    private final List<Double> phases = new ArrayList<>();
    private final CadenceTracker tracker = new CadenceTracker(grid, second -> {
        for (double steps : second.steps()) {
            phases.add(second.gait() == Gait.NONE ? Double.NaN : steps);
        }
    });

    private static GaitVerdict run(double stepHz) {
        return new GaitVerdict(Gait.RUN, stepHz, 1, stepHz / 2, 5, 0.95, Refusal.NONE);
    }

    private interface Signal {
        double atG(double timeS);
    }

    private void feed(double rateHz, Signal signal, Verdicts verdicts) {
        int[] seconds = {0};
        GridResampler resampler = new GridResampler(grid, ticks -> {
            while ((seconds[0] + 4) * UniformGrid.RATE_HZ <= ticks) {
                tracker.add(verdicts.at(seconds[0]++), 1);
            }
        });
        SampleMender mender = new SampleMender(SensorFacts.threeAxes(), OptionalDouble.empty(), resampler);
        SampleBlock block = SampleBlock.ofAcceleration(1);
        for (int i = 0; i < SECONDS * rateHz; i++) {
            block.clear();
            block.add(i / rateHz, 0, signal.atG(i / rateHz), 1);
            mender.accept(block);
        }
        mender.finish();
        resampler.finish();
        while (seconds[0] < SECONDS) {
            tracker.add(verdicts.at(seconds[0]++), 1);
        }
        tracker.finish();
    }

    private interface Verdicts {
        GaitVerdict at(int second);
    }

    private double meanSpm(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += tracker.track().spm(row);
        }
        return sum / (to - from);
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 25, 50, 100, 333, 1000})
    void cadenceIsExactOnAPureTone(double rateHz) {
        double stepHz = 2.9137;
        feed(rateHz, timeS -> Math.sin(2 * Math.PI * stepHz * timeS), second -> run(2.86));
        assertThat(meanSpm(20, 30)).isCloseTo(60 * stepHz, within(0.005));
        assertThat(tracker.track().halfWidthSpm(25)).isBetween(0.0, 0.5);
    }

    @Test
    void theMeanOfTheTrackIsTheStepsOfItsTimeWhileTheRhythmDrifts() {
        feed(
                100,
                timeS -> Math.sin(2 * Math.PI * (2.6 * timeS + 0.004 * timeS * timeS)),
                second -> run(2.6 + 0.008 * second));
        for (int from = 5; from < 45; from++) {
            double early = from;
            double late = from + 10;
            double steps = 2.6 * (late - early) + 0.004 * (late * late - early * early);
            assertThat(meanSpm(from, from + 10)).isCloseTo(6 * steps, within(0.02));
        }
    }

    @Test
    void thePhaseNeverFallsWithinABout() {
        feed(
                100,
                timeS -> Math.sin(2 * Math.PI * 2.7 * timeS) + 0.5 * Math.sin(97 * timeS * timeS),
                second -> run(2.7));
        for (int tick = 1; tick < phases.size(); tick++) {
            assertThat(phases.get(tick)).isGreaterThanOrEqualTo(phases.get(tick - 1));
        }
    }

    @Test
    void aVerdictThatDoublesForTwoSecondsDoesNotDoubleTheCadence() {
        feed(
                100,
                timeS -> Math.sin(2 * Math.PI * 2.7 * timeS),
                second -> second == 30 || second == 31 ? run(5.4) : run(2.7));
        assertThat(meanSpm(29, 33)).isCloseTo(162, within(0.1));
    }

    @Test
    void aLullBetweenTwoRunsCarriesNoCadence() {
        feed(
                100,
                timeS -> timeS > 25 && timeS < 32 ? 0 : Math.sin(2 * Math.PI * 2.7 * timeS),
                second -> second > 27 && second < 30 ? GaitVerdict.refused(Refusal.STILL, 0.9) : run(2.7));
        for (int row = 27; row <= 30; row++) {
            assertThat(tracker.track().gait(row)).isEqualTo(Gait.NONE);
        }
        assertThat(tracker.track().gait(24)).isEqualTo(Gait.RUN);
        assertThat(tracker.track().gait(33)).isEqualTo(Gait.RUN);
    }
}
