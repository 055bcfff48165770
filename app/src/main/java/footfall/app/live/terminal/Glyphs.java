// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

/**
 * What a terminal can show.
 *
 * @param unicode whether more than ASCII
 * @param colour whether colours
 */
record Glyphs(boolean unicode, boolean colour) {
    char ink() {
        return unicode ? '█' : '#';
    }

    String pick(String full, String ascii) {
        return unicode ? full : ascii;
    }

    String dot() {
        return pick(" · ", " - ");
    }
}
