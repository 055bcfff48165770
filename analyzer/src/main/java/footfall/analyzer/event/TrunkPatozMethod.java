// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Contact and toe-off at the trunk where the vertical push, of which only the lowest harmonics are kept, crosses a threshold upwards and
 * downwards. The threshold is that at which a half sine of the same length, cut down to the same harmonics, begins and ends.
 *
 * <p><b>Needs:</b> a trunk sensor, 50 Hz and more.
 *
 * <p><b>Source:</b> {@code patoz2022}: sacral sensor, truncated spectrum, threshold crossings; their contact times were 13 ms off on
 * average, 20 ms root mean square.
 *
 * <p><b>Differs from the source:</b> (1) two harmonics of each step in place of a spectrum of the whole recording; (2) the threshold
 * follows from the model in place of a fixed value; (3) the level of flight from momentum ({@link FlightLevel}).
 */
final class TrunkPatozMethod implements StanceMethod {
    private static final double SHORTEST_SHARE = 0.4;
    private static final double LONGEST_SHARE = 0.98;
    private static final int CELLS = 116;

    private final LandingWindow window = new LandingWindow();
    private final StepHarmonics harmonics = new StepHarmonics();

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!window.loadWithPush(stride, landing) || !harmonics.of(window)) {
            return;
        }
        double beforeShare = SHORTEST_SHARE;
        double beforeExcess = excess(beforeShare);
        for (int i = 1; i <= CELLS && beforeExcess > 0; i++) {
            double share = SHORTEST_SHARE + (LONGEST_SHARE - SHORTEST_SHARE) * i / CELLS;
            double excess = excess(share);
            if (excess <= 0) {
                double exact = beforeShare + (share - beforeShare) * beforeExcess / (beforeExcess - excess);
                write(stride, edge(exact), found);
                return;
            }
            beforeShare = share;
            beforeExcess = excess;
        }
    }

    /** By how much the push stays above the threshold for longer than the share that the threshold belongs to. */
    private double excess(double share) {
        double threshold = edge(share);
        return crossing(threshold, 1) + crossing(threshold, -1) - share;
    }

    /** Level of a half sine over a share of the step, cut down to its lowest harmonics, at its own ends. */
    private static double edge(double share) {
        double sum = 1;
        for (int harmonic = 1; harmonic <= StepHarmonics.HARMONICS; harmonic++) {
            sum += TrunkSineWaveMethod.ofHalfSine(share, harmonic) * Math.cos(Math.PI * harmonic * share);
        }
        return sum;
    }

    /** Shares of the step from the crest to the threshold, forwards (1) or backwards (−1); half a step where it is not crossed. */
    private double crossing(double threshold, int direction) {
        double before = harmonics.at(0);
        for (int i = 1; i <= CELLS; i++) {
            double share = 0.5 * i / CELLS;
            double value = harmonics.at(direction * share);
            if (value < threshold) {
                double part = before > value ? (before - threshold) / (before - value) : 0;
                return share - 0.5 / CELLS * (1 - Math.max(0, Math.min(1, part)));
            }
            before = value;
        }
        return 0.5;
    }

    private void write(StrideSamples stride, double threshold, Stance found) {
        double forwards = crossing(threshold, 1);
        double backwards = crossing(threshold, -1);
        double crestS = harmonics.crestS(window.landingS() + window.stepS() * (forwards + backwards) / 2);
        double contactS = crestS - backwards * window.stepS();
        double toeOffS = crestS + forwards * window.stepS();
        double strength = harmonics.strength(1);
        found.contact(contactS, Sureness.of(stride, strength, contactS));
        found.toeOff(toeOffS, Sureness.of(stride, strength, toeOffS));
    }
}
