// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;

/**
 * Axes from batch to batch: slow creep is followed, chance is smoothed, and forward stays forward as long as a bout lasts. Between bouts
 * the sensor may have been put on anew. Not thread-safe: one per stream.
 */
final class HeldAxes {
    /** Weight of a new batch against all before. */
    private static final double NEWEST = 0.35;
    /** Within 30 degrees it is the same mounting. */
    private static final double SAME_WAY = Math.cos(Math.toRadians(30));

    /** Fewer strides do not tell forward from sideways: what was known before stays. */
    private static final int FEWEST_STRIDES = 5;

    private static final double FORGET = 0.8;

    private @Nullable Mounting before;
    private double trust;

    /** The axes to use for a batch of so many strides. */
    Mounting hold(Mounting found, boolean opensBout, int strides) {
        Mounting last = before;
        if (last != null && strides < FEWEST_STRIDES && isLike(last, found)) {
            return blend(last, found, 0);
        }
        if (last == null || !found.hasForward() || !isSame(last, found)) {
            trust = found.signShare();
            before = found;
            return found;
        }
        Mounting alike = last.forward().dotProduct(found.forward()) < 0 ? found.reversed() : found;
        trust = FORGET * trust + alike.signShare();
        if (opensBout && trust < 0) {
            trust = -trust;
            before = alike.reversed();
            return before;
        }
        before = blend(last, alike, NEWEST);
        return before;
    }

    private static boolean isLike(Mounting last, Mounting found) {
        return last.hasForward()
                && found.hasForward()
                && last.hasRight() == found.hasRight()
                && last.up().dotProduct(found.up()) > SAME_WAY;
    }

    private static boolean isSame(Mounting last, Mounting found) {
        return isLike(last, found) && Math.abs(last.forward().dotProduct(found.forward())) > SAME_WAY;
    }

    private static Mounting blend(Mounting last, Mounting next, double weight) {
        Vector3D forward = new Vector3D(1 - weight, last.forward(), weight, next.forward());
        Mounting all = Mounting.of(next.up(), forward, next.signShare());
        return new Mounting(all.forward(), all.up(), all.right(), true, next.hasRight(), next.signShare());
    }

    /** How sure forward is, about −1…5. */
    double trust() {
        return trust;
    }
}
