// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.reports.language.Language;
import footfall.reports.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidelinesTest {
    private static final Path PAGE = Path.of(System.getProperty("footfall.root", ".."), "docs", "guidelines.md");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyGuidelineSaysWhomItWasSeenInAndWhatLimitsIt(Language language) {
        Messages messages = Messages.in(language);
        for (Guideline guideline : Guidelines.all()) {
            assertThat(messages.text(guideline.statement())).as(guideline.id()).isNotBlank();
            assertThat(messages.text(guideline.population())).as(guideline.id()).isNotBlank();
            assertThat(messages.text(guideline.limits())).as(guideline.id()).isNotBlank();
            assertThat(messages.text(guideline.standing().text())).isNotBlank();
            assertThat(messages.text(guideline.strength().text())).isNotBlank();
        }
    }

    @Test
    void noFigureStandsWithoutACitation() {
        Messages english = Messages.in(Language.ENGLISH);
        for (Guideline guideline : Guidelines.all()) {
            String words = english.text(guideline.statement())
                    + english.text(guideline.population())
                    + english.text(guideline.limits());
            boolean figures = guideline.range().isPresent() || words.matches("(?s).*\\d.*");
            assertThat(!figures || !guideline.source().isEmpty())
                    .as(guideline.id())
                    .isTrue();
        }
    }

    @Test
    void rangesAreInOrder() {
        for (Guideline guideline : Guidelines.all()) {
            guideline
                    .range()
                    .ifPresent(
                            range -> assertThat(range.low()).as(guideline.id()).isLessThan(range.high()));
        }
        Guideline.Range band = Guidelines.of(Guidelines.CADENCE_BAND).range().orElseThrow();
        assertThat(band.low()).isEqualTo(Guidelines.BAND_LOW_SPM);
        assertThat(band.high()).isEqualTo(Guidelines.BAND_HIGH_SPM);
    }

    @Test
    void whatTheArticleSaysIsAllHereWithItsStanding() {
        assertThat(Guidelines.of("cadence-band").standing()).isEqualTo(Guideline.Standing.CONVENTION);
        assertThat(Guidelines.of("own-cadence-plus").standing()).isEqualTo(Guideline.Standing.SUPPORTED);
        assertThat(Guidelines.of("weekly-ten-percent").standing()).isEqualTo(Guideline.Standing.DISPUTED);
        assertThat(Guidelines.of("shoe-distance").standing()).isEqualTo(Guideline.Standing.DISPUTED);
        assertThat(Guidelines.all())
                .extracting(Guideline::id)
                .contains(
                        "overstride",
                        "hip-drop",
                        "lean",
                        "rest-after-long-run",
                        "surface-and-variety",
                        "strength",
                        "warm-up",
                        "pain-rules",
                        "red-flags",
                        "medial-pes-anserine",
                        "medial-ligament",
                        "medial-meniscus",
                        "medial-kneecap",
                        "medial-foot-roll");
    }

    @Test
    void anUnknownGuidelineIsNamed() {
        assertThatThrownBy(() -> Guidelines.of("no-such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such");
        assertThatThrownBy(() -> GuidelineLine.parse("only | three | cells"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only | three | cells");
    }

    @Test
    void theDocsHoldTheSameTable() throws IOException {
        String expected = String.join("\n", table());
        if (Boolean.getBoolean("docs.update")) {
            String page = Files.readString(PAGE);
            Files.writeString(PAGE, page.substring(0, page.indexOf("| id |")) + expected + "\n");
        }
        assertThat(Files.readString(PAGE))
                .as("docs/guidelines.md; -Ddocs.update=true writes the table anew")
                .endsWith(expected + "\n");
    }

    private static List<String> table() {
        Messages english = Messages.in(Language.ENGLISH);
        List<String> lines = new ArrayList<>();
        lines.add("| id | says | standing | evidence | seen in | limits | sources |");
        lines.add("|---|---|---|---|---|---|---|");
        for (Guideline guideline : Guidelines.all()) {
            lines.add("| `" + guideline.id() + "` | "
                    + String.join(
                            " | ",
                            english.text(guideline.statement()),
                            guideline.standing().label(),
                            guideline.strength().label() + ", "
                                    + guideline.basis().label(),
                            english.text(guideline.population()),
                            english.text(guideline.limits()),
                            String.join(", ", guideline.source()))
                    + " |");
        }
        return lines;
    }
}
