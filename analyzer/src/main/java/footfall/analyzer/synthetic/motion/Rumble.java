// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * Broad vibration of a vehicle: many tones of random frequency and phase that come and go, with jolts now and then. Time must not go
 * back. Not thread-safe: one per scene.
 */
final class Rumble {
    private static final int TONES = 12;

    private final double[] hz = new double[3 * TONES];
    private final double[] start = new double[3 * TONES];
    private final double[] swellHz = new double[3 * TONES];
    private final double toneG;
    private final Blows jolts;

    /**
     * A vehicle.
     *
     * @param g root mean square of the vibration of an axis, g
     * @param lowHz lowest tone, Hz
     * @param highHz highest tone, Hz
     * @param joltG height of its jolts, g
     */
    Rumble(RandomGenerator random, double g, double lowHz, double highHz, double joltG) {
        this.toneG = g * Math.sqrt(4.0 / TONES);
        for (int i = 0; i < hz.length; i++) {
            hz[i] = lowHz * StrictMath.pow(highHz / lowHz, random.nextDouble());
            start[i] = random.nextDouble();
            swellHz[i] = 0.05 + 0.4 * random.nextDouble();
        }
        this.jolts = new Blows(random, 4, 0.5, 1e9, 0, joltG);
    }

    void addTo(double tS, Segment out) {
        jolts.moveTo(tS);
        out.xG += axis(0, tS);
        out.yG += axis(1, tS);
        out.zG += axis(2, tS) + jolts.ringG(tS);
    }

    private double axis(int axis, double tS) {
        double sum = 0;
        for (int i = axis * TONES; i < (axis + 1) * TONES; i++) {
            sum += Curve.sin(start[i] + swellHz[i] * tS) * Curve.sin(hz[i] * tS + 3 * start[i]);
        }
        return toneG * sum;
    }
}
