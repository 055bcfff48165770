// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;
import footfall.reports.language.Text;

/**
 * Signs that belong to a professional. Each is one finding; together they give one thing to do.
 *
 * <p><b>Source:</b> guideline {@code red-flags}.
 */
final class RedFlagRule {
    static final String ACTION = "see-professional";

    private static final int TODAY = 1;
    private static final int THIS_WEEK = 7;

    private RedFlagRule() {}

    static void apply(Situation situation, Draft draft) {
        String first = "";
        boolean today = false;
        for (RedFlag flag : RedFlag.values()) {
            if (situation.runner().redFlags().contains(flag)) {
                String id = "red-flag-" + flag.word();
                draft.add(finding(flag, id));
                first = first.isEmpty() ? id : first;
                today |= isForToday(flag);
            }
        }
        if (!first.isEmpty()) {
            draft.advise(ACTION, today ? TODAY : THIS_WEEK, first, Text.of(today ? "when.today" : "when.week"));
        }
    }

    /** What may be a clot, an infection, a fracture or a torn part does not wait. */
    static boolean isForToday(RedFlag flag) {
        return switch (flag) {
            case LOCKED_KNEE,
                    GIVING_WAY,
                    LARGE_SWELLING,
                    CANNOT_BEAR_WEIGHT,
                    POP_WITH_TRAUMA,
                    HOT_RED_JOINT,
                    NUMBNESS,
                    CALF_SWELLING -> true;
            case NIGHT_OR_REST_PAIN, FOCAL_BONE_PAIN, LIMP, SHARP_PAIN, NOT_IMPROVING -> false;
        };
    }

    /** The sign in plain words. */
    static Text name(RedFlag flag) {
        return Text.of("sign." + flag.word());
    }

    private static Finding finding(RedFlag flag, String id) {
        String when = isForToday(flag) ? "when.today" : "when.week";
        FindingDraft draft = new FindingDraft(id, Severity.STOP, Confidence.HIGH, name(flag), Text.of(when))
                .saying("red-flag")
                .from("sign", name(flag))
                .restsOn("red-flags");
        if (flag == RedFlag.FOCAL_BONE_PAIN) {
            draft.restsOn("bone-stress");
        }
        return draft.done();
    }
}
