// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.reports.text.Decimal;

/** Pace and distance as the runner is used to. Everything else stays metric. */
public enum Units {
    METRIC("km", 1000),
    IMPERIAL("mi", 1609.344);

    private static final double SLOWEST_SHOWN_MPS = 0.2;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;

    private final String mark;
    private final double lengthM;

    Units(String mark, double lengthM) {
        this.mark = mark;
        this.lengthM = lengthM;
    }

    /** {@code km} or {@code mi}. */
    public String mark() {
        return mark;
    }

    /** A kilometre or a mile in metres. */
    public double lengthM() {
        return lengthM;
    }

    /** {@code 5:32}, minutes and seconds for a kilometre or mile; a dash where it is hardly a movement. */
    public String pace(double speedMps) {
        if (!(speedMps >= SLOWEST_SHOWN_MPS)) {
            return "–";
        }
        return duration(lengthM / speedMps);
    }

    /** {@code 8.15}, kilometres or miles. */
    public String distance(double distanceM) {
        return Decimal.fixed(distanceM / lengthM, 2);
    }

    /** {@code 45:10} or {@code 1:02:33}. */
    public static String duration(double valueS) {
        long wholeS = Double.isFinite(valueS) ? Math.max(0, Math.round(valueS)) : 0;
        long hours = wholeS / SECONDS_PER_HOUR;
        long minutes = wholeS % SECONDS_PER_HOUR / SECONDS_PER_MINUTE;
        String seconds = twoDigits(wholeS % SECONDS_PER_MINUTE);
        return hours == 0 ? minutes + ":" + seconds : hours + ":" + twoDigits(minutes) + ":" + seconds;
    }

    private static String twoDigits(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }
}
