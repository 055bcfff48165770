// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Bounce, regularity and harmonics of the trunk, which several meters read: measured once a batch, for whoever asks first. Not thread-safe: one per
 * stream.
 */
final class TrunkColumns {
    private final BounceHeight bounce = new BounceHeight();
    private final Regularity regularity = new Regularity();
    private final Harmonics harmonics = new Harmonics(HarmonicRatioMeter.POINTS);
    private final LandingValues heightMm;
    private final LandingValues step;
    private final LandingValues stride;
    private final LandingValues harmonicRatio;
    private final LandingValues smoothness;
    private int bounced;
    private int compared;
    private int transformed;

    TrunkColumns(Landings landings) {
        heightMm = new LandingValues(landings);
        step = new LandingValues(landings);
        stride = new LandingValues(landings);
        harmonicRatio = new LandingValues(landings);
        smoothness = new LandingValues(landings);
    }

    /** Makes sure that the bounce of a batch is known. */
    void bounce(StrideBatch batch) {
        if (bounced < end(batch)) {
            bounced = end(batch);
            bounce.measure(batch, heightMm);
        }
    }

    /** Makes sure that the regularity of a batch is known. */
    void compare(StrideBatch batch) {
        if (compared < end(batch)) {
            compared = end(batch);
            regularity.measure(batch, step, stride);
        }
    }

    /** Makes sure that the harmonics of the strides of a batch, against gravity, are known. */
    void transform(StrideBatch batch) {
        if (transformed >= end(batch)) {
            return;
        }
        transformed = end(batch);
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples one = batch.stride(i);
            if (one.landings() == 2
                    && one.isClosed()
                    && harmonics.of(one, one.levelUpG(), one.landingS(0), one.closingS())) {
                harmonicRatio.put(one.index(0), HarmonicRatioMeter.ratio(harmonics));
                // Comes last, since it changes the harmonics.
                smoothness.put(one.index(0), SmoothnessMeter.smoothness(harmonics, one.strideS()));
            }
        }
    }

    private static int end(StrideBatch batch) {
        return batch.stride(batch.size() - 1).index(0) + 1;
    }

    /** Rise and fall of a step, mm; NaN where not known. */
    double heightMm(int landing) {
        return heightMm.value(landing);
    }

    /** Ad1 of the block that begins at a landing; NaN where none does. */
    double step(int landing) {
        return step.value(landing);
    }

    /** Ad2 of the block that begins at a landing; NaN where none does. */
    double stride(int landing) {
        return stride.value(landing);
    }

    /** Harmonic ratio of the stride that begins at a landing; NaN where none does. */
    double harmonicRatio(int landing) {
        return harmonicRatio.value(landing);
    }

    /** Smoothness of the stride that begins at a landing; NaN where none does. */
    double smoothness(int landing) {
        return smoothness.value(landing);
    }
}
