// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.assessment.Assessment;
import footfall.reports.guidance.Guidance;
import java.util.Optional;

/**
 * The runner's own target: a little more than their cadence at the same pace.
 *
 * @param lowFactor lower end, times the own cadence
 * @param highFactor upper end, times the own cadence
 * @param ownSpm the own cadence
 */
public record TargetBand(double lowFactor, double highFactor, double ownSpm) {
    private static final double MOST_ADVISED_PCT = 10;
    private static final double LARGEST_LOW_PCT = 7.5;

    /** From the suggested change to the most that is advised; nothing where no change is suggested. */
    public static Optional<TargetBand> of(Optional<Guidance> guidance, Assessment assessment) {
        if (assessment.silenced() || assessment.kneeLoad().isEmpty() || guidance.isEmpty()) {
            return Optional.empty();
        }
        double changePct = assessment.kneeLoad().get().cadenceChangePct();
        double ownSpm = guidance.get().baseline().spm();
        if (!(changePct > 0) || !(ownSpm > 0)) {
            return Optional.empty();
        }
        double lowPct = Math.min(LARGEST_LOW_PCT, changePct);
        return Optional.of(new TargetBand(1 + lowPct / 100, 1 + MOST_ADVISED_PCT / 100, ownSpm));
    }

    /** Lower end at the runner's mean pace. */
    public double lowSpm() {
        return lowFactor * ownSpm;
    }

    /** Upper end at the runner's mean pace. */
    public double highSpm() {
        return highFactor * ownSpm;
    }
}
