// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Sport;
import footfall.reports.Answer;
import footfall.reports.Answers;
import footfall.reports.Assessments;
import footfall.reports.Reports;
import footfall.reports.RunAnswers;
import footfall.reports.assessment.Assessment;
import footfall.reports.language.Language;
import footfall.reports.terminal.Units;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {
    @Test
    void theVerdictComesFirstThenTheThingsToDoThenTheCharts() {
        Document page = page(RunAnswers.charted(), Assessments.full("verdict"), Language.ENGLISH);
        Element main = page.selectFirst("main");
        assertThat(main).isNotNull();
        String text = main.text();
        assertThat(text.indexOf("verdict")).isLessThan(text.indexOf("What to do next"));
        assertThat(text.indexOf("What to do next")).isLessThan(text.indexOf("Your main numbers"));
        assertThat(text.indexOf("Your main numbers")).isLessThan(text.indexOf("Cadence over time"));
        assertThat(text).contains("Look again on 31 May 2026.");
        assertThat(page.select("figure")).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headingsNeverSkipALevelAndThereIsOneTitle(Language language) {
        Document page = page(RunAnswers.charted(), Assessments.full("x"), language);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.select("h1")).hasSize(1);
        int before = 1;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void everyLinkInThePageLeadsSomewhereAndEveryIdIsItsOwn() {
        Document page = page(RunAnswers.charted(), Assessments.full("x"), Language.ENGLISH);
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        for (Element link : page.select("nav a")) {
            assertThat(page.getElementById(link.attr("href").substring(1)).text())
                    .isEqualTo(link.text());
        }
        for (Element element : page.select("[clip-path]")) {
            String target = element.attr("clip-path").replaceAll("^url\\(#|\\)$", "");
            assertThat(ids).contains(target);
        }
        for (Element svg : page.select("svg")) {
            assertThat(ids).contains(svg.attr("aria-labelledby").split(" "));
        }
    }

    @Test
    void everyCitationIsInTheListOfSourcesUnderItsNumber() {
        Document page = page(RunAnswers.charted(), Assessments.full("x"), Language.ENGLISH);
        assertThat(page.select("sup a")).hasSizeGreaterThan(4);
        for (Element link : page.select("sup a")) {
            Element item = page.getElementById(link.attr("href").substring(1));
            assertThat(item).isNotNull();
            assertThat(link.text()).isEqualTo("[" + (item.elementSiblingIndex() + 1) + "]");
            assertThat(item.text()).containsPattern("\\(\\d{4}\\)");
        }
    }

    @Test
    void nothingIsLoadedAndNothingRuns() {
        Document page = page(RunAnswers.charted(), Assessments.full("x"), Language.GERMAN);
        assertThat(page.select("script, link, img, iframe, object, embed, base, form, video, audio, use, image"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "srcset", "style", "xlink:href");
            }
        }
        for (Element link : page.select("a[href]:not([href^=#])")) {
            assertThat(link.attr("href")).startsWith("https://doi.org/10.");
        }
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import", "http");
    }

    @Test
    void tablesHaveACaptionAndHeadsWithScope() {
        Document page = page(RunAnswers.charted(), Assessments.full("x"), Language.ENGLISH);
        assertThat(page.select("table")).hasSizeGreaterThan(8).allSatisfy(table -> {
            assertThat(table.selectFirst("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(head -> head.attr("scope").equals("col"));
            assertThat(table.select("tbody tr")).allSatisfy(row -> {
                assertThat(row.child(0).attr("scope")).isEqualTo("row");
                assertThat(row.childrenSize())
                        .isEqualTo(table.select("thead th").size());
            });
        });
    }

    @Test
    void chartsAreDrawnWithWordsAndInTheColoursOfTheStyleSheet() {
        Document page = page(RunAnswers.charted(), Assessments.full("x"), Language.ENGLISH);
        assertThat(page.select("svg")).hasSize(12).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.select("title, desc")).hasSize(2);
            assertThat(svg.select("text")).hasSizeGreaterThan(5);
            assertThat(svg.select("[class]")).hasSizeGreaterThan(5);
        });
        String histogram = page.select("#cadence-histogram svg text").text();
        assertThat(histogram).contains("cadence (spm)").contains("time run (min)");
        assertThat(page.select("svg").outerHtml()).doesNotContainPattern("(fill|stroke)=\"rgb");
    }

    @Test
    void theSameAnswerGivesTheSameBytes() {
        byte[] once = html(RunAnswers.charted(), Assessments.full("x"), Language.GERMAN);
        assertThat(html(RunAnswers.charted(), Assessments.full("x"), Language.GERMAN))
                .isEqualTo(once);
        assertThat(once).hasSizeLessThan(500_000);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWalkARideAndARunWithoutSpeedAreShortHonestPages(Language language) {
        Answer walk = Answers.withoutRunning(Sport.WALKING, 600, OptionalDouble.of(110), true);
        Answer ride = Answers.withoutRunning(Sport.CYCLING, 0, OptionalDouble.empty(), false);
        for (Answer answer : new Answer[] {walk, ride, RunAnswers.withoutSpeed(), Answers.full()}) {
            Document page = page(answer, Assessments.plain(), language);
            assertThat(page.select(".verdict")).hasSize(1);
            assertThat(page.text()).doesNotContain("{").doesNotContain("NaN").doesNotContain("null");
        }
        assertThat(page(walk, Assessments.plain(), language).select("figure")).isEmpty();
    }

    @Test
    void aMeanThatIsNotANumberIsLeftOut() {
        Document page = page(Answers.withMeanThatIsNotANumber(), Assessments.plain(), Language.ENGLISH);
        assertThat(page.text()).doesNotContain("NaN").doesNotContain("∞");
    }

    @Test
    void redFlagsTurnTheVerdictIntoAWarningAndTakeTheTargetAway() {
        Document page = page(RunAnswers.charted(), Assessments.silenced(), Language.ENGLISH);
        assertThat(page.select(".summary .warning")).hasSize(1);
        assertThat(page.text()).doesNotContain("your target");
    }

    private static Document page(Answer answer, Assessment assessment, Language language) {
        return Jsoup.parse(new String(html(answer, assessment, language), StandardCharsets.UTF_8));
    }

    private static byte[] html(Answer answer, Assessment assessment, Language language) {
        return Reports.html(answer, assessment, language, Units.METRIC);
    }
}
