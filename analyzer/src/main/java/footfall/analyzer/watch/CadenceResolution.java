// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.timeline.Timeline;

/** In which steps a device writes cadence: 2 spm where it stores whole strides a minute, 1 or less where it adds a fraction. */
final class CadenceResolution {
    private static final double[] STEPS_SPM = {2, 1, 0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625};

    private CadenceResolution() {}

    /** The coarsest step that all values are multiples of, spm; 2/128 (the finest that FIT can write) where none is. */
    static double stepSpm(Timeline timeline) {
        int at = 0;
        for (double spm : timeline.cadenceSpm()) {
            if (!Double.isNaN(spm)) {
                while (at < STEPS_SPM.length - 1 && spm % STEPS_SPM[at] != 0) {
                    at++;
                }
            }
        }
        return STEPS_SPM[at];
    }
}
