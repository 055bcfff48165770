// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.reports.guidance.Guidance.Band;
import footfall.reports.guidance.Guidance.Baseline;
import footfall.reports.guidance.Guidance.Expected;
import footfall.reports.guidance.Guidance.Position;
import footfall.reports.guidance.Guidance.Targets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns a measured running cadence into guidance, by the rules in {@link Guidelines}. */
public final class CadenceGuide {
    private static final double REFERENCE_SPM = 165;
    private static final double REFERENCE_SPEED_MPS = 3.0;
    private static final double REFERENCE_HEIGHT_M = 1.75;
    private static final double SPM_PER_MPS = 6;
    private static final double SPM_PER_METRE_OF_HEIGHT = -60;
    private static final double LEAST_EXPECTED_SPM = 150;
    private static final double MOST_EXPECTED_SPM = 195;
    private static final double BETWEEN_RUNNERS_SD_SPM = 8;

    private CadenceGuide() {}

    /** Guidance for one recording; empty where nobody ran or no running cadence is known. */
    public static Optional<Guidance> guide(Analysis analysis, Athlete athlete) {
        if (analysis.cadence().running().isEmpty()) {
            return Optional.empty();
        }
        double spm = analysis.cadence().running().get().meanSpm();
        OptionalDouble speedMps = analysis.activity().meanSpeedMps();
        return Optional.of(new Guidance(
                band(spm),
                new Baseline(spm, speedMps, "this recording, running only"),
                new Targets(spm * 1.05, spm * 1.10),
                expected(spm, speedMps, athlete.heightM()),
                List.of()));
    }

    private static Band band(double spm) {
        double low = Guidelines.BAND_LOW_SPM;
        double high = Guidelines.BAND_HIGH_SPM;
        if (spm < low) {
            return new Band(low, high, Position.BELOW, low - spm);
        }
        if (spm > high) {
            return new Band(low, high, Position.ABOVE, high - spm);
        }
        return new Band(low, high, Position.WITHIN, 0);
    }

    /**
     * Cadence of an average runner of this height at this speed.
     *
     * <p><b>Source:</b> Footfall's own line through de Ruiter et al. 2020 (speed, spread between runners) and Burns et al. 2019
     * (height); a heuristic.
     */
    private static Optional<Expected> expected(double spm, OptionalDouble speedMps, OptionalDouble heightM) {
        if (speedMps.isEmpty() || heightM.isEmpty()) {
            return Optional.empty();
        }
        double line = REFERENCE_SPM
                + SPM_PER_MPS * (speedMps.getAsDouble() - REFERENCE_SPEED_MPS)
                + SPM_PER_METRE_OF_HEIGHT * (heightM.getAsDouble() - REFERENCE_HEIGHT_M);
        double expectedSpm = Math.max(LEAST_EXPECTED_SPM, Math.min(MOST_EXPECTED_SPM, line));
        double z = (spm - expectedSpm) / BETWEEN_RUNNERS_SD_SPM;
        return Optional.of(new Expected(expectedSpm, BETWEEN_RUNNERS_SD_SPM, z));
    }
}
