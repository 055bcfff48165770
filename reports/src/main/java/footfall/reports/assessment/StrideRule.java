// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;
import footfall.reports.guidance.Guideline;
import footfall.reports.guidance.Guidelines;
import footfall.reports.stride.StrideFacts;
import java.util.Optional;

/**
 * What a sensor on the body shows of single strides: landing far ahead, jolts, sides, lean. Things to know; a red flag silences them.
 *
 * <p>Landing far ahead takes two signs that do not share their error. Each must hold by more than its own half-width:
 *
 * <ol>
 *   <li>geometry: a contact half-angle of at least {@value OverstrideRule#LONG_HALF_ANGLE_DEG}°, from speed and contact;
 *   <li>the limb or the trunk at landing: shank tilt of at least {@value #TILTED_SHANK_DEG}°, foot-strike angle of at least
 *       {@value #RAISED_FOOT_DEG}°, or braking of at least {@value #HARD_BRAKING_G} g; each is a sign of its own.
 * </ol>
 *
 * <p><b>Source:</b> guideline {@code overstride-signs}; the limits are Footfall's own, no norm is published. A jolt has no limit: it is
 * only followed in its own history (guideline {@code impact}).
 */
final class StrideRule {
    static final double TILTED_SHANK_DEG = 10;
    static final double RAISED_FOOT_DEG = 20;
    static final double HARD_BRAKING_G = 0.5;

    private static final int FEWEST_SIGNS = 2;

    private StrideRule() {}

    static void apply(Situation situation, Draft draft) {
        if (!situation.fromSignal() || situation.silenced()) {
            return;
        }
        countSigns(situation, draft);
        nameJolt(situation, draft);
        sayClipped(situation, draft);
        compareJolts(situation, draft);
        lookAtLean(situation, draft);
    }

    /** Shorter steps make the hip work harder: with pain there nothing is said. */
    private static void countSigns(Situation situation, Draft draft) {
        if (draft.has("overstride") || situation.hurts(Pain.Site.HIP) || situation.hurts(Pain.Site.HAMSTRING)) {
            return;
        }
        FindingDraft finding = new FindingDraft("overstride-signs", Severity.LOOK, Confidence.LOW)
                .restsOn("overstride")
                .restsOn("overstride-signs");
        // The overstride index is made of these very signs: it would count one of them twice.
        int signs = sign(situation, finding, MarkerId.CONTACT_HALF_ANGLE, OverstrideRule.LONG_HALF_ANGLE_DEG) ? 1 : 0;
        signs += sign(situation, finding, MarkerId.TIBIA_ANGLE_AT_CONTACT, TILTED_SHANK_DEG) ? 1 : 0;
        signs += sign(situation, finding, MarkerId.FOOT_STRIKE_ANGLE, RAISED_FOOT_DEG) ? 1 : 0;
        signs += sign(situation, finding, MarkerId.BRAKING_PEAK, HARD_BRAKING_G) ? 1 : 0;
        if (signs >= FEWEST_SIGNS) {
            draft.add(finding.done());
        }
    }

    /** Whether a marker lies above a limit by more than its error; if so, the finding shows it. */
    private static boolean sign(Situation situation, FindingDraft finding, MarkerId id, double limit) {
        Optional<Marker> marker = situation.analysis().marker(id);
        if (marker.isEmpty() || marker.get().halfWidth95().isEmpty()) {
            return false;
        }
        double halfWidth = marker.get().halfWidth95().getAsDouble();
        if (marker.get().value() - halfWidth < limit) {
            return false;
        }
        finding.because(id).from(id.id(), marker.get().value(), halfWidth, limit);
        return true;
    }

    private static void nameJolt(Situation situation, Draft draft) {
        Optional<Marker> jolt = situation
                .analysis()
                .marker(MarkerId.PEAK_TIBIAL_ACCELERATION)
                .or(() -> situation.analysis().marker(MarkerId.PEAK_TIBIAL_RESULTANT))
                .or(() -> situation.analysis().marker(MarkerId.IMPACT_PEAK));
        if (jolt.isPresent() && jolt.get().halfWidth95().isPresent()) {
            double valueG = jolt.get().value();
            double halfWidthG = toTenthsUp(jolt.get().halfWidth95().getAsDouble());
            draft.add(new FindingDraft("impact-own-history", Severity.INFO, Confidence.MEDIUM, valueG, halfWidthG)
                    .because(jolt.get().id())
                    .from("jolt", valueG, halfWidthG)
                    .restsOn("impact")
                    .done());
        }
    }

    /** An error never rounds to nothing in a sentence that shows one decimal. */
    private static double toTenthsUp(double halfWidth) {
        return Math.max(1, Math.ceil(10 * halfWidth - 1e-6)) / 10;
    }

    private static void sayClipped(Situation situation, Draft draft) {
        Optional<LandingSeries> impacts = StrideFacts.impacts(situation.analysis());
        if (impacts.isPresent()
                && StrideFacts.isAtLeast(situation.analysis(), impacts.get().id())) {
            double share = StrideFacts.clippedShare(impacts.get());
            draft.add(new FindingDraft("data-impact-clipped", Severity.INFO, Confidence.HIGH, 100 * share)
                    .because(impacts.get().id())
                    .from("clipped", 100 * share)
                    .done());
        }
    }

    private static void compareJolts(Situation situation, Draft draft) {
        Optional<Marker> asymmetry = situation.analysis().marker(MarkerId.IMPACT_ASYMMETRY);
        if (asymmetry.isEmpty() || asymmetry.get().minimalDetectableChange().isEmpty()) {
            return;
        }
        double noisePct = asymmetry.get().minimalDetectableChange().getAsDouble();
        double sizePct = Math.abs(asymmetry.get().value());
        if (sizePct > noisePct) {
            draft.add(new FindingDraft("impact-asymmetry", Severity.INFO, Confidence.LOW, sizePct, noisePct)
                    .because(MarkerId.IMPACT_ASYMMETRY)
                    .from("joltSides", asymmetry.get().value(), noisePct)
                    .restsOn("asymmetry")
                    .done());
        }
    }

    private static void lookAtLean(Situation situation, Draft draft) {
        Optional<Marker> lean = situation.analysis().marker(MarkerId.TRUNK_LEAN);
        Optional<Guideline.Range> tried = Guidelines.of(Guidelines.LEAN).range();
        if (lean.isEmpty() || lean.get().halfWidth95().isEmpty() || tried.isEmpty()) {
            return;
        }
        double leanDeg = lean.get().value();
        double errorDeg = lean.get().halfWidth95().getAsDouble();
        if (leanDeg + errorDeg < tried.get().low()
                || leanDeg - errorDeg > tried.get().high()) {
            draft.add(new FindingDraft(
                            leanDeg < tried.get().low() ? "lean-little" : "lean-much",
                            Severity.INFO,
                            Confidence.LOW,
                            leanDeg,
                            errorDeg)
                    .because(MarkerId.TRUNK_LEAN)
                    .from("lean", leanDeg, errorDeg)
                    .restsOn(Guidelines.LEAN)
                    .done());
        }
    }
}
