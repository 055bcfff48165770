// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

/**
 * A date and time in a cell of bytes, as loggers write them: {@code 2024-05-01T07:30:00.250+02:00}, {@code 2019-08-06 10:25:45:000},
 * {@code 8/15/2016 21:35:00.033}, {@code 21:35:00.5}, {@code 9:35:00 PM}. Not thread-safe: one per stream.
 */
final class StampCell {
    /** Stands for a cell that holds no time. */
    static final long NONE = Long.MIN_VALUE;

    private static final long NS_PER_S = 1_000_000_000L;
    private static final long S_PER_DAY = 86_400;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final boolean dayFirst;
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private boolean bad;

    /**
     * A reader of stamps.
     *
     * @param dayFirst whether {@code 3/4/2020} is the third of April
     */
    StampCell(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** Nanoseconds since 1970-01-01T00:00Z (a stamp without a zone counts as UTC, one without a date as of 1970-01-01), or NONE. */
    long epochNs(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        end = to;
        bad = false;
        trim();
        int first = digits(4);
        char mark = peek();
        long day = 0;
        if (mark == '-' || mark == '/' || mark == '.') {
            day = date(first, mark);
            if (at == end) {
                return bad ? NONE : day * S_PER_DAY * NS_PER_S;
            }
            bad |= at < end && "Tt ".indexOf(next()) < 0;
            skipBlanks();
            first = digits(2);
        }
        long ns = timeOfDay(first);
        return bad || at != end ? NONE : day * S_PER_DAY * NS_PER_S + ns;
    }

    private void trim() {
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        while (end > at && bytes[end - 1] == ' ') {
            end--;
        }
    }

    private long date(int first, char mark) {
        at++;
        int second = digits(2);
        bad |= next() != mark;
        int third = digits(4);
        boolean yearFirst = first > 31;
        int year = yearFirst ? first : third;
        boolean swapped = !yearFirst && (dayFirst || mark == '.' || first > 12);
        int month = yearFirst || swapped ? second : first;
        int day = yearFirst ? third : swapped ? first : second;
        bad |= year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31;
        return daysSinceEpoch(year, month, day);
    }

    /** Days of the proleptic Gregorian calendar, counted in years that begin in March, so that a leap day comes last. */
    private static long daysSinceEpoch(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int marchMonth = (month + 9) % 12;
        long leapDays = Math.floorDiv(marchYear, 4) - Math.floorDiv(marchYear, 100) + Math.floorDiv(marchYear, 400);
        int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
        return 365L * marchYear + leapDays + dayOfYear - 719_468;
    }

    private long timeOfDay(int hours) {
        bad |= next() != ':';
        int minutes = digits(2);
        int seconds = 0;
        long fractionNs = 0;
        if (peek() == ':') {
            at++;
            seconds = digits(2);
            // A colon before the milliseconds is how GENEActiv writes them.
            if (peek() == '.' || peek() == ',' || peek() == ':') {
                at++;
                fractionNs = fraction();
            }
        }
        int hour = hours + halfDay(hours);
        bad |= hour > 24 || minutes > 59 || seconds > 60;
        return ((hour * 60L + minutes) * 60 + seconds) * NS_PER_S + fractionNs - offset();
    }

    private int halfDay(int hours) {
        int before = at;
        skipBlanks();
        char half = Character.toUpperCase(peek());
        if ((half == 'A' || half == 'P') && at + 2 <= end && Character.toUpperCase(bytes[at + 1]) == 'M') {
            at += 2;
            return half == 'P' && hours < 12 ? 12 : half == 'A' && hours == 12 ? -12 : 0;
        }
        at = before;
        return 0;
    }

    private long fraction() {
        long ns = 0;
        long weight = NS_PER_S / 10;
        int first = at;
        while (at < end && isDigit(bytes[at])) {
            ns += weight * (bytes[at++] - '0');
            weight /= 10;
        }
        bad |= at == first;
        return ns;
    }

    private long offset() {
        skipBlanks();
        char sign = peek();
        if (sign == 'Z' || sign == 'z') {
            at++;
            return 0;
        }
        if (sign != '+' && sign != '-') {
            return 0;
        }
        at++;
        int hours = digits(2);
        at += peek() == ':' ? 1 : 0;
        int minutes = at < end ? digits(2) : 0;
        bad |= hours > 18 || minutes > 59;
        long ns = (hours * 60L + minutes) * 60 * NS_PER_S;
        return sign == '-' ? -ns : ns;
    }

    private int digits(int most) {
        int value = 0;
        int first = at;
        while (at < end && at - first < most && isDigit(bytes[at])) {
            value = value * 10 + bytes[at++] - '0';
        }
        bad |= at == first;
        return value;
    }

    private void skipBlanks() {
        while (at < end && bytes[at] == ' ') {
            at++;
        }
    }

    private char next() {
        return at < end ? (char) bytes[at++] : 0;
    }

    private char peek() {
        return at < end ? (char) bytes[at] : 0;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
