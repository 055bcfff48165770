// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.Session;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CadenceSummariesTest {
    @Test
    void theThreeAveragesAndTheDevicesAreToldApart() {
        Session session = new Session(
                Sport.RUNNING,
                "",
                OptionalLong.of(HandMade.START_MS),
                OptionalDouble.of(1300),
                OptionalDouble.of(1300),
                OptionalDouble.empty(),
                OptionalDouble.of(129.2),
                OptionalLong.empty());
        Analysis analysis = Lines.analyze(new HandMade()
                .rows(600, 170, 3)
                .rows(300, 110, 1.5)
                .rows(300, 0, 0)
                .session(session)
                .build());
        CadenceSummary cadence = analysis.cadence();
        CadenceSummary.Running running = cadence.running().orElseThrow();
        assertThat(running.meanSpm()).isCloseTo(170, within(0.5));
        assertThat(cadence.walkingMeanSpm().orElseThrow()).isCloseTo(110, within(1.0));
        assertThat(cadence.movingMeanSpm().orElseThrow()).isCloseTo(150, within(1e-9));
        assertThat(cadence.deviceSessionMeanSpm()).hasValue(129.2);
        assertThat(running.seconds()).isCloseTo(600, within(5.0));
        assertThat(running.validFraction()).isEqualTo(1);
    }

    @Test
    void meanAndQuantilesOfASmartRecordingAreWeightedByTime() {
        HandMade hand = new HandMade();
        for (int repeat = 0; repeat < 20; repeat++) {
            hand.rowsEvery(20, 3, 160, 2.8).rowsEvery(2, 20, 180, 3.4);
        }
        CadenceSummary.Running running =
                Lines.analyze(hand.run()).cadence().running().orElseThrow();
        // 60 s at 160 and 40 s at 180, although only 3 of 23 rows say 160.
        assertThat(running.meanSpm()).isCloseTo(168, within(0.1));
        assertThat(running.medianSpm()).isEqualTo(160);
        assertThat(running.q05Spm()).isEqualTo(160);
        assertThat(running.q95Spm()).isEqualTo(180);
        assertThat(running.sdSpm()).isCloseTo(Math.sqrt(0.6 * 64 + 0.4 * 144), within(0.1));
    }

    @Test
    void dropoutsLowerTheValidFractionAndNotTheMean() {
        CadenceSummary.Running running = Lines.analyze(new HandMade()
                        .rows(380, 168, 3)
                        .rows(20, 0, 3)
                        .rows(400, 168, 3)
                        .run())
                .cadence()
                .running()
                .orElseThrow();
        assertThat(running.meanSpm()).isEqualTo(168);
        assertThat(running.validFraction()).isCloseTo(780.0 / 800, within(1e-9));
        assertThat(running.seconds()).isEqualTo(780);
    }

    @Test
    void theHalfWidthCoversTheTrueMeanOfTheRun() {
        int covered = 0;
        int runs = 200;
        for (int seed = 0; seed < runs; seed++) {
            Random random = new Random(seed);
            HandMade hand = new HandMade();
            double sum = 0;
            for (int second = 0; second < 1800; second++) {
                // The runner wanders between two paces; the device adds its own noise and rounds to whole strides.
                double truth = 168 + (second / 300 % 2) * 8 + 2 * Math.sin(second / 200.0);
                sum += truth;
                hand.rows(1, 2 * Math.round((truth + 2 * random.nextGaussian()) / 2), 3);
            }
            CadenceSummary.Running running =
                    Lines.analyze(hand.run()).cadence().running().orElseThrow();
            covered += Math.abs(running.meanSpm() - sum / 1800) <= running.halfWidth95Spm() ? 1 : 0;
            assertThat(running.halfWidth95Spm()).isBetween(0.05, 0.4);
        }
        assertThat(covered).isBetween(184, 200);
    }

    @Test
    void nobodyRanGivesNoRunningFigures() {
        CadenceSummary walk = Lines.analyze(new HandMade()
                        .rows(600, 104, 1.3)
                        .session(Sport.WALKING, 0, 600)
                        .build())
                .cadence();
        assertThat(walk.running()).isEmpty();
        assertThat(walk.walkingMeanSpm()).hasValue(104);
        CadenceSummary nothing = Lines.analyze(new HandMade().build()).cadence();
        assertThat(nothing.running()).isEmpty();
        assertThat(nothing.movingMeanSpm()).isEmpty();
        assertThat(nothing.walkingMeanSpm()).isEmpty();
    }
}
