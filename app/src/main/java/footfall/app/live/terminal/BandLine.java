// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import footfall.app.live.LiveView;
import java.util.Arrays;
import java.util.OptionalDouble;

/** The target band, fixed in the middle third of a line, and a marker that moves over it. */
final class BandLine {
    private BandLine() {}

    /** Without cadence the marker is missing; beyond the line it stays at the end. */
    static String of(LiveView.Target target, OptionalDouble spm, int columns, Glyphs glyphs) {
        int wide = Math.max(9, columns);
        int from = wide / 3;
        int to = wide - 1 - wide / 3;
        char[] line = new char[wide];
        Arrays.fill(line, glyphs.unicode() ? '┄' : '-');
        Arrays.fill(line, from, to + 1, glyphs.unicode() ? '━' : '=');
        line[from] = glyphs.unicode() ? '┣' : '[';
        line[to] = glyphs.unicode() ? '┫' : ']';
        if (spm.isPresent()) {
            double share = (spm.getAsDouble() - target.lowSpm()) / Math.max(1e-9, target.highSpm() - target.lowSpm());
            long at = Math.round(from + share * (to - from));
            line[(int) Math.max(0, Math.min(wide - 1, at))] = glyphs.unicode() ? '◆' : 'O';
        }
        return new String(line);
    }
}
