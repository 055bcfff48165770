// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the name of a column says: {@code ax_g}, {@code "X (m/s^2)"}, {@code userAcceleration.x}, {@code Accel_LN_X}.
 *
 * @param text as written
 * @param kind what it holds
 * @param axis 0…2 where it is one axis of three, else -1
 * @param unit unit as written, in lower case; empty where none is
 * @param sensor words that name the sensor: columns of one sensor share them
 */
record ColumnName(String text, Kind kind, int axis, String unit, String sensor) {
    /** What a column holds. */
    enum Kind {
        TIME,
        DATE,
        ACCELERATION,
        WITHOUT_GRAVITY,
        GRAVITY,
        GYRO,
        MAGNITUDE,
        SEQUENCE,
        OTHER
    }

    private static final Set<String> TIME_WORDS = Set.of(
            "t", "time", "timestamp", "timestamps", "ts", "elapsed", "epoch", "datetime", "clock", "unix", "uptime");
    private static final Set<String> EVENT_WORDS =
            Set.of("step", "steps", "stride", "contact", "swing", "midstance", "ic", "to", "lap", "contacts");
    private static final Set<String> STRENGTH_WORDS =
            Set.of("magnitude", "absolute", "norm", "total", "resultant", "svm", "vm", "smv", "amag", "tgf");
    private static final Set<String> SEQUENCE_WORDS = Set.of("seq", "seqno", "sequence", "packet", "counter");
    private static final Set<String> BARE_WORDS = Set.of("axis", "sensor", "imu", "raw", "value", "values", "f");
    private static final Set<String> SHORT_SENSORS = Set.of(
            "a",
            "acc",
            "accel",
            "accl",
            "acceleration",
            "accelerometer",
            "g",
            "gyr",
            "gyro",
            "w",
            "f",
            "lin",
            "linear");

    /** Reads a name. */
    static ColumnName of(String text) {
        String name = text.strip();
        String unit = "";
        int open = openingOfUnit(name);
        if (open >= 0) {
            int close = Math.max(name.lastIndexOf(')'), name.lastIndexOf(']'));
            unit = name.substring(open + 1, close > open ? close : name.length())
                    .toLowerCase(Locale.ROOT);
            name = name.substring(0, open);
        }
        List<String> words = words(name);
        boolean isForce = name.strip().toLowerCase(Locale.ROOT).matches("gf[xyz]");
        if (isForce) {
            words = List.of("f", name.strip().substring(2).toLowerCase(Locale.ROOT));
        }
        if (unit.isEmpty()) {
            int tail = unitWords(words);
            unit = isForce ? "g" : String.join("/", words.subList(words.size() - tail, words.size()));
            words = words.subList(0, words.size() - tail);
        }
        return of(text, words, unit.strip());
    }

    /** Where the last bracket opens that is not inside another, or -1. */
    private static int openingOfUnit(String name) {
        int depth = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            char c = name.charAt(i);
            depth += c == ')' || c == ']' ? 1 : 0;
            if (c == '(' || c == '[') {
                depth--;
                if (depth <= 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static ColumnName of(String text, List<String> words, String unit) {
        List<String> sensor = new ArrayList<>();
        int axis = -1;
        for (String word : words) {
            int found = axis < 0 ? axisOf(word) : -1;
            if (found < 0) {
                sensor.add(word);
                continue;
            }
            axis = found;
            if (isShortSensor(word)) {
                sensor.add(word.substring(0, word.length() - 1));
            }
        }
        Kind kind = axis >= 0 ? axisKind(sensor, unit) : plainKind(sensor, unit);
        String named = unit.isEmpty() && kind == Kind.TIME ? clockWord(sensor) : unit;
        return new ColumnName(text, kind, axis, named, String.join(" ", sensor));
    }

    private static Kind axisKind(List<String> sensor, String unit) {
        boolean acceleration = Units.acceleration(unit).isPresent();
        boolean accelerometer = has(sensor, "acc") || sensor.contains("a");
        if (has(sensor, "lin") || has(sensor, "user")) {
            return Kind.WITHOUT_GRAVITY;
        }
        if (has(sensor, "grav")) {
            return Kind.GRAVITY;
        }
        if (accelerometer) {
            return Kind.ACCELERATION;
        }
        boolean turning = has(sensor, "gyr") || has(sensor, "rot") || has(sensor, "omega") || has(sensor, "angular");
        if (turning || Units.dpsPerUnit(unit) > 0 || !acceleration && (sensor.contains("g") || sensor.contains("w"))) {
            return Kind.GYRO;
        }
        boolean bare = BARE_WORDS.containsAll(sensor);
        return bare || acceleration ? Kind.ACCELERATION : Kind.OTHER;
    }

    private static Kind plainKind(List<String> words, String unit) {
        if (!words.isEmpty() && SEQUENCE_WORDS.contains(words.get(0))) {
            return Kind.SEQUENCE;
        }
        if (words.stream().anyMatch(EVENT_WORDS::contains)) {
            return Kind.OTHER;
        }
        boolean unitAlone = words.isEmpty() && Units.perSecond(unit) > 0;
        boolean timed = words.stream().anyMatch(word -> TIME_WORDS.contains(word) || Units.perSecond(word) > 0);
        if (unitAlone || timed) {
            return Kind.TIME;
        }
        if (words.contains("date")) {
            return Kind.DATE;
        }
        boolean acceleration = Units.acceleration(unit).isPresent();
        boolean accelerometer = words.contains("a") || has(words, "acc");
        boolean strength =
                words.stream().anyMatch(STRENGTH_WORDS::contains) && !has(words, "gyr") && !has(words, "rot");
        boolean onlyWord = words.size() == 1 && accelerometer;
        return strength && (accelerometer || words.size() == 1 || acceleration) || onlyWord
                ? Kind.MAGNITUDE
                : Kind.OTHER;
    }

    private static String clockWord(List<String> words) {
        for (String word : words) {
            if (Units.perSecond(word) > 0) {
                return word;
            }
        }
        return "";
    }

    private static boolean has(List<String> words, String begin) {
        for (String word : words) {
            if (word.startsWith(begin)) {
                return true;
            }
        }
        return false;
    }

    private static int axisOf(String word) {
        switch (word) {
            case "x", "vert", "vertical", "v", "si", "is":
                return 0;
            case "y", "ap", "pa":
                return 1;
            case "z", "ml", "lr":
                return 2;
            default:
                return isShortSensor(word) ? "xyz".indexOf(word.charAt(word.length() - 1)) : -1;
        }
    }

    private static boolean isShortSensor(String word) {
        int last = word.length() - 1;
        return last > 0 && "xyz".indexOf(word.charAt(last)) >= 0 && SHORT_SENSORS.contains(word.substring(0, last));
    }

    /** How many words at the end are a unit: a lone unit is one too ({@code ms}), but a lone {@code g} is not. */
    private static int unitWords(List<String> words) {
        for (int count = Math.min(3, words.size()); count > 0; count--) {
            String unit = String.join("/", words.subList(words.size() - count, words.size()));
            boolean clock = Units.perSecond(unit) > 0;
            boolean known = clock || Units.acceleration(unit).isPresent() || Units.dpsPerUnit(unit) > 0;
            if (known && (count < words.size() || clock)) {
                return count;
            }
        }
        return 0;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean part = Character.isLetterOrDigit(c) || c == '²' || c == '°';
            boolean begins = Character.isUpperCase(c) && Character.isLowerCase(before);
            if ((!part || begins) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (part) {
                word.append(Character.toLowerCase(c));
            }
            before = c;
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
