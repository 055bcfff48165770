// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import footfall.app.live.BandState;
import footfall.app.live.LiveView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * The picture of a session in a window of a terminal: giant digits, the band with its word, what is left, the sensor, one line of news, keys. State is
 * told by word, shape and colour, and never by red against green. Nothing else moves.
 */
final class TerminalScreen {
    private static final String HELP =
            "space start/pause  L lap  +/- target  M sound  S speed  P pain  E effort  U pod  N next"
                    + "  D digits  Q Q stop";
    private static final String SHORT_HELP = "space pause  L lap  + -  M sound  S speed  P pain  E U N D  Q Q stop";
    private static final String SHORTEST_HELP = "space L + - M S P E U N D  QQ stop";
    private static final int LINES_BELOW = 6;
    private static final int ROOMY_ROWS = 18;

    private final Glyphs glyphs;

    TerminalScreen(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /**
     * Exactly so many rows, none longer than the columns.
     *
     * @param news the newest event, or what is being typed
     * @param numbers whether the number is shown; else the band alone
     */
    List<AttributedString> rows(LiveView view, String news, boolean numbers, int columns, int rows) {
        int space = rows >= ROOMY_ROWS ? 1 : 0;
        int digitRows = Math.max(1, rows - LINES_BELOW - 4 * space);
        AttributedStyle style = style(view.state());
        List<AttributedString> all = new ArrayList<>();
        blank(all, space);
        digits(all, view, numbers, columns, digitRows, style);
        blank(all, space);
        all.add(line(word(view), columns, true, style.bold()));
        all.add(line(band(view, columns), columns, true, style.bold()));
        blank(all, space);
        all.add(line(StatusLines.block(view, glyphs), columns, true, AttributedStyle.BOLD));
        all.add(line(StatusLines.sensor(view, glyphs), columns, true, AttributedStyle.DEFAULT));
        blank(all, space);
        all.add(line(news.isEmpty() ? view.prompt() : news, columns, true, AttributedStyle.BOLD));
        all.add(line(help(columns), columns, true, faint()));
        return all.size() > rows ? all.subList(all.size() - rows, all.size()) : all;
    }

    private static String help(int columns) {
        if (columns > HELP.length()) {
            return HELP;
        }
        return columns > SHORT_HELP.length() ? SHORT_HELP : SHORTEST_HELP;
    }

    private static void blank(List<AttributedString> all, int count) {
        for (int index = 0; index < count; index++) {
            all.add(AttributedString.EMPTY);
        }
    }

    private void digits(
            List<AttributedString> all, LiveView view, boolean numbers, int columns, int rows, AttributedStyle style) {
        List<String> big = numbers ? BigNumber.of(number(view), columns - 2, rows, glyphs.ink()) : List.of();
        int above = (rows - big.size()) / 2;
        blank(all, above);
        for (String row : big) {
            all.add(line(row, columns, false, style));
        }
        blank(all, rows - big.size() - above);
    }

    private static String number(LiveView view) {
        boolean stale = view.state() == BandState.STALE || view.cadence().spm().isEmpty();
        return stale ? "---" : Long.toString(Math.round(view.cadence().spm().getAsDouble()));
    }

    private String word(LiveView view) {
        return switch (view.state()) {
            case LOW -> glyphs.pick("LOW ◄", "LOW <");
            case ON -> glyphs.pick("ON ●", "ON *");
            case HIGH -> glyphs.pick("HIGH ►", "HIGH >");
            case STALE -> "NO DATA";
            case PAUSED -> glyphs.pick("PAUSED ‖", "PAUSED ||");
            case WARMUP -> "WARM-UP";
        };
    }

    private String band(LiveView view, int columns) {
        if (view.target().isEmpty()) {
            return "";
        }
        LiveView.Target target = view.target().get();
        String low = String.format(Locale.ROOT, "%.0f ", target.lowSpm());
        String high = String.format(Locale.ROOT, " %.0f", target.highSpm());
        int wide = columns - 4 - low.length() - high.length();
        return low + BandLine.of(target, view.cadence().spm(), wide, glyphs) + high;
    }

    /** Blue, white and yellow are told apart by every kind of eye. */
    private AttributedStyle style(BandState state) {
        if (!glyphs.colour()) {
            return AttributedStyle.DEFAULT;
        }
        return switch (state) {
            case LOW -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN + AttributedStyle.BRIGHT);
            case HIGH -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW + AttributedStyle.BRIGHT);
            case STALE, PAUSED -> faint();
            default -> AttributedStyle.DEFAULT.foreground(AttributedStyle.WHITE + AttributedStyle.BRIGHT);
        };
    }

    private AttributedStyle faint() {
        return glyphs.colour() ? AttributedStyle.DEFAULT.faint() : AttributedStyle.DEFAULT;
    }

    private AttributedString line(String text, int columns, boolean cut, AttributedStyle style) {
        String plain = glyphs.unicode() ? text : footfall.reports.text.PlainText.ascii(text);
        String fitting = cut && plain.length() > columns - 1 ? plain.substring(0, Math.max(0, columns - 1)) : plain;
        int left = Math.max(0, (columns - fitting.length()) / 2);
        return new AttributedStringBuilder()
                .append(" ".repeat(left))
                .styled(style, fitting)
                .toAttributedString();
    }
}
