// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Contact and toe-off at the trunk from two numbers of each step: how strong the push swings at step rate against its mean, and when.
 * For a half sine over the contact, a share {@code d} of the step, that strength is {@code 2 cos(π d) / (1 − 4 d²)}, so it tells
 * {@code d}; contact and toe-off lie evenly about the middle of the swing. The push is what lies above the {@link FlightLevel}.
 *
 * <p><b>Needs:</b> a trunk sensor, 50 Hz and more. No part of the signal is looked at closely, so noise hardly matters.
 *
 * <p><b>Source:</b> half-sine force: {@code morin2005}; the low harmonics of a sacral sensor for the stance: {@code patoz2022}.
 *
 * <p><b>Differs from the source:</b> (1) strength in place of a threshold; (2) the level of flight from momentum.
 */
final class TrunkSineWaveMethod implements StanceMethod {
    private static final double SHORTEST_SHARE = 0.4;
    private static final double LONGEST_SHARE = 0.98;
    private static final int BISECTIONS = 40;

    private final LandingWindow window = new LandingWindow();
    private final StepHarmonics harmonics = new StepHarmonics();

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!window.loadWithPush(stride, landing) || !harmonics.of(window)) {
            return;
        }
        double strength = harmonics.strength(1);
        if (!(strength < ofHalfSine(SHORTEST_SHARE, 1) && strength > ofHalfSine(LONGEST_SHARE, 1))) {
            return;
        }
        double stanceS = window.stepS() * share(strength);
        double middleS = harmonics.crestS(window.landingS() + stanceS / 2);
        found.contact(middleS - stanceS / 2, Sureness.of(stride, strength, middleS - stanceS / 2));
        found.toeOff(middleS + stanceS / 2, Sureness.of(stride, strength, middleS + stanceS / 2));
    }

    /** Strength of a harmonic of the step, against the mean, of a half sine over a share of the step. */
    static double ofHalfSine(double share, int harmonic) {
        double x = harmonic * share;
        double below = 1 - 4 * x * x;
        return Math.abs(below) < 1e-9 ? Math.PI / 2 : 2 * Math.cos(Math.PI * x) / below;
    }

    private static double share(double strength) {
        double low = SHORTEST_SHARE;
        double high = LONGEST_SHARE;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (ofHalfSine(middle, 1) > strength) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
