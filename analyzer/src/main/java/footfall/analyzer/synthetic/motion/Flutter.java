// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Streams;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * What no two steps share: muscle, cloth, straps and balance. Each step draws new partials on three axes, at rest where steps meet, up
 * to about 10 Hz, so that energy lies between the lines of the spectrum, as it does in people. Not thread-safe: one per course.
 */
final class Flutter {
    private static final int PARTIALS = 8;
    private static final int AXES = 3;
    private static final double DPS_PER_G = 40;

    private final RandomGenerator random;
    private final double gain;
    private final double[] parts = new double[AXES * PARTIALS];

    Flutter(long seed, double gain) {
        this.random = Streams.of(seed, Draws.FLUTTER);
        this.gain = gain / Math.sqrt(PARTIALS / 2.0);
    }

    /** A new step. */
    void renew() {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = gain * random.nextGaussian();
        }
    }

    /**
     * Adds it at a share of the step, with angular rates that belong to no angle.
     *
     * @param strength g, root mean square
     */
    void addTo(Segment out, double share, double strength) {
        double x = out.xG;
        double y = out.yG;
        double z = out.zG;
        addForceTo(out, share, strength);
        out.xDps += DPS_PER_G * (out.yG - y);
        out.yDps += DPS_PER_G * (out.zG - z);
        out.zDps += DPS_PER_G * (out.xG - x);
    }

    /** The same without angular rates. */
    void addForceTo(Segment out, double share, double strength) {
        double sin = Curve.sin(share / 2);
        double twiceCos = 2 * Curve.cos(share / 2);
        double before = 0;
        double x = 0;
        double y = 0;
        double z = 0;
        for (int h = 0; h < PARTIALS; h++) {
            x += parts[h] * sin;
            y += parts[PARTIALS + h] * sin;
            z += parts[2 * PARTIALS + h] * sin;
            double next = twiceCos * sin - before;
            before = sin;
            sin = next;
        }
        out.xG += strength * x;
        out.yG += strength * y;
        out.zG += strength * z;
    }
}
