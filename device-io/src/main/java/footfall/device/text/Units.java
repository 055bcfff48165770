// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.device.AccelerationUnit;
import java.util.Optional;

/** Units as headers write them. */
final class Units {
    /** Degrees a radian. */
    static final double DEG_PER_RAD = 180 / Math.PI;

    private Units() {}

    /** The unit of acceleration that a text names. */
    static Optional<AccelerationUnit> acceleration(String text) {
        switch (squeezed(text)) {
            case "g", "gs", "gforce":
                return Optional.of(AccelerationUnit.G);
            case "mg", "millig":
                return Optional.of(AccelerationUnit.MILLI_G);
            case "mps2", "m/s2", "ms2", "ms-2", "m/s/s", "m/s/2", "ms^-2", "m*s-2", "mps/2":
                return Optional.of(AccelerationUnit.MPS2);
            default:
                return Optional.empty();
        }
    }

    /** Degrees a second in one unit of angular rate; 0 where the text names none. */
    static double dpsPerUnit(String text) {
        switch (squeezed(text)) {
            case "dps", "deg/s", "degs", "°/s", "deg/sec", "degree/s", "degrees/s", "deg*s-1":
                return 1;
            case "mdps":
                return 0.001;
            case "rad/s", "rads", "rad/sec", "radians/s", "rad*s-1", "rps":
                return DEG_PER_RAD;
            default:
                return 0;
        }
    }

    /** How many units of time a second has; 0 where the text names none. */
    static double perSecond(String text) {
        switch (squeezed(text)) {
            case "s", "sec", "secs", "second", "seconds":
                return 1;
            case "ms", "msec", "msecs", "millis", "milli", "millisecond", "milliseconds":
                return 1e3;
            case "us", "µs", "\u03bcs", "usec", "micros", "microsecond", "microseconds":
                return 1e6;
            case "ns", "nsec", "nanos", "nano", "nanosecond", "nanoseconds":
                return 1e9;
            default:
                return 0;
        }
    }

    private static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c == '²') {
                kept.append('2');
            } else if (c != ' ' && c != '^' && c != '(' && c != ')') {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
