// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.stride.StrideSamples;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * The axes of a segment as a sensor shows them: unit vectors, a right-handed set.
 *
 * @param forward where the segment goes; without meaning unless {@code hasForward}
 * @param up along the segment towards the head
 * @param right to the right; without meaning unless {@code hasRight}
 * @param hasForward whether motion along forward was recorded and told from sideways
 * @param hasRight whether motion along right was recorded and told from forwards
 * @param signShare how clearly forwards was told from backwards, −1…1; below 0 the other way would fit better
 */
record Mounting(Vector3D forward, Vector3D up, Vector3D right, boolean hasForward, boolean hasRight, double signShare) {
    /** Only up is known. */
    static Mounting ofUp(Vector3D up) {
        Vector3D any = up.orthogonal();
        return new Mounting(any, up, Vector3D.crossProduct(any, up), false, false, 0);
    }

    /** All three, from up and a direction near forwards. */
    static Mounting of(Vector3D up, Vector3D nearForward, double signShare) {
        Vector3D right = Vector3D.crossProduct(nearForward, up).normalize();
        return new Mounting(Vector3D.crossProduct(up, right), up, right, true, true, signShare);
    }

    /** The same turned half round about up: forwards is backwards. */
    Mounting reversed() {
        return new Mounting(forward.negate(), up, right.negate(), hasForward, hasRight, -signShare);
    }

    /** Fills acceleration and angular rate along and about the axes. */
    void fill(StrideSamples stride) {
        project(up, stride.axG(), stride.ayG(), stride.azG(), stride.upG(), stride.size());
        if (hasForward) {
            project(forward, stride.axG(), stride.ayG(), stride.azG(), stride.forwardG(), stride.size());
        }
        if (hasRight) {
            project(right, stride.axG(), stride.ayG(), stride.azG(), stride.rightG(), stride.size());
        }
        if (!stride.hasGyro()) {
            return;
        }
        project(up, stride.gxDps(), stride.gyDps(), stride.gzDps(), stride.yawDps(), stride.size());
        if (hasForward && hasRight) {
            project(forward, stride.gxDps(), stride.gyDps(), stride.gzDps(), stride.rollDps(), stride.size());
            project(right, stride.gxDps(), stride.gyDps(), stride.gzDps(), stride.pitchDps(), stride.size());
        }
    }

    private static void project(Vector3D axis, double[] x, double[] y, double[] z, double[] into, int size) {
        double ax = axis.getX();
        double ay = axis.getY();
        double az = axis.getZ();
        for (int i = 0; i < size; i++) {
            into[i] = ax * x[i] + ay * y[i] + az * z[i];
        }
    }
}
