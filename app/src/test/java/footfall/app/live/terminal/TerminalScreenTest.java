// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.app.live.BandState;
import footfall.app.live.ExampleViews;
import footfall.app.live.LiveView;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalScreenTest {
    private static List<String> drawn(LiveView view, Glyphs glyphs, int columns, int rows) {
        List<AttributedString> drawn = new TerminalScreen(glyphs).rows(view, "A little quicker", true, columns, rows);
        return drawn.stream().map(AttributedString::toString).collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "40,12", "200,60", "20,8", "81,25"})
    void thePictureFitsEveryWindow(int columns, int rows) {
        for (BandState state : BandState.values()) {
            List<String> drawn = drawn(ExampleViews.running(61, 168, state), new Glyphs(true, true), columns, rows);
            assertThat(drawn).hasSize(rows).allMatch(row -> row.length() < columns);
        }
        assertThat(drawn(ExampleViews.nothing(1), new Glyphs(true, true), columns, rows))
                .hasSize(rows);
    }

    @Test
    void aUsualWindowShowsEverything() {
        String all =
                String.join("\n", drawn(ExampleViews.running(61, 168, BandState.LOW), new Glyphs(true, true), 100, 24));
        assertThat(all)
                .contains("LOW ◄")
                .contains("block 2 of 5 1:48 left")
                .contains("on target 82 %")
                .contains("target 174 (≈ +8)")
                .contains("10.5 km/h")
                .contains("200 Hz")
                .contains("lost 12")
                .contains("sure 94 %")
                .contains("≈ 3 s behind")
                .contains("♪ sound assist")
                .contains("next: pause")
                .contains("A little quicker")
                .contains("◆")
                .contains("Q Q stop");
    }

    @Test
    void asciiIsEnough() {
        String all = String.join(
                "\n", drawn(ExampleViews.running(61, 180, BandState.HIGH), new Glyphs(false, false), 80, 24));
        assertThat(all).matches("(?s)[\\x00-\\x7f]*").contains("HIGH >").contains("####");
    }

    @Test
    void colourIsLeftOutWhereNobodyWantsIt() {
        List<AttributedString> drawn = new TerminalScreen(new Glyphs(true, false))
                .rows(ExampleViews.running(61, 168, BandState.LOW), "", true, 80, 24);
        assertThat(drawn.stream().map(AttributedString::toAnsi).collect(Collectors.joining()))
                .doesNotContain("\u001B[9")
                .doesNotContain("\u001B[3");
    }

    @Test
    void digitsAreAsLargeAsTheWindowAllows() {
        List<String> small = BigNumber.of("168", 38, 6, '#');
        List<String> large = BigNumber.of("168", 118, 30, '#');
        assertThat(small).hasSize(5);
        assertThat(large.size()).isGreaterThan(25);
        assertThat(large.get(0).length()).isBetween(80, 118);
        assertThat(BigNumber.of("168", 38, 3, '#')).containsExactly("168");
    }

    @Test
    void aDigitLooksLikeItself() {
        assertThat(BigNumber.of("2", 9, 5, '#'))
                .containsExactly("########", "      ##", "########", "##      ", "########");
    }

    @Test
    void theMarkerStandsWhereTheCadenceIs() {
        LiveView.Target target = new LiveView.Target(174, 170, 178, java.util.OptionalDouble.empty());
        Glyphs ascii = new Glyphs(false, false);
        assertThat(BandLine.of(target, java.util.OptionalDouble.of(174), 31, ascii)
                        .charAt(15))
                .isEqualTo('O');
        assertThat(BandLine.of(target, java.util.OptionalDouble.of(100), 31, ascii))
                .startsWith("O");
        assertThat(BandLine.of(target, java.util.OptionalDouble.of(300), 31, ascii))
                .endsWith("O");
        assertThat(BandLine.of(target, java.util.OptionalDouble.empty(), 31, ascii))
                .doesNotContain("O");
    }
}
