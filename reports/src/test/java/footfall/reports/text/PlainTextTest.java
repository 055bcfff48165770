// SPDX-License-Identifier: Apache-2.0
package footfall.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void ordinaryNamesStayAsTheyAre() {
        assertThat(PlainText.line("Läufe/朝ラン 🏃.fit")).isEqualTo("Läufe/朝ラン 🏃.fit");
        assertThat(PlainText.line("run.fit")).isEqualTo("run.fit");
    }

    @Test
    void nothingThatSteersATerminalSurvives() {
        assertThat(PlainText.line("a\u001B]0;owned\u0007b\r\nc\u009Bd"))
                .isEqualTo("a\uFFFD]0;owned\uFFFDb\uFFFD\uFFFDc\uFFFDd");
        assertThat(PlainText.line("x\u202Etif.exe\u2066y\u200Bz\uFEFF\u2028"))
                .isEqualTo("x\uFFFDtif.exe\uFFFDy\uFFFDz\uFFFD\uFFFD");
        assertThat(PlainText.line("\uD83D half")).isEqualTo("\uFFFD half");
    }

    @Test
    void aNovelInAFieldNameIsCut() {
        assertThat(PlainText.line("x".repeat(10_000))).hasSizeLessThan(310).endsWith("…");
    }

    @Test
    void asciiSpellsWhatFootfallPrints() {
        assertThat(PlainText.ascii("170–180 ± 2 … ≥ 3 × 4")).isEqualTo("170-180 +/- 2 ... >= 3 x 4");
        assertThat(PlainText.ascii("Läufe 🏃")).isEqualTo("L?ufe ?");
    }
}
