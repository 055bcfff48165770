// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import java.util.Locale;

/** Words of notes. */
final class Notes {
    private static final int LONGEST_QUOTE = 40;

    private Notes() {}

    /** What somebody typed, on one line and not long. */
    static String quoted(String text) {
        String line = oneLine(text);
        return "\"" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "\"";
    }

    /** Without control characters and the like, and at most 200 characters. */
    static String oneLine(String text) {
        String line = text.replaceAll("\\p{C}+", " ").strip();
        return line.length() > SessionLimits.NOTE_LENGTH ? line.substring(0, SessionLimits.NOTE_LENGTH) : line;
    }

    /** {@code 174} or {@code 174.5}. */
    static String number(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths)
                ? String.format(Locale.ROOT, "%.0f", tenths)
                : String.format(Locale.ROOT, "%.1f", tenths);
    }

    /** {@code 3:05}. */
    static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
