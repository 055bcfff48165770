// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

/**
 * What the reader's terminal can show.
 *
 * @param columns width in characters
 * @param colour whether escape sequences for colour are welcome
 * @param unicode whether anything beyond ASCII can be shown
 */
public record Screen(int columns, boolean colour, boolean unicode) {
    /** Width where nobody says. */
    public static final int USUAL_COLUMNS = 80;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /** Keeps the width within what reads well. */
    public Screen {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** 80 columns of UTF-8 without colour: what a file or a pipe gets. */
    public static Screen plain() {
        return new Screen(USUAL_COLUMNS, false, true);
    }
}
