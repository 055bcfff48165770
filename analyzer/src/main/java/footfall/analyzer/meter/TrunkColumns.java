// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideBatch;

/**
 * Bounce and regularity of the trunk, which several meters read: measured once a batch, for whoever asks first. Not thread-safe: one per
 * stream.
 */
final class TrunkColumns {
    private final BounceHeight bounce = new BounceHeight();
    private final Regularity regularity = new Regularity();
    private final LandingValues heightMm;
    private final LandingValues step;
    private final LandingValues stride;
    private int bounced;
    private int compared;

    TrunkColumns(Landings landings) {
        heightMm = new LandingValues(landings);
        step = new LandingValues(landings);
        stride = new LandingValues(landings);
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
}
