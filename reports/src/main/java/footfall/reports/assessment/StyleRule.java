// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;
import footfall.reports.language.Text;
import java.util.Optional;

/** Sides, fatigue and bounce: things to know, not to chase. */
final class StyleRule {
    /**
     * Symmetry index of contact time that most uninjured runners stay below, %.
     *
     * <p><b>Source:</b> Mtibaa et al. 2023: symmetry angle 0.8 ± 0.7 %; mean and one spread, times π for the index.
     */
    static final double USUAL_ASYMMETRY_PCT = Math.PI * 1.5;
    /** What a runner could feel or a metronome would show: half of the usual band of ±3 spm around a target. */
    private static final double LEAST_DRIFT_PCT = 1;
    /**
     * Above the upper end of both scales that a widely sold watch uses, %.
     *
     * <p><b>Source:</b> Forerunner 945 manual: one runner in twenty lies above 10.1 % with a chest strap, 11.9 % with a waist pod.
     */
    static final double HIGH_RATIO_PCT = 12;

    private StyleRule() {}

    static void apply(Situation situation, Draft draft) {
        compareSides(situation, draft);
        followFatigue(situation, draft);
        lookAtBounce(situation, draft);
    }

    private static void compareSides(Situation situation, Draft draft) {
        Optional<Marker> balance = situation.analysis().marker(MarkerId.GROUND_CONTACT_BALANCE);
        if (balance.isEmpty()
                || balance.get().asymmetryPct().isEmpty()
                || balance.get().minimalDetectableChange().isEmpty()) {
            return;
        }
        double asymmetryPct = balance.get().asymmetryPct().getAsDouble();
        double noisePct = balance.get().minimalDetectableChange().getAsDouble();
        double size = Math.abs(asymmetryPct);
        if (size > noisePct && size > USUAL_ASYMMETRY_PCT) {
            String side = asymmetryPct > 0 ? "side.left" : "side.right";
            draft.add(new FindingDraft(
                            "asymmetry",
                            Severity.INFO,
                            Confidence.LOW,
                            Text.of(side),
                            size,
                            noisePct,
                            USUAL_ASYMMETRY_PCT)
                    .because(MarkerId.GROUND_CONTACT_BALANCE)
                    .from("asymmetry", asymmetryPct, noisePct)
                    .restsOn("asymmetry")
                    .done());
        }
    }

    private static void followFatigue(Situation situation, Draft draft) {
        Optional<Marker> drift = situation.analysis().marker(MarkerId.FATIGUE_DRIFT);
        if (drift.isEmpty() || drift.get().halfWidth95().isEmpty()) {
            return;
        }
        double driftPct = drift.get().value();
        double errorPct = drift.get().halfWidth95().getAsDouble();
        if (driftPct < 0 && -driftPct > errorPct && -driftPct >= LEAST_DRIFT_PCT) {
            draft.add(new FindingDraft("fatigue", Severity.INFO, Confidence.LOW, -driftPct, errorPct)
                    .because(MarkerId.FATIGUE_DRIFT)
                    .from("drift", driftPct, errorPct)
                    .restsOn("fatigue")
                    .done());
        }
    }

    /** Slow running bounces more for each metre by itself: it is not judged. */
    private static void lookAtBounce(Situation situation, Draft draft) {
        double ratioPct = situation.value(MarkerId.VERTICAL_RATIO);
        if (!(ratioPct > HIGH_RATIO_PCT) || !(situation.speedMps() >= LeaveAloneRule.SLOWEST_STUDIED_MPS)) {
            return;
        }
        draft.add(new FindingDraft("bounce", Severity.LOOK, Confidence.LOW, ratioPct)
                .because(MarkerId.VERTICAL_RATIO)
                .from("verticalRatio", ratioPct)
                .restsOn("low-bounce")
                .done());
    }
}
