// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.SceneKind;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The judge on made-up bodies, window by window, with the placement named and without. */
class SignalJudgeScenesTest {
    private static final long[] SEEDS = {11, 12};
    private static final double LENGTH_S = 100;
    private static final int HALF_WINDOW_S = 4;

    private static final class Count {
        private int windows;
        private int runs;
        private int walks;
        private int octaves;
    }

    @ParameterizedTest
    @EnumSource(value = SensorPlacement.class, names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void runsAreRunsAndWalksAreWalks(SensorPlacement placement) {
        for (SensorPlacement named : new SensorPlacement[] {placement, SensorPlacement.UNKNOWN}) {
            Map<SceneKind, Count> counts = new EnumMap<>(SceneKind.class);
            for (long seed : SEEDS) {
                count(SensorScenario.INTERVALS, placement, named, seed, counts);
                count(SensorScenario.WALK, placement, named, seed, counts);
            }
            Count run = counts.getOrDefault(SceneKind.RUN, new Count());
            Count walk = counts.getOrDefault(SceneKind.WALK, new Count());
            assertThat(run.windows).isGreaterThan(100);
            assertThat(run.runs).as("%s as %s", placement, named).isGreaterThan((int) (0.98 * run.windows));
            assertThat(run.walks).isZero();
            assertThat(walk.walks).as("%s as %s", placement, named).isGreaterThan((int) (0.9 * walk.windows));
            assertThat(walk.runs).isZero();
            assertThat(run.octaves + walk.octaves).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SensorScenario.class,
            names = {
                "BIKE",
                "CLAPPING",
                "JUMPS",
                "TABLE_HITS",
                "DESK",
                "DRIVING",
                "TRAIN",
                "HOUSEHOLD",
                "CRAWLING",
                "STILL"
            })
    void nuisanceIsNeverARunAndSeldomAWalk(SensorScenario scenario) {
        for (SensorPlacement placement : SensorPlacement.values()) {
            if (placement == SensorPlacement.UNKNOWN) {
                continue;
            }
            Map<SceneKind, Count> counts = new EnumMap<>(SceneKind.class);
            count(scenario, placement, SensorPlacement.UNKNOWN, SEEDS[0], counts);
            counts.forEach((kind, count) -> {
                assertThat(count.runs).as("%s at %s", kind, placement).isZero();
                assertThat(count.walks).as("%s at %s", kind, placement).isLessThanOrEqualTo(count.windows / 10);
            });
        }
    }

    private static void count(
            SensorScenario scenario,
            SensorPlacement placement,
            SensorPlacement named,
            long seed,
            Map<SceneKind, Count> counts) {
        double rateHz = seed % 2 == 0 ? 100 : 25;
        SyntheticSensorRun run = SyntheticSensorRun.of(
                SensorRunOptions.of(scenario, placement, seed).atRateHz(rateHz).lastingS(LENGTH_S));
        SensorTruth truth = run.truth();
        WindowFeed feed = new WindowFeed(named, (centreS, verdict) -> {
            for (SensorTruth.SceneSpan scene : truth.scenes()) {
                boolean inside = scene.span().fromS() <= centreS - HALF_WINDOW_S
                        && scene.span().toS() >= centreS + HALF_WINDOW_S;
                if (inside) {
                    add(counts.computeIfAbsent(scene.kind(), kind -> new Count()), verdict, truth, centreS);
                }
            }
        });
        run.writeTo(feed, 512);
        feed.finish();
    }

    private static void add(Count count, GaitVerdict verdict, SensorTruth truth, long centreS) {
        count.windows++;
        count.runs += verdict.gait() == Gait.RUN ? 1 : 0;
        count.walks += verdict.gait() == Gait.WALK ? 1 : 0;
        double trueSpm = truth.trueCadenceSpm(centreS - HALF_WINDOW_S, centreS + HALF_WINDOW_S)
                .orElse(0);
        double ratio = trueSpm > 0 ? 60 * verdict.stepHz() / trueSpm : 1;
        count.octaves += verdict.isGait() && (ratio < 0.6 || ratio > 1.6) ? 1 : 0;
    }
}
