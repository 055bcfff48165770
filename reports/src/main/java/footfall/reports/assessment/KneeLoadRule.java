// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.MarkerId;
import footfall.reports.assessment.Assessment.KneeLoad;
import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;
import footfall.reports.guidance.Guidelines;
import java.util.Optional;

/**
 * What the suggested change of cadence may do to the load behind the kneecap, a step and a kilometre: more steps take back part of what each
 * of them saves.
 *
 * <p>With cadence changed by δ and the load of a step by p, a kilometre changes by (1 + δ)(1 + p) − 1.
 *
 * <p><b>Source:</b> Lenhart et al. 2014: −14 % of peak force a step at +10 % cadence; Willson et al. 2014: −22.2 % of stress a step and −7.5 % a
 * mile with steps shorter by 10 % (cadence +11.1 % at equal speed).
 *
 * <p><b>Differs from the source:</b> (1) both are scaled down to +5 % as if the effect were proportional, which nobody measured; (2) force and
 * stress are treated as one; (3) healthy and sore, men and women, 3.7 m/s and own speed are put into one range.
 */
final class KneeLoadRule {
    static final double SUGGESTED_RISE = 0.05;

    private static final double FORCE_A_STEP_PER_RISE = -0.14 / 0.10;
    private static final double STRESS_A_STEP_PER_RISE = -0.222 / (1 / 0.9 - 1);
    private static final double PCT = 100;

    private KneeLoadRule() {}

    /** The estimate, where a change of cadence is suggested. */
    static Optional<KneeLoad> estimate(Draft draft) {
        return draft.advises(CadenceRule.ACTION) ? Optional.of(ofRise(SUGGESTED_RISE)) : Optional.empty();
    }

    static KneeLoad ofRise(double rise) {
        double most = STRESS_A_STEP_PER_RISE * rise;
        double least = FORCE_A_STEP_PER_RISE * rise;
        return new KneeLoad(
                PCT * rise,
                PCT * most,
                PCT * least,
                PCT * perKilometre(rise, most),
                PCT * perKilometre(rise, least),
                Guidelines.of("knee-load").source());
    }

    private static double perKilometre(double rise, double perStep) {
        return (1 + rise) * (1 + perStep) - 1;
    }

    /** Makes the estimate a finding, so that it can be asked why. */
    static void apply(Draft draft) {
        Optional<KneeLoad> estimate = estimate(draft);
        if (estimate.isEmpty()) {
            return;
        }
        KneeLoad load = estimate.get();
        draft.add(new FindingDraft(
                        "knee-load",
                        Severity.INFO,
                        Confidence.LOW,
                        load.cadenceChangePct(),
                        -load.perStepHighPct(),
                        -load.perStepLowPct(),
                        -load.perKmHighPct(),
                        -load.perKmLowPct())
                .because(MarkerId.CADENCE)
                .from("rise", load.cadenceChangePct())
                .restsOn("knee-load")
                .restsOn("achieved-change")
                .done());
    }
}
