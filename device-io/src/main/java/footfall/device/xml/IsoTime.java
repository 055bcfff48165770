// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Times as XML writes them ({@code 2024-05-01T07:30:00.250+02:00}), read by hand: a file holds one a row. */
public final class IsoTime {
    /** Stands for a text that is no time. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int DAY_MS = 86_400_000;

    private final String text;
    private int at;
    private boolean bad;

    private IsoTime(String text) {
        this.text = text;
    }

    /** Milliseconds since 1970-01-01T00:00Z, or {@link #NONE}. A time without a zone counts as UTC. */
    public static long epochMs(String text) {
        return new IsoTime(text).parse();
    }

    /** Whether the text says in which zone its time is. */
    public static boolean saysZone(String text) {
        return text.endsWith("Z") || text.endsWith("z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > 9;
    }

    private long parse() {
        int year = digits(4);
        skip("-");
        int month = digits(2);
        skip("-");
        int day = digits(2);
        skip("Tt ");
        int hour = digits(2);
        skip(":");
        int minute = digits(2);
        skip(":");
        int second = digits(2);
        if (bad || month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) {
            return NONE;
        }
        int fractionMs = fractionMs();
        long offsetMs = offsetMs();
        if (bad || at != text.length() || day > lengthOfMonth(year, month)) {
            return NONE;
        }
        long dayMs = LocalDate.of(year, month, day).toEpochDay() * DAY_MS;
        return dayMs + ((hour * 60L + minute) * 60 + second) * 1000 + fractionMs - offsetMs;
    }

    private static int lengthOfMonth(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    private int fractionMs() {
        if (at == text.length() || text.charAt(at) != '.' && text.charAt(at) != ',') {
            return 0;
        }
        at++;
        int ms = 0;
        int weight = 100;
        int first = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            ms += weight * (text.charAt(at++) - '0');
            weight /= 10;
        }
        bad |= at == first;
        return ms;
    }

    private long offsetMs() {
        if (at == text.length()) {
            return 0;
        }
        char sign = text.charAt(at++);
        if (sign == 'Z' || sign == 'z') {
            return 0;
        }
        bad |= sign != '+' && sign != '-';
        int hours = digits(2);
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        int minutes = at < text.length() ? digits(2) : 0;
        bad |= hours > 18 || minutes > 59;
        long ms = (hours * 60L + minutes) * 60_000;
        return sign == '-' ? -ms : ms;
    }

    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (at == text.length() || !isDigit(text.charAt(at))) {
                bad = true;
                return 0;
            }
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private void skip(String allowed) {
        if (at < text.length() && allowed.indexOf(text.charAt(at)) >= 0) {
            at++;
        } else {
            bad = true;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
