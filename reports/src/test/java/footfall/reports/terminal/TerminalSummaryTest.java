// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.MarkerId;
import footfall.analyzer.Sport;
import footfall.reports.Answer;
import footfall.reports.Answers;
import footfall.reports.InputDescription;
import footfall.reports.SensorAnswers;
import footfall.reports.StrideAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TerminalSummaryTest {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    @Test
    void eightyColumnsReadWell() throws IOException {
        golden("80-metric", summary(new Screen(80, false, true), Units.METRIC));
    }

    @Test
    void fortyColumnsReadWell() throws IOException {
        golden("40-metric", summary(new Screen(40, false, true), Units.METRIC));
    }

    @Test
    void milesReadWell() throws IOException {
        golden("80-imperial", summary(new Screen(80, false, true), Units.IMPERIAL));
    }

    @Test
    void colourReadsWell() throws IOException {
        golden("80-colour", summary(new Screen(80, true, true), Units.METRIC).replace("\u001B", "<ESC>"));
    }

    @Test
    void asciiReadsWell() throws IOException {
        String text = summary(new Screen(80, false, false), Units.METRIC);
        assertThat(text).matches("[\\x0A\\x20-\\x7E]*");
        golden("80-ascii", text);
    }

    @Test
    void noLineIsWiderThanTheScreen() {
        InputDescription longNames = Answers.input("x".repeat(150) + " " + "word ".repeat(30), "device ".repeat(20));
        for (int columns : new int[] {10, 40, 61, 80, 100}) {
            for (Answer answer : new Answer[] {Answers.full(), Answers.withInput(longNames)}) {
                String text = new TerminalSummary(new Screen(columns, true, true), Units.METRIC).of(answer);
                assertThat(COLOUR.matcher(text).replaceAll("").lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Math.max(40, columns)));
            }
        }
    }

    @Test
    void colourChangesNoWord() {
        String coloured = summary(new Screen(80, true, true), Units.METRIC);
        String plain = summary(new Screen(80, false, true), Units.METRIC);
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(COLOUR.matcher(coloured).replaceAll("").lines().map(String::stripTrailing))
                .containsExactlyElementsOf(plain.lines().toList());
    }

    @Test
    void theBandStandsAsContextAndNotInTheSentence() {
        assertThat(sentence(Answers.withMean(164.4)))
                .contains("164 steps a minute (±1).")
                .doesNotContain("170");
        assertThat(summary(new Screen(80, false, true), Units.METRIC)).contains("many runners take 170–180");
    }

    @Test
    void whereNobodyRanTheSentenceSaysSo() {
        OptionalDouble none = OptionalDouble.empty();
        assertThat(sentence(Answers.withoutRunning(Sport.CYCLING, 0, none, false)))
                .contains("There is no running in this recording: it is a ride");
        assertThat(sentence(Answers.withoutRunning(Sport.WALKING, 600, OptionalDouble.of(108.3), true)))
                .contains("You walked 10:00 with 108 steps a minute; there is no running in this recording.");
        assertThat(sentence(Answers.withoutRunning(Sport.RUNNING, 0, none, true)))
                .contains("Nothing in this recording can be told to be running or walking.");
        assertThat(sentence(Answers.withoutRunning(Sport.UNKNOWN, 0, none, false)))
                .contains("There is no running in this recording that can be told from its data.");
    }

    @Test
    void aSignalReadsWell() throws IOException {
        TerminalSummary summary = new TerminalSummary(new Screen(80, false, true), Units.METRIC);
        golden("80-signal", summary.of(SensorAnswers.shank()));
        golden("80-signal-without-gait", summary.of(SensorAnswers.withoutGait()));
    }

    @Test
    void everyMarkerHasAShortNameOfItsOwn() {
        Set<String> names = new HashSet<>();
        for (MarkerId id : MarkerId.values()) {
            assertThat(MarkerWords.name(id)).isNotBlank().hasSizeLessThanOrEqualTo(13);
            assertThat(names.add(MarkerWords.name(id))).as(id.id()).isTrue();
        }
    }

    @Test
    void stridesReadWell() throws IOException {
        TerminalSummary summary = new TerminalSummary(new Screen(80, false, true), Units.METRIC);
        golden("80-shank", summary.of(StrideAnswers.shank()));
        golden("80-sacrum", summary.of(StrideAnswers.sacrum()));
    }

    @Test
    void aSignalIsNeverCalledAWatch() {
        for (Answer answer : new Answer[] {SensorAnswers.shank(), SensorAnswers.withoutGait(), SensorAnswers.empty()}) {
            for (Units units : Units.values()) {
                String text = new TerminalSummary(new Screen(80, false, true), units).of(answer);
                assertThat(text).doesNotContainIgnoringCase("watch").doesNotContain("NaN", "Infinity", "null");
            }
        }
    }

    @Test
    void hostileNamesCannotSteerTheTerminal() {
        InputDescription hostile = Answers.input("\u001B]0;owned\u0007\u202Erun.fit", "dev\u001B[2J\nice");
        String text = new TerminalSummary(new Screen(80, false, true), Units.METRIC).of(Answers.withInput(hostile));
        assertThat(text).doesNotContain("\u001B").doesNotContain("\u0007").doesNotContain("\u202E");
        assertThat(text.lines().findFirst().orElseThrow()).contains("owned").contains("ice");
    }

    @Test
    void theLocaleChangesNothing() {
        String expected = summary(Screen.plain(), Units.METRIC);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(summary(Screen.plain(), Units.METRIC)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void paceIsMinutesAndSecondsOfTheUnit() {
        assertThat(Units.METRIC.pace(3.0)).isEqualTo("5:33");
        assertThat(Units.IMPERIAL.pace(3.0)).isEqualTo("8:56");
        assertThat(Units.METRIC.pace(0)).isEqualTo("–");
        assertThat(Units.METRIC.pace(Double.NaN)).isEqualTo("–");
        assertThat(Units.duration(3600 + 2 * 60 + 3)).isEqualTo("1:02:03");
        assertThat(Units.duration(59.6)).isEqualTo("1:00");
    }

    private static String summary(Screen screen, Units units) {
        return new TerminalSummary(screen, units).of(Answers.full());
    }

    private static String sentence(Answer answer) {
        return new TerminalSummary(new Screen(100, false, true), Units.METRIC)
                .brief(answer)
                .replaceAll("\\s+", " ");
    }

    /** Compares with the kept text; {@code -Dgolden.update} rewrites it, and a person reads the change. */
    private static void golden(String name, String text) throws IOException {
        Path kept = Path.of(System.getProperty("footfall.root", ".."))
                .resolve("reports/src/test/resources/footfall/reports/terminal")
                .resolve(name + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(kept, text);
        }
        assertThat(text).isEqualTo(Files.readString(kept));
    }
}
