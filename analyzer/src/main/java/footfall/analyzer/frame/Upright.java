// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.stride.StrideBatch;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * Upright as it was while standing still: the last still stretch before a bout whose direction is near that of the running, so that a
 * sensor on a table is not taken for a person. Not thread-safe: one per stream.
 */
final class Upright {
    /** Longest time from standing to running, s. */
    private static final double RECENT_S = 180;
    /** Nobody runs more bent than this, degrees. */
    private static final double CONE_DEG = 30;

    private final StillWatch stillness;
    private Optional<StillWatch.Stretch> standing = Optional.empty();

    Upright(StillWatch stillness) {
        this.stillness = stillness;
    }

    /** Looks for standing before a batch, whose mean direction of up is this. */
    void look(StrideBatch batch, Vector3D up) {
        standing = standing.filter(stretch -> stretch.up().dotProduct(up) > Math.cos(Math.toRadians(CONE_DEG)));
        if (batch.opensBout()) {
            Optional<StillWatch.Stretch> newest =
                    stillness.before(batch.stride(0).landingS(0), RECENT_S, up, CONE_DEG);
            standing = newest.isPresent() ? newest : standing;
        }
    }

    boolean isKnown() {
        return standing.isPresent();
    }

    /** How long the standing lasted, s. */
    OptionalDouble lengthS() {
        return standing.isPresent() ? OptionalDouble.of(standing.get().lengthS()) : OptionalDouble.empty();
    }

    /** Length of gravity as the sensor showed it while standing, 1 where nobody stood, g. */
    double lengthG() {
        return standing.map(StillWatch.Stretch::lengthG).orElse(1.0);
    }

    /** Up while standing; empty where nobody stood. */
    Optional<Vector3D> direction() {
        return standing.map(StillWatch.Stretch::up);
    }

    /** Pitch and roll of the segment's axes against standing, degrees; 0 where nobody stood. */
    double[] tiltDeg(Mounting axes) {
        if (standing.isEmpty()) {
            return new double[2];
        }
        Vector3D up = standing.get().up();
        double along = up.dotProduct(axes.up());
        return new double[] {
            Turns.directionDeg(up.dotProduct(axes.forward()), along),
            Turns.directionDeg(-up.dotProduct(axes.right()), along)
        };
    }
}
