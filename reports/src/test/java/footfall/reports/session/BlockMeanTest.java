// SPDX-License-Identifier: Apache-2.0
package footfall.reports.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockMeanTest {
    @Test
    void aMeanOfNothingIsUnknown() {
        assertThat(BlockMean.of(new double[0], 0, 15).isKnown()).isFalse();
    }

    @Test
    void tooFewBlocksHaveNoInterval() {
        double[] values = new double[59];
        assertThat(BlockMean.of(values, 59, 15).halfWidth95()).isEmpty();
        assertThat(BlockMean.of(new double[60], 60, 15).halfWidth95()).isPresent();
    }

    @Test
    void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        int held = 0;
        int rounds = 2000;
        for (int round = 0; round < rounds; round++) {
            double[] values = remembering(random, 600);
            BlockMean mean = BlockMean.of(values, values.length, 15);
            held += Math.abs(mean.mean() - 170) <= mean.halfWidth95().orElseThrow() ? 1 : 0;
        }
        assertThat(100.0 * held / rounds).as("seed %d", seed).isCloseTo(95, within(4.0));
    }

    /** Neighbours resemble each other over a few values. */
    private static double[] remembering(Random random, int count) {
        double[] values = new double[count];
        double away = 0;
        for (int i = 0; i < count; i++) {
            away = 0.6 * away + random.nextGaussian();
            values[i] = 170 + away;
        }
        return values;
    }

    @Test
    void aDifferenceCarriesTheErrorsOfBoth() {
        Random random = new Random(7);
        BlockMean one = BlockMean.of(remembering(random, 300), 300, 15);
        BlockMean other = BlockMean.of(remembering(random, 300), 300, 15);
        assertThat(one.halfWidth95Against(other).orElseThrow())
                .isGreaterThan(one.halfWidth95().orElseThrow());
    }
}
