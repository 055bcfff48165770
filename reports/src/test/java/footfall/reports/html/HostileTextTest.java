// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.reports.Answer;
import footfall.reports.Answers;
import footfall.reports.Assessments;
import footfall.reports.Reports;
import footfall.reports.RunAnswers;
import footfall.reports.language.Language;
import footfall.reports.terminal.Units;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final String UNSAFE = "[\\p{Cc}\\p{Cf}&&[^\\n]]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style><script>1</script>",
                "</title></head><body onload=x>",
                "<!-- --!><svg onload=x>",
                "&lt;b&gt; &#60;i&#62;",
                "{0} {1} '{2}",
                "javascript:alert(1)",
                "]]><![CDATA[<b>"
            })
    void markupStaysText(String hostile) {
        Document page = Jsoup.parse(html(hostile));
        Document tame = Jsoup.parse(html("tame"));
        assertThat(page.getAllElements()).hasSameSizeAs(tame.getAllElements());
        assertThat(page.select("script, img, [onerror], [onload], [src]")).isEmpty();
        assertThat(page.selectFirst(".verdict").wholeText()).contains(hostile);
        assertThat(page.selectFirst(".subtitle").wholeText()).contains(hostile);
    }

    @Test
    void directionAndControlCharactersDoNotReachThePage() {
        String page = html("a\u202Eb\u2066c\u0000d\u001B[31me\u200Bf\uD800g\u2028h\uFEFFi\u007Fj");
        assertThat(page).doesNotContainPattern(UNSAFE);
        assertThat(page).contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFD[31me");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) 0);
    }

    @Test
    void aMegabyteOfTextIsCutPolitely() {
        String page = html("<b>" + "x".repeat(1_000_000));
        assertThat(page.length()).isLessThan(600_000);
        assertThat(page).contains("x…");
        assertThat(Jsoup.parse(page).select("b")).isEmpty();
    }

    private static String html(String hostile) {
        Answer answer = RunAnswers.withQuality(
                Answers.input(hostile.replace('/', '|') + ".fit", hostile),
                new Quality(List.of(QualityWarning.of("unheard-of", hostile)), List.of(), List.of()));
        return new String(
                Reports.html(answer, Assessments.full(hostile), Language.ENGLISH, Units.METRIC),
                StandardCharsets.UTF_8);
    }
}
