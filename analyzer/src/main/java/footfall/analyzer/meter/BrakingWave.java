// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.signal.PeakFinder;
import footfall.analyzer.signal.ZeroPhaseLowPass;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Horizontal forward acceleration of a stride after a low-pass of {@value #CORNER_HZ} Hz without delay, and its deepest point in the
 * first half of a stance. Not thread-safe.
 */
final class BrakingWave {
    static final double CORNER_HZ = 20;

    private final ZeroPhaseLowPass lowPass = new ZeroPhaseLowPass(CORNER_HZ);
    private final PeakFinder finder = new PeakFinder();
    private double[] wave = new double[0];

    /** Filters a stride; false where it has no forward axis or a hole. */
    boolean prepare(StrideSamples stride) {
        int size = stride.size();
        if (stride.hasHole() || size < 2 || Double.isNaN(stride.levelForwardG()[size / 2])) {
            return false;
        }
        if (wave.length < size) {
            wave = new double[2 * size];
        }
        lowPass.filter(stride.rateHz(), stride.levelForwardG(), 0, size, wave);
        // A longer stride before has left its end behind the last sample.
        Arrays.fill(wave, size, wave.length, Double.NaN);
        return true;
    }

    /** Looks at a landing of the prepared stride; false where its stance is not known or nothing brakes in its first half. */
    boolean brakes(StrideSamples stride, int landing) {
        Stance stance = stride.stance(landing);
        double middleS = stance.contactS() + stance.groundContactS() / 2;
        if (Double.isNaN(middleS)) {
            return false;
        }
        return finder.smallest(wave, stride.at(stance.contactS()), stride.at(middleS)) && strengthG() > 0;
    }

    /** Strength of the braking found last, g, above zero. */
    double strengthG() {
        return -finder.value();
    }

    /** When it was strongest, s. */
    double atS(StrideSamples stride) {
        return finder.at(stride.timeS());
    }
}
