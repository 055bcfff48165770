// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time as people type it: {@code 90s}, {@code 45m}, {@code 1h30m}. */
public final class DurationText implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,3})h)?(?:(\\d{1,4})m)?(?:(\\d{1,6})s)?");

    @Override
    public Duration convert(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new TypeConversionException("'" + text + "' is no length of time; write 90s, 45m or 1h30m");
        }
        return Duration.ofHours(count(matcher.group(1)))
                .plusMinutes(count(matcher.group(2)))
                .plusSeconds(count(matcher.group(3)));
    }

    private static long count(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
