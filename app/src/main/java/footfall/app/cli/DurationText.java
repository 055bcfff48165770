// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people type it: {@code 90s}, {@code 45m}, {@code 1h30m}. */
final class DurationText {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,7})s)?");

    private DurationText() {}

    /** Whole seconds. */
    static long seconds(String text) throws UsageException {
        Matcher matcher = FORM.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new UsageException("a length of time is written 90s, 45m or 1h30m, not " + text);
        }
        return 3600 * count(matcher.group(1)) + 60 * count(matcher.group(2)) + count(matcher.group(3));
    }

    private static long count(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
