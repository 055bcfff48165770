// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.Optional;

/**
 * Fatigue drift: change of cadence from the first to the last third of the run at equal speed, in % of the first third.
 *
 * <p>Block means of cadence y are modelled as y<sub>k</sub> = level of its third + b × speed<sub>k</sub> + noise. The slope b comes from
 * the differences within thirds only, so a run that slows down because the cadence falls is not explained away. Then
 * drift = (ȳ<sub>last</sub> − ȳ<sub>first</sub>) − b (v̄<sub>last</sub> − v̄<sub>first</sub>), a weighted sum of the noise, whose
 * standard error {@link SerialNoise} gives.
 *
 * <p><b>Needs:</b> {@value #SHORTEST_S} s of running with speed and cadence on ground that is not steep.
 *
 * <p><b>Source:</b> Zandbergen and others (2023), Frontiers in Sports and Active Living, doi:10.3389/fspor.2023.1085513:
 * speed must be corrected for, by a regression of the runner's own.
 *
 * <p><b>Differs from the source:</b> (1) of cadence, so nothing is corrected for cadence; (2) thirds instead of ten stages; (3) steep
 * ground is left out instead of modelled; (4) regression and comparison in one step.
 */
final class FatigueDriftMeter implements WatchMeter {
    static final double SHORTEST_S = 1200;

    private static final int BLOCKS = 30;
    private static final int PARAMETERS = 4;
    private static final double LEAST_SPREAD = 1e-4;
    private static final double SAME_SPEED_MPS = 0.01;
    private static final String NOTE =
            "Cadence of the last third against the first at equal speed, from this run's own slope; "
                    + "a change of surface, wind or shoe laces looks the same, so it means something only beyond its half-width and in several runs.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        double seconds = PaceBlocks.usableSeconds(rows);
        if (seconds < SHORTEST_S) {
            return Optional.empty();
        }
        PaceBlocks blocks = PaceBlocks.of(rows, seconds / BLOCKS);
        if (blocks.count() < BLOCKS - 3) {
            return Optional.empty();
        }
        return drift(blocks);
    }

    private static Optional<Marker> drift(PaceBlocks blocks) {
        double[] speedMean = thirdMeans(blocks.speedMps());
        double[] cadenceMean = thirdMeans(blocks.cadenceSpm());
        double[] offset = withinThirds(blocks.speedMps(), speedMean);
        double spread = 0;
        double product = 0;
        for (int k = 0; k < offset.length; k++) {
            spread += offset[k] * offset[k];
            product += offset[k] * blocks.cadenceSpm()[k];
        }
        double fasterMps = speedMean[2] - speedMean[0];
        boolean slopeKnown = spread / offset.length > LEAST_SPREAD;
        if (!slopeKnown && Math.abs(fasterMps) > SAME_SPEED_MPS) {
            return Optional.empty();
        }
        double slope = slopeKnown ? product / spread : 0;
        double driftSpm = cadenceMean[2] - cadenceMean[0] - slope * fasterMps;
        double[] residual = withinThirds(blocks.cadenceSpm(), cadenceMean);
        double[] share = new double[offset.length];
        for (int k = 0; k < share.length; k++) {
            residual[k] -= slope * offset[k];
            share[k] = shareOfThird(k, share.length) - (slopeKnown ? fasterMps * offset[k] / spread : 0);
        }
        return Optional.of(marker(driftSpm, cadenceMean[0], residual, share));
    }

    private static Marker marker(double driftSpm, double firstSpm, double[] residual, double[] share) {
        SerialNoise noise = SerialNoise.of(residual, PARAMETERS);
        double halfWidthSpm = noise.quantile95(PARAMETERS) * noise.standardErrorOf(share);
        return Marker.of(
                MarkerId.FATIGUE_DRIFT,
                100 * driftSpm / firstSpm,
                Double.NaN,
                residual.length,
                halfWidthSpm > 0 ? 100 * halfWidthSpm / firstSpm : Double.NaN,
                Evidence.HEURISTIC,
                NOTE,
                "zandbergen2023");
    }

    private static int third(int k, int n) {
        return Math.min(2, 3 * k / n);
    }

    private static double shareOfThird(int k, int n) {
        int mine = third(k, n);
        int members = 0;
        for (int other = 0; other < n; other++) {
            members += third(other, n) == mine ? 1 : 0;
        }
        return (mine - 1) / (double) members;
    }

    private static double[] thirdMeans(double[] values) {
        double[] sum = new double[3];
        int[] members = new int[3];
        for (int k = 0; k < values.length; k++) {
            sum[third(k, values.length)] += values[k];
            members[third(k, values.length)]++;
        }
        for (int part = 0; part < 3; part++) {
            sum[part] /= members[part];
        }
        return sum;
    }

    private static double[] withinThirds(double[] values, double[] thirdMean) {
        double[] offset = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            offset[k] = values[k] - thirdMean[third(k, values.length)];
        }
        return offset;
    }
}
