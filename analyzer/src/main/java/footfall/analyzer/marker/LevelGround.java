// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.timeline.Timeline;

/** Tells a recording on flat ground from one whose ground is not known. */
final class LevelGround {
    private static final double SAME_ALTITUDE_M = 3;

    private LevelGround() {}

    /** Whether some source of altitude covers the running rows and stays within {@value #SAME_ALTITUDE_M} m over them. */
    static boolean constantAltitude(Timeline timeline) {
        for (Column column : timeline.of(Quantity.ALTITUDE)) {
            if (staysWithin(timeline, column.values())) {
                return true;
            }
        }
        return false;
    }

    private static boolean staysWithin(Timeline timeline, double[] altitudeM) {
        double lowM = Double.POSITIVE_INFINITY;
        double highM = Double.NEGATIVE_INFINITY;
        int known = 0;
        int running = 0;
        for (int row = 0; row < timeline.rows(); row++) {
            if (timeline.isRunning(row)) {
                running++;
                if (!Double.isNaN(altitudeM[row])) {
                    known++;
                    lowM = Math.min(lowM, altitudeM[row]);
                    highM = Math.max(highM, altitudeM[row]);
                }
            }
        }
        return 2 * known > running && highM - lowM <= SAME_ALTITUDE_M;
    }
}
