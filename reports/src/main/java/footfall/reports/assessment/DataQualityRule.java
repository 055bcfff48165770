// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.MarkerId;
import footfall.analyzer.Span;
import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;

/** What the data cannot carry, said before anything is built on them. */
final class DataQualityRule {
    /** A baseline of less is a warm-up. */
    static final double SHORTEST_BASELINE_S = 300;

    private static final double WORTH_A_WORD_S = 30;

    private DataQualityRule() {}

    /** Says what is doubtful; true where a cadence can be judged. */
    static boolean apply(Situation situation, Draft draft) {
        doubtSport(situation, draft);
        doubtContact(situation, draft);
        sayGaps(situation, draft);
        if (situation.warned("cadence-halved") || situation.warned("cadence-doubled")) {
            draft.add(new FindingDraft("data-cadence-mended", Severity.INFO, Confidence.MEDIUM)
                    .because(MarkerId.CADENCE)
                    .done());
        }
        return situation.cadenceKnown() && judge(situation, draft);
    }

    private static boolean judge(Situation situation, Draft draft) {
        if (situation.warned("heart-rate-locked")) {
            draft.add(doubt("data-cadence-follows-heart", Severity.LOOK, situation));
            return false;
        }
        if (!situation.cadenceCovers()) {
            draft.add(doubt("data-cadence-patchy", Severity.LOOK, situation));
            return false;
        }
        if (situation.cadenceS() < SHORTEST_BASELINE_S) {
            draft.add(doubt("data-short", Severity.INFO, situation));
            return false;
        }
        return true;
    }

    private static Finding doubt(String id, Severity severity, Situation situation) {
        return new FindingDraft(id, severity, Confidence.HIGH, situation.cadenceS() / 60)
                .because(MarkerId.CADENCE)
                .from("cadence", situation.ownSpm())
                .from("cadenceTime", situation.cadenceS() / 60)
                .done();
    }

    private static void doubtSport(Situation situation, Draft draft) {
        if (situation.warned("walk-filed-as-run")) {
            draft.add(new FindingDraft("data-walk-filed-as-run", Severity.INFO, Confidence.HIGH).done());
        }
        if (situation.warned("sport-doubtful")) {
            draft.add(new FindingDraft("data-sport-doubtful", Severity.LOOK, Confidence.MEDIUM).done());
        }
        if (situation.warned("sport-unknown")) {
            draft.add(new FindingDraft("data-sport-unknown", Severity.INFO, Confidence.MEDIUM).done());
        }
    }

    /** From the wrist, contact time is a model output: it must be named so, and it never counts towards overstride. */
    private static void doubtContact(Situation situation, Draft draft) {
        double contactMs = situation.value(MarkerId.GROUND_CONTACT_TIME);
        if (Double.isNaN(contactMs) || situation.contactFromSignal()) {
            return;
        }
        String words = situation.contactFromSensor() ? "data-contact-from-sensor" : "data-contact-device-reported";
        draft.add(new FindingDraft("data-contact-device-reported", Severity.INFO, Confidence.HIGH, contactMs)
                .saying(words)
                .because(MarkerId.GROUND_CONTACT_TIME)
                .from("contact", contactMs)
                .restsOn("contact-by-device")
                .done());
    }

    private static void sayGaps(Situation situation, Draft draft) {
        double missingS = 0;
        for (Span gap : situation.analysis().quality().gaps()) {
            missingS += gap.durationS();
        }
        if (missingS >= WORTH_A_WORD_S) {
            int count = situation.analysis().quality().gaps().size();
            draft.add(new FindingDraft("data-gaps", Severity.INFO, Confidence.HIGH, count, missingS)
                    .fromSignal(situation.input().isAccelerometer())
                    .from("gaps", count, missingS)
                    .done());
        }
    }
}
