// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Largest upward acceleration about each contact, g, which several meters read: measured once a batch, for whoever asks first. Not
 * thread-safe: one per stream.
 */
final class PeakColumn {
    private final ImpactWindow window;
    private final double beforeS;
    private final double afterS;
    private final boolean level;
    private final LandingValues peakG;
    private int measured;

    /**
     * Beside some landings.
     *
     * @param cornerHz of the low-pass, Hz
     * @param beforeS how long ahead of the contact it is looked for, s
     * @param afterS how long after the contact, s
     * @param level whether against gravity where that is known, else always along the segment
     */
    PeakColumn(Landings landings, double cornerHz, double beforeS, double afterS, boolean level) {
        this.window = new ImpactWindow(cornerHz);
        this.beforeS = beforeS;
        this.afterS = afterS;
        this.level = level;
        this.peakG = new LandingValues(landings);
    }

    /** Makes sure that the peaks of a batch are known. */
    void measure(StrideBatch batch) {
        StrideSamples last = batch.stride(batch.size() - 1);
        int end = last.index(last.landings() - 1) + 1;
        if (measured >= end) {
            return;
        }
        measured = end;
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            double[] upG = level ? ImpactPeakMeter.upG(stride) : stride.upG();
            for (int landing = 0; landing < stride.landings(); landing++) {
                double contactS = stride.stance(landing).contactS();
                if (window.open(stride, contactS - beforeS, contactS + afterS)) {
                    peakG.put(stride.index(landing), window.peak(upG), window.limited());
                }
            }
        }
    }

    /** The peak of a landing, g; NaN where it has none. */
    double peakG(int landing) {
        return peakG.value(landing);
    }

    /** Whether the sensor stood at its limit about the contact. */
    boolean limited(int landing) {
        return peakG.atLeast(landing);
    }
}
