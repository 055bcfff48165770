// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import java.util.Arrays;

/**
 * Mean speed and cadence over blocks of running time, on ground that is not known to be steep. Averaging over a block takes out most of
 * the error of a satellite speed, which would flatten any line through single seconds.
 *
 * @param speedMps mean speed of each block
 * @param cadenceSpm mean cadence of each block
 * @param seconds running time in all blocks together, s
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PaceBlocks(double[] speedMps, double[] cadenceSpm, double seconds) {

    /** Running time that carries both speed and cadence on ground that is not steep, s. */
    static double usableSeconds(StrideRows rows) {
        double[] usableS = usableSecondsOfRows(rows);
        double seconds = 0;
        for (double usable : usableS) {
            seconds += usable;
        }
        return seconds;
    }

    /** Blocks of at least {@code blockS} of running each, in the order of time; a rest shorter than half a block is left out. */
    static PaceBlocks of(StrideRows rows, double blockS) {
        double[] usableS = usableSecondsOfRows(rows);
        double[] rowSpeedMps = rows.speedMps();
        double[] rowCadenceSpm = rows.cadenceSpm();
        double[] speedMps = new double[usableS.length];
        double[] cadenceSpm = new double[usableS.length];
        double fullS = blockS * (1 - 1e-9);
        int blocks = 0;
        double seconds = 0;
        double weight = 0;
        double speedSum = 0;
        double cadenceSum = 0;
        for (int i = 0; i < usableS.length; i++) {
            if (usableS[i] > 0) {
                weight += usableS[i];
                speedSum += usableS[i] * rowSpeedMps[i];
                cadenceSum += usableS[i] * rowCadenceSpm[i];
            }
            if (weight >= fullS || (i == usableS.length - 1 && weight >= blockS / 2)) {
                speedMps[blocks] = speedSum / weight;
                cadenceSpm[blocks++] = cadenceSum / weight;
                seconds += weight;
                weight = 0;
                speedSum = 0;
                cadenceSum = 0;
            }
        }
        return new PaceBlocks(Arrays.copyOf(speedMps, blocks), Arrays.copyOf(cadenceSpm, blocks), seconds);
    }

    int count() {
        return speedMps.length;
    }

    private static double[] usableSecondsOfRows(StrideRows rows) {
        double[] usableS = rows.weightS().clone();
        double[] rowSpeedMps = rows.speedMps();
        double[] rowCadenceSpm = rows.cadenceSpm();
        for (int i = 0; i < usableS.length; i++) {
            if (Double.isNaN(rowSpeedMps[i] + rowCadenceSpm[i]) || !rows.isNotSteep(i)) {
                usableS[i] = 0;
            }
        }
        return usableS;
    }
}
