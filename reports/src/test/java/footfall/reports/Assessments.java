// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.MarkerId;
import footfall.reports.assessment.Assessment;
import footfall.reports.assessment.Finding;
import footfall.reports.language.Text;
import java.util.List;
import java.util.Optional;

/** Assessments made by hand; their texts borrow keys that the bundles have. */
public final class Assessments {
    private Assessments() {}

    /** A verdict and nothing else. */
    public static Assessment plain() {
        return new Assessment(Text.of("page.title.walk"), List.of(), List.of(), Optional.empty(), false);
    }

    /** Two things to do, two findings, a knee load for +5 %; these words are put where a text takes one. */
    public static Assessment full(String words) {
        return assessment(words, false);
    }

    /** The same with red flags. */
    public static Assessment silenced() {
        return assessment("words", true);
    }

    private static Assessment assessment(String words, boolean silenced) {
        Text text = Text.of("page.why.formula", words);
        Finding.Why why = new Finding.Why(text, List.of(text, text), text, text);
        return new Assessment(
                text,
                List.of(
                        new Assessment.Action("more-steps", text, text, 28, List.of("low")),
                        new Assessment.Action("drill", text, text, 14, List.of())),
                List.of(
                        finding("low", Finding.Severity.ACT, text, why),
                        finding("note", Finding.Severity.INFO, text, why)),
                Optional.of(new Assessment.KneeLoad(5, -14, -8, -10, -4, List.of("lenhart2014", "willson2014"))),
                silenced);
    }

    private static Finding finding(String id, Finding.Severity severity, Text text, Finding.Why why) {
        return new Finding(
                id,
                severity,
                Finding.Confidence.MEDIUM,
                text,
                List.of(MarkerId.CADENCE),
                List.of("heiderscheit2011"),
                why);
    }
}
