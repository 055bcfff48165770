// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.awt.Color;

/**
 * How words look.
 *
 * @param sizePt size of the letters, points
 * @param bold whether the outline is drawn as well: the one font that is embedded has no bold cut
 * @param color ink
 */
record TextStyle(double sizePt, boolean bold, Color color) {
    static final Color INK = new Color(0x1B1F24);
    static final Color MUTED = new Color(0x57606A);

    private static final double LEADING = 1.36;
    private static final double ASCENT = 0.98;

    /** Height of a line, points. */
    double leadingPt() {
        return sizePt * LEADING;
    }

    /** From the top of a line to its baseline, points. */
    double baselinePt() {
        return sizePt * ASCENT;
    }

    TextStyle muted() {
        return new TextStyle(sizePt, bold, MUTED);
    }
}
