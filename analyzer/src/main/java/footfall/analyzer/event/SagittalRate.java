// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.signal.ZeroPhaseLowPass;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * How fast a leg turns in the plane of running, toes up positive, low-passed. Where the segment's axes are known it is the pitch rate. Where they are
 * not, it is the rate about the axis about which the sensor turns most; its sign follows from the late swing, in which foot and shank of every runner
 * turn toes up. Not thread-safe: one per stream.
 */
final class SagittalRate {
    private static final int ROUNDS = 12;
    private static final double SWING_FROM_S = 0.14;
    private static final double SWING_TO_S = 0.03;

    private final ZeroPhaseLowPass lowPass;
    private final double[] axis = new double[3];
    private final double[] cov = new double[6];
    private double[] rateDps = new double[512];

    /** With the cut-off of the low-pass, Hz. */
    SagittalRate(double cutHz) {
        this.lowPass = new ZeroPhaseLowPass(cutHz);
    }

    /** Works a stride out; false where there is no rate. */
    boolean load(StrideSamples stride, double landingS) {
        int size = stride.size();
        if (!stride.hasGyro() || size < 4) {
            return false;
        }
        if (rateDps.length < size) {
            rateDps = Arrays.copyOf(rateDps, 2 * size);
        }
        if (!fromPitch(stride) && !fromDominantAxis(stride, landingS)) {
            return false;
        }
        lowPass.filter(stride.rateHz(), rateDps, 0, size, rateDps);
        return true;
    }

    private boolean fromPitch(StrideSamples stride) {
        for (int i = 0; i < stride.size(); i++) {
            rateDps[i] = stride.pitchDps()[i];
            if (!Double.isFinite(rateDps[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean fromDominantAxis(StrideSamples stride, double landingS) {
        spread(stride);
        if (!dominant()) {
            return false;
        }
        double swing = 0;
        int swingFrom = stride.at(landingS - SWING_FROM_S);
        int swingTo = stride.at(landingS - SWING_TO_S);
        for (int i = 0; i < stride.size(); i++) {
            rateDps[i] = axis[0] * stride.gxDps()[i] + axis[1] * stride.gyDps()[i] + axis[2] * stride.gzDps()[i];
            swing += i >= swingFrom && i < swingTo ? rateDps[i] : 0;
        }
        for (int i = 0; i < stride.size() && swing < 0; i++) {
            rateDps[i] = -rateDps[i];
        }
        return swing != 0;
    }

    private void spread(StrideSamples stride) {
        Arrays.fill(cov, 0);
        for (int i = 0; i < stride.size(); i++) {
            double x = stride.gxDps()[i];
            double y = stride.gyDps()[i];
            double z = stride.gzDps()[i];
            cov[0] += x * x;
            cov[1] += x * y;
            cov[2] += x * z;
            cov[3] += y * y;
            cov[4] += y * z;
            cov[5] += z * z;
        }
    }

    private boolean dominant() {
        boolean first = cov[0] >= cov[3] && cov[0] >= cov[5];
        boolean second = !first && cov[3] >= cov[5];
        axis[0] = first ? 1 : 0;
        axis[1] = second ? 1 : 0;
        axis[2] = first || second ? 0 : 1;
        for (int round = 0; round < ROUNDS; round++) {
            double x = cov[0] * axis[0] + cov[1] * axis[1] + cov[2] * axis[2];
            double y = cov[1] * axis[0] + cov[3] * axis[1] + cov[4] * axis[2];
            double z = cov[2] * axis[0] + cov[4] * axis[1] + cov[5] * axis[2];
            double length = Math.sqrt(x * x + y * y + z * z);
            if (!(length > 0)) {
                return false;
            }
            axis[0] = x / length;
            axis[1] = y / length;
            axis[2] = z / length;
        }
        return true;
    }

    /** The rate of each sample of the stride, degrees a second. */
    double[] rateDps() {
        return rateDps;
    }
}
