// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What loggers write above their table: rate, range, start, and whether the table holds counts of whole epochs.
 *
 * @param rateHz stated rate
 * @param rangeG stated full scale
 * @param startEpochMs stated start, as if it were UTC
 * @param epochLine line that says how long an epoch is, from 1; 0 where none does
 * @param epoch that line
 * @param dayFirst whether dates are written day first
 */
record Preamble(
        OptionalDouble rateHz,
        OptionalDouble rangeG,
        OptionalLong startEpochMs,
        int epochLine,
        String epoch,
        boolean dayFirst) {
    private static final Pattern RATE = Pattern.compile(
            "(?:rate_hz|(?:sampl\\w*|measurement|data)[ _]?(?:rate|frequency|freq))\\s*(?:\\([^)]*\\))?\\s*[:=,;\\t ]\\s*\"?([0-9.]+)");
    private static final Pattern AT_RATE = Pattern.compile("\\bat ([0-9.]+) ?hz");
    private static final Pattern RANGE =
            Pattern.compile("range(?:_g| \\(g\\))?\\s*[:=,;]\\s*\"?(?:±|\\+/-)?([0-9.]+)\\s*g?\\b");
    private static final Pattern EPOCH = Pattern.compile("epoch (?:period|length)[^0-9]*([0-9]+):([0-9]+):([0-9]+)");
    private static final Pattern START =
            Pattern.compile("start(?: time|_time)?\\s*[:=,;]\\s*\"?([0-9]{4}-[0-9]{2}-[0-9]{2}[t ][0-9:.]+z?)");
    private static final Pattern START_CLOCK = Pattern.compile("start time[ ,:]+([0-9]+:[0-9]+:[0-9]+)");
    private static final Pattern START_DATE = Pattern.compile("start date[ ,:]+([0-9]+[/.-][0-9]+[/.-][0-9]+)");
    private static final double HIGHEST_RATE_HZ = 20_000;
    private static final long NS_PER_MS = 1_000_000;

    /** Reads the lines above a table and its comments. */
    static Preamble of(List<String> lines) {
        StringBuilder all = new StringBuilder();
        int epochLine = 0;
        String epoch = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).toLowerCase(Locale.ROOT);
            Matcher period = EPOCH.matcher(line);
            if (epochLine == 0 && period.find() && !period.group().matches(".*[^0-9](00?:){2}00?")) {
                epochLine = i + 1;
                epoch = period.group(1) + ":" + period.group(2) + ":" + period.group(3);
            }
            all.append(line).append('\n');
        }
        String text = all.toString();
        boolean dayFirst = text.contains("date format d");
        OptionalDouble stated = positive(RATE.matcher(text), HIGHEST_RATE_HZ);
        OptionalDouble rateHz = stated.isPresent() ? stated : positive(AT_RATE.matcher(text), HIGHEST_RATE_HZ);
        return new Preamble(
                rateHz, positive(RANGE.matcher(text), 1000), start(text, dayFirst), epochLine, epoch, dayFirst);
    }

    private static OptionalDouble positive(Matcher matcher, double most) {
        if (!matcher.find()) {
            return OptionalDouble.empty();
        }
        double value = Cells.number(matcher.group(1), false);
        return value > 0 && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalLong start(String text, boolean dayFirst) {
        Matcher whole = START.matcher(text);
        Matcher clock = START_CLOCK.matcher(text);
        Matcher date = START_DATE.matcher(text);
        String found = "";
        if (whole.find()) {
            found = whole.group(1);
        } else if (clock.find() && date.find()) {
            found = date.group(1) + " " + clock.group(1);
        }
        byte[] bytes = found.getBytes(StandardCharsets.UTF_8);
        long ns = new StampCell(dayFirst).epochNs(bytes, 0, bytes.length);
        return ns == StampCell.NONE ? OptionalLong.empty() : OptionalLong.of(Math.floorDiv(ns, NS_PER_MS));
    }
}
