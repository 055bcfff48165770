// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.signal.SampleBlock;
import java.util.Random;

/** An endless run for benchmarks: two minutes of pulses of both feet at a cadence that wanders, again and again. */
final class SyntheticLoop {
    private static final int LOOP_S = 120;

    private final int rateHz;
    private final double[] xG;
    private final double[] yG;
    private final double[] zG;

    SyntheticLoop(int rateHz) {
        this.rateHz = rateHz;
        xG = new double[LOOP_S * rateHz];
        yG = new double[LOOP_S * rateHz];
        zG = new double[LOOP_S * rateHz];
        Random random = new Random(1);
        double steps = 0;
        for (int i = 0; i < xG.length; i++) {
            double turn = 2 * Math.PI * i / xG.length;
            steps += (2.75 + 0.08 * Math.sin(3 * turn)) / rateHz;
            double stance = (steps - Math.floor(steps)) / 0.7;
            double pulse = stance < 1 ? Math.sin(Math.PI * stance) : 0;
            zG[i] = 2.2 * pulse + 0.1 * random.nextGaussian();
            xG[i] = 0.3 * Math.sin(Math.PI * steps) + 0.1 * random.nextGaussian();
            yG[i] = 0.4 * pulse * Math.cos(Math.PI * stance) + 0.1 * random.nextGaussian();
        }
    }

    /** Puts {@code count} samples from sample {@code from} on into the block. */
    void fill(SampleBlock block, long from, int count) {
        block.clear();
        int at = (int) (from % xG.length);
        for (int i = 0; i < count; i++) {
            block.add((double) (from + i) / rateHz, xG[at], yG[at], zG[at]);
            at = at + 1 == xG.length ? 0 : at + 1;
        }
    }
}
