// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.reports.language.Language;
import footfall.reports.language.Messages;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    @Test
    void everyFindingSaysFormulaValuesErrorSourceAndWhatWouldChangeIt() {
        Assessment assessment =
                Spec.of("v=3.0 spm=150 h=1.75 gct=290 strap pain=front-knee:4").assess();
        for (Finding finding : assessment.findings()) {
            Explanation explanation = Explanation.of(assessment, finding.id(), ENGLISH);
            assertThat(explanation.found()).isTrue();
            assertThat(explanation.lines())
                    .as(finding.id())
                    .anyMatch(line -> line.startsWith("How it was worked out: "))
                    .anyMatch(line -> line.startsWith("How far off it may be: "))
                    .anyMatch(line -> line.startsWith("What would change our mind: "))
                    .anyMatch(line -> line.startsWith("Sources: "));
        }
    }

    @Test
    void theOverstrideShowsBothInputs() {
        Assessment assessment = Spec.of("v=3.0 spm=150 h=1.75 gct=290 strap").assess();
        assertThat(Explanation.of(assessment, "overstride", ENGLISH).lines())
                .contains("Put in: your cadence, 150.0 steps a minute (steps of both feet)")
                .contains("Put in: time on the ground (ground contact time), 290 ms")
                .anyMatch(line -> line.contains("contact half-angle"))
                .anyMatch(line -> line.startsWith("Markers: cadence, contactHalfAngle, groundContactTime"))
                .anyMatch(line -> line.contains("lieberman2015"));
    }

    @Test
    void anUnknownFindingGivesTheOnesThereAre() {
        Assessment assessment = Spec.of("v=3.0 spm=150 h=1.75").assess();
        Explanation explanation = Explanation.of(assessment, "no-such-finding", ENGLISH);
        assertThat(explanation.found()).isFalse();
        assertThat(explanation.lines()).containsExactly("cadence-low", "knee-load");
    }
}
