// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.reports.text.PlainText;

/** Lines of text, wrapped to the screen, coloured and spelt as the screen can. Not thread-safe: one per answer. */
final class Page {
    /** How a piece of text looks. */
    enum Look {
        PLAIN(""),
        BOLD("\u001B[1m"),
        DIM("\u001B[2m"),
        GREEN("\u001B[32m"),
        YELLOW("\u001B[33m");

        private final String code;

        Look(String code) {
            this.code = code;
        }
    }

    private static final String RESET = "\u001B[0m";

    private final Screen screen;
    private final StringBuilder text = new StringBuilder(2048);

    Page(Screen screen) {
        this.screen = screen;
    }

    void blank() {
        text.append('\n');
    }

    /** A paragraph: the first line begins with {@code lead}, the others with as many blanks as {@code hangingColumns}. */
    void paragraph(Look look, String lead, String words, int hangingColumns) {
        String rest = spell(lead + words);
        int width = screen.columns();
        String indent = "";
        while (indent.length() + rest.length() > width) {
            int cut = cutBefore(rest, width - indent.length());
            put(look, indent + rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
            indent = " ".repeat(hangingColumns);
        }
        put(look, indent + rest);
    }

    /** A line that is already no wider than the screen. */
    void line(Look look, String words) {
        put(look, spell(words));
    }

    /** Paints a piece of a line. */
    String painted(Look look, String words) {
        if (!screen.colour() || look == Look.PLAIN || words.isEmpty()) {
            return words;
        }
        return look.code + words + RESET;
    }

    /** A finished line whose pieces were painted one by one. */
    void paintedLine(String pieces) {
        text.append(pieces).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void put(Look look, String words) {
        text.append(painted(look, words)).append('\n');
    }

    private String spell(String words) {
        return screen.unicode() ? words : PlainText.ascii(words);
    }

    /** Where to end a line of at most so many columns: at the last blank after its first word, or in the word if it must be. */
    private static int cutBefore(String words, int columns) {
        int blank = words.lastIndexOf(' ', columns);
        boolean onlyIndentBefore = blank >= 0 && words.substring(0, blank).isBlank();
        if (blank > 0 && !onlyIndentBefore) {
            return blank;
        }
        boolean splitsPair = Character.isHighSurrogate(words.charAt(columns - 1));
        return splitsPair ? columns - 1 : columns;
    }
}
