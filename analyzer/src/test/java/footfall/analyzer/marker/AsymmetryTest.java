// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.activity.Quantity;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Left against right. */
class AsymmetryTest {
    private static HandMadeRun withBalance(double leftPct, double sdPct, double rho, Random random) {
        double[] noise = HandMadeRun.noise(1800, rho, random);
        return new HandMadeRun(1800)
                .cadence(row -> 170)
                .series(Quantity.GROUND_CONTACT_BALANCE, row -> leftPct + sdPct * noise[row]);
    }

    @Test
    void indexFollowsFromTheShare() {
        double left = 262;
        double right = 246;
        double sharePct = 100 * left / (left + right);
        HandMadeRun run = new HandMadeRun(600).series(Quantity.GROUND_CONTACT_BALANCE, row -> sharePct);
        Asymmetry sides = Asymmetry.ofBalance(run.rows()).orElseThrow();
        assertThat(sides.indexPct()).isCloseTo(100 * (left - right) / (0.5 * (left + right)), within(1e-9));
    }

    @Test
    void mirroringTheRunnerMirrorsTheIndex() {
        Asymmetry one = Asymmetry.ofBalance(
                        withBalance(50.8, 0.5, 0.9, new Random(1)).rows())
                .orElseThrow();
        HandMadeRun mirrored = withBalance(50.8, 0.5, 0.9, new Random(1));
        double[] left = mirrored.columns.get(0).values();
        for (int row = 0; row < left.length; row++) {
            left[row] = 100 - left[row];
        }
        Asymmetry other = Asymmetry.ofBalance(mirrored.rows()).orElseThrow();
        assertThat(other.indexPct()).isCloseTo(-one.indexPct(), within(1e-9));
        assertThat(other.minimalDetectablePct()).isCloseTo(one.minimalDetectablePct(), within(1e-9));
    }

    /** 1000 pairs: standard error 0.7 %; a false alarm in 1.5…8 % of pairs is what 95 % means for an estimated error. */
    @Test
    void unchangedRunnerStaysBelowTheMinimalDetectableChange() {
        Random random = new Random(31);
        int below = 0;
        for (int pair = 0; pair < 1000; pair++) {
            Asymmetry first = Asymmetry.ofBalance(
                            withBalance(50.7, 0.6, 0.9, random).rows())
                    .orElseThrow();
            Asymmetry second = Asymmetry.ofBalance(
                            withBalance(50.7, 0.6, 0.9, random).rows())
                    .orElseThrow();
            below += Math.abs(first.indexPct() - second.indexPct()) <= first.minimalDetectablePct() ? 1 : 0;
        }
        assertThat(below / 1000.0).isBetween(0.92, 0.985);
    }

    @Test
    void realChangeIsDetected() {
        Random random = new Random(32);
        Asymmetry before =
                Asymmetry.ofBalance(withBalance(50.2, 0.6, 0.9, random).rows()).orElseThrow();
        Asymmetry after =
                Asymmetry.ofBalance(withBalance(51.4, 0.6, 0.9, random).rows()).orElseThrow();
        assertThat(after.indexPct() - before.indexPct()).isGreaterThan(before.minimalDetectablePct());
    }
}
