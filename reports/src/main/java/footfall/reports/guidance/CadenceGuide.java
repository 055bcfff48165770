// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.PaceCadenceLine;
import footfall.reports.guidance.Guidance.Band;
import footfall.reports.guidance.Guidance.Baseline;
import footfall.reports.guidance.Guidance.Expected;
import footfall.reports.guidance.Guidance.Position;
import footfall.reports.guidance.Guidance.Targets;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns a measured running cadence into guidance, by the rules in {@link Guidelines}. */
public final class CadenceGuide {
    private static final double REFERENCE_SPM = 165;
    private static final double REFERENCE_SPEED_MPS = 3.0;
    /** Height that stands in where none is known and a look is all that is asked for, m. */
    public static final double REFERENCE_HEIGHT_M = 1.75;

    private static final double SPM_PER_MPS = 6;
    private static final double SPM_PER_METRE_OF_HEIGHT = -60;
    private static final double LEAST_EXPECTED_SPM = 150;
    private static final double MOST_EXPECTED_SPM = 195;
    /** Spread between runners of one height at one speed, spm (de Ruiter et al. 2020). */
    public static final double BETWEEN_RUNNERS_SD_SPM = 8;

    private CadenceGuide() {}

    /** Guidance for one recording; empty where nobody ran or no running cadence is known. */
    public static Optional<Guidance> guide(Analysis analysis, Athlete athlete) {
        if (analysis.cadence().running().isEmpty()) {
            return Optional.empty();
        }
        Baseline own = baseline(analysis);
        return Optional.of(new Guidance(
                band(analysis.cadence().running().get().meanSpm()),
                own,
                new Targets(own.spm() * 1.05, own.spm() * 1.10),
                expected(own.spm(), own.speedMps(), athlete.heightM())));
    }

    /** The run's own line where it has one: the plain mean mixes paces, and a change must be asked for at one pace. */
    private static Baseline baseline(Analysis analysis) {
        if (analysis.paceCadence().isPresent()) {
            PaceCadenceLine line = analysis.paceCadence().get();
            return new Baseline(
                    line.cadenceAtReferenceSpm(),
                    OptionalDouble.of(line.referenceSpeedMps()),
                    "this recording, running at its usual pace");
        }
        return new Baseline(
                analysis.cadence().running().orElseThrow().meanSpm(),
                analysis.activity().meanSpeedMps(),
                "this recording, running only");
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
        double line = lineSpm(speedMps.getAsDouble(), heightM.getAsDouble());
        double expectedSpm = Math.max(LEAST_EXPECTED_SPM, Math.min(MOST_EXPECTED_SPM, line));
        double z = (spm - expectedSpm) / BETWEEN_RUNNERS_SD_SPM;
        return Optional.of(new Expected(expectedSpm, BETWEEN_RUNNERS_SD_SPM, z));
    }

    /**
     * The line behind the expected cadence, without its ends at 150 and 195 spm.
     *
     * @param speedMps running speed, m/s
     * @param heightM standing height, m
     */
    public static double lineSpm(double speedMps, double heightM) {
        return REFERENCE_SPM
                + SPM_PER_MPS * (speedMps - REFERENCE_SPEED_MPS)
                + SPM_PER_METRE_OF_HEIGHT * (heightM - REFERENCE_HEIGHT_M);
    }
}
