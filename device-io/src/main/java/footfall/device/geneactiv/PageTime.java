// SPDX-License-Identifier: Apache-2.0
package footfall.device.geneactiv;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The logger's clock as text: {@code 2012-05-23 16:47:50:000}. */
final class PageTime {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}) (\\d{2}):(\\d{2}):(\\d{2})(?:[:.](\\d{3}))?");

    private PageTime() {}

    /** Milliseconds since 1970 on the logger's own clock; empty where the text is no time. */
    static OptionalLong epochMs(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6));
            int ms = parts.group(7) == null ? 0 : number(parts, 7);
            return OptionalLong.of(time.toEpochSecond(ZoneOffset.UTC) * 1000 + ms);
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** The way back. */
    static String text(long epochMs) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(epochMs, 1000L), 0, ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d %02d:%02d:%02d:%03d",
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                Math.floorMod(epochMs, 1000L));
    }
}
