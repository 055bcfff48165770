// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.reports.Answer;
import footfall.reports.Reports;
import footfall.reports.SensorAnswers;
import footfall.reports.StrideAnswers;
import footfall.reports.language.Language;
import footfall.reports.terminal.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page and the PDF of a recording of raw acceleration. */
class SignalPageTest {
    private static final int MOST_BYTES = 300_000;

    @Test
    void theTruthAboutTheSignalIsOnThePage() {
        Document page = page(SensorAnswers.shank(), Language.ENGLISH);
        String text = page.text();
        assertThat(text)
                .contains("How good the signal is")
                .contains("Worn at: shank, as you said.")
                .contains("better by 6.4 dB; 99 % of the seconds")
                .contains("m/s², guessed from the data")
                .contains("790 (0.9 %)")
                .contains("431 (0.5 %)")
                .contains("a smooth rhythm without landings, as of pedalling");
        Element readings =
                page.select("table:has(caption:contains(Both readings))").first();
        assertThat(readings.select("tbody tr").eachText())
                .containsExactly("each beat is a stride (two steps) 167.9 yes", "each beat is a step 84.0 no");
        assertThat(page.select("figure").eachAttr("id"))
                .containsExactly(
                        "cadence-over-time",
                        "cadence-histogram",
                        "spectrogram",
                        "spectrum",
                        "step-intervals",
                        "next-interval");
    }

    @Test
    void theStrideIsDrawnAndItsLimitsAreNamed() {
        Document page = page(StrideAnswers.sacrum(), Language.ENGLISH);
        assertThat(page.select("figure").eachAttr("id"))
                .contains("average-stride", "braking-propulsion", "impact-histogram", "landings-over-time", "posture");
        assertThat(page.select("table:has(caption:contains(not given)) tbody tr")
                        .eachText())
                .containsExactly(
                        "foot-strike angle needs a foot",
                        "duty factor; leg stiffness the other foot's landing is not seen",
                        "shock attenuation needs two sensors");
        assertThat(page.text())
                .contains("by the method “auvinet”")
                .contains("Without a gyro the tilt within a stride is not known.")
                .contains("0.31 g");
        String shank = page(StrideAnswers.shank(), Language.ENGLISH).text();
        assertThat(shank).contains("≥ 9.6 g", "stood at its limit", "12 s").doesNotContain("≥ 248 ms");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageOnAStrideHoldsAGap(Language language) {
        for (Answer answer : new Answer[] {StrideAnswers.shank(), StrideAnswers.sacrum()}) {
            assertThat(page(answer, language).text()).doesNotContain("NaN", "Infinity", "{0}");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageOnASignalSpeaksOfAWatch(Language language) {
        Answer[] answers = {SensorAnswers.shank(), SensorAnswers.withoutGait(), SensorAnswers.empty()};
        for (Answer answer : answers) {
            String text = page(answer, language).text().replaceAll("Footfall is no medical device", "");
            assertThat(text)
                    .doesNotContain("{")
                    .doesNotContain("NaN")
                    .doesNotContain("null")
                    .doesNotContain("from the device:")
                    .doesNotContain("A watch on the wrist")
                    .doesNotContain("your watch")
                    .doesNotContain("deine Uhr");
            assertThat(Reports.html(answer, answer.assessment().orElseThrow(), language, Units.METRIC))
                    .hasSizeLessThan(MOST_BYTES);
        }
    }

    @Test
    void aSignalWithoutGaitSaysSoAndWhy() {
        Document page = page(SensorAnswers.withoutGait(), Language.ENGLISH);
        assertThat(page.select(".verdict").text()).contains("No running and no walking was found in this signal");
        assertThat(page.text()).contains("Everything in it was left out").doesNotContain("How the rhythm was read");
        assertThat(page(SensorAnswers.empty(), Language.ENGLISH).text()).contains("too short to say anything");
    }

    @Test
    void theSpectrogramIsDrawnInStrokesOfTheStyleSheetsColour() {
        Document page = page(SensorAnswers.shank(), Language.ENGLISH);
        Element wide = page.select("#spectrogram svg.wide").first();
        assertThat(wide.select("g.s-blue[stroke-opacity] > path[fill=none]")).hasSize(4);
        assertThat(wide.select(".s-orange path")).isNotEmpty();
        assertThat(page.select("image, img")).isEmpty();
    }

    @Test
    void thePdfHoldsTheSameWords() throws IOException {
        Answer answer = SensorAnswers.shank();
        byte[] pdf = Reports.pdf(
                Reports.page(answer, answer.assessment().orElseThrow(), Language.ENGLISH, Units.METRIC),
                Optional.empty());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("How good the signal is", "The rhythms in the signal", "each beat is a stride");
        }
    }

    private static Document page(Answer answer, Language language) {
        byte[] html = Reports.html(answer, answer.assessment().orElseThrow(), language, Units.METRIC);
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }
}
