// SPDX-License-Identifier: Apache-2.0
package footfall.device.packet;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a clock is ahead of UTC, as software of loggers writes it: {@code 02:00:00}, {@code -05:30}. */
public final class ZoneText {
    private static final Pattern FORM = Pattern.compile("([+-]?)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private ZoneText() {}

    /** Seconds; empty where the text is no such thing. */
    public static OptionalLong seconds(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > 14) {
            return OptionalLong.empty();
        }
        long seconds = Integer.parseInt(parts.group(2)) * 3600L + Integer.parseInt(parts.group(3)) * 60L;
        return OptionalLong.of(parts.group(1).equals("-") ? -seconds : seconds);
    }
}
