// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.WindowSpectrum;

/** Judges by the range of rhythms alone. */
public final class PlainJudge implements GaitJudge {
    private final SensorPlacement placement;

    /** For a sensor worn here. */
    public PlainJudge(SensorPlacement placement) {
        this.placement = placement;
    }

    @Override
    public GaitVerdict judge(AnalysisWindow window, WindowSpectrum spectrum, PeriodEstimate estimate) {
        if (window.validShare() < 0.4) {
            return GaitVerdict.refused(Refusal.GAP, 0.9);
        }
        double power = 0;
        for (int k = 8; k < 200; k++) {
            power += spectrum.axesPower()[k];
        }
        if (power < 0.003) {
            return GaitVerdict.refused(Refusal.STILL, 0.95);
        }
        if (!estimate.isPeriodic() || estimate.strength() < 0.3) {
            return GaitVerdict.refused(Refusal.NOT_PERIODIC, 0.8);
        }
        double base = estimate.baseHz();
        boolean stride = placement.onOneLeg() ? base < 1.9 : base < 1.4;
        double stepHz = stride ? 2 * base : base;
        if (stepHz < 1.3 || stepHz > 4.6) {
            return GaitVerdict.refused(Refusal.OUT_OF_RANGE, 0.8);
        }
        return new GaitVerdict(
                stepHz >= 2.3 ? Gait.RUN : Gait.WALK,
                stepHz,
                stride ? 2 : 1,
                stride ? base : 2 * base,
                3,
                0.9,
                Refusal.NONE);
    }
}
