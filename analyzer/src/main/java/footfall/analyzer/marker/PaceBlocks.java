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
        double seconds = 0;
        for (int i = 0; i < rows.count(); i++) {
            seconds += isUsable(rows, i) ? rows.weightS()[i] : 0;
        }
        return seconds;
    }

    /** Blocks of at least {@code blockS} of running each, in the order of time; a rest shorter than half a block is left out. */
    static PaceBlocks of(StrideRows rows, double blockS) {
        double[] speedMps = new double[rows.count()];
        double[] cadenceSpm = new double[rows.count()];
        int blocks = 0;
        double seconds = 0;
        double weight = 0;
        double speedSum = 0;
        double cadenceSum = 0;
        for (int i = 0; i < rows.count(); i++) {
            if (isUsable(rows, i)) {
                weight += rows.weightS()[i];
                speedSum += rows.weightS()[i] * rows.speedMps()[i];
                cadenceSum += rows.weightS()[i] * rows.cadenceSpm()[i];
            }
            boolean full = weight >= blockS * (1 - 1e-9);
            if (full || (i == rows.count() - 1 && weight >= blockS / 2)) {
                speedMps[blocks] = speedSum / weight;
                cadenceSpm[blocks] = cadenceSum / weight;
                blocks++;
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

    private static boolean isUsable(StrideRows rows, int row) {
        return rows.isNotSteep(row) && !Double.isNaN(rows.speedMps()[row]) && !Double.isNaN(rows.cadenceSpm()[row]);
    }
}
