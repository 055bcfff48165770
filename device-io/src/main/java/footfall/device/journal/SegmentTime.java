// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

/** Puts the stamps of a device on the clock of a session: one offset a segment, which keeps the distances of the device. Not thread-safe. */
final class SegmentTime {
    /** Frames may come so late; beyond it the stamps have nothing to do with the clock before. */
    private static final double FARTHEST_S = 5;

    private double offsetS = Double.NaN;
    private double lastS = Double.NEGATIVE_INFINITY;
    private double stepS;

    /** The device began anew. */
    void restart() {
        offsetS = Double.NaN;
    }

    /**
     * Time of a sample, s since the session began; never before the sample before.
     *
     * @param stampS of the device, NaN without
     * @param hostS when its frame came
     * @param behind samples of the same frame that follow
     */
    double sessionS(double stampS, double hostS, int behind) {
        if (Double.isNaN(stampS)) {
            return rising(hostS - behind * stepS);
        }
        double atS = stampS + offsetS;
        if (Double.isNaN(atS) || Math.abs(atS - hostS) > FARTHEST_S) {
            offsetS = Math.max(hostS, lastS) - stampS;
            atS = stampS + offsetS;
        }
        return rising(atS);
    }

    private double rising(double atS) {
        lastS = Math.max(lastS, atS);
        return lastS;
    }
}
