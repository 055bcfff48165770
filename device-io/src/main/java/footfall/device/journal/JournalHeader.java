// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is known of a session before it begins: names and values, in the order in which they were put in. Names have neither {@code =} nor line
 * ends; values are any text. Whoever writes a journal may add names; those that every reader understands are fields here.
 */
public final class JournalHeader {
    /** When the session began, ms since 1970, UTC. */
    public static final String START_EPOCH_MS = "startEpochMs";
    /** How many sensors there are. */
    public static final String SENSORS = "sensors";

    private final Map<String, String> values;

    /** With these values; a copy is kept. @throws IllegalArgumentException where a name cannot be written */
    public JournalHeader(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
        for (String name : this.values.keySet()) {
            if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("a name has neither = nor line ends, got " + name);
            }
        }
    }

    /** Name of what is known of a sensor: {@code sensor.0.placement}. */
    public static String ofSensor(int sensor, String what) {
        return "sensor." + sensor + "." + what;
    }

    /** A value. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** When the session began, ms since 1970, UTC. */
    public OptionalLong startEpochMs() {
        return whole(START_EPOCH_MS);
    }

    /** How many sensors there are; 1 where the header does not say. */
    public int sensors() {
        return (int) Math.max(1, Math.min(256, whole(SENSORS).orElse(1)));
    }

    /** What a sensor's link is called, or empty. */
    public String link(int sensor) {
        return values.getOrDefault(ofSensor(sensor, "link"), "");
    }

    /** Where a sensor was worn. */
    public SensorPlacement placement(int sensor) {
        return value(ofSensor(sensor, "placement")).flatMap(SensorPlacement::of).orElse(SensorPlacement.UNKNOWN);
    }

    /** On which side a sensor was worn. */
    public Optional<Foot> foot(int sensor) {
        return side(values.getOrDefault(ofSensor(sensor, "foot"), ""));
    }

    /** What the user said of a sensor's samples; nothing where the header does not say. */
    public SampleReading reading(int sensor) {
        try {
            return new SampleReading(
                    number(ofSensor(sensor, "rateHz")),
                    value(ofSensor(sensor, "unit")).flatMap(AccelerationUnit::of),
                    number(ofSensor(sensor, "rangeG")),
                    SensorPlacement.UNKNOWN);
        } catch (IllegalArgumentException e) {
            return SampleReading.unknown();
        }
    }

    /** The same, but what is known now wins. */
    SampleReading reading(int sensor, SampleReading now) {
        SampleReading then = reading(sensor);
        return new SampleReading(
                now.rateHz().isPresent() ? now.rateHz() : then.rateHz(),
                now.unit().isPresent() ? now.unit() : then.unit(),
                now.rangeG().isPresent() ? now.rangeG() : then.rangeG(),
                now.placement());
    }

    private OptionalDouble number(String name) {
        try {
            return values.containsKey(name)
                    ? OptionalDouble.of(Double.parseDouble(values.get(name)))
                    : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    static Optional<Foot> side(String label) {
        for (Foot foot : Foot.values()) {
            if (foot.label().equals(label)) {
                return Optional.of(foot);
            }
        }
        return Optional.empty();
    }

    private OptionalLong whole(String name) {
        try {
            return OptionalLong.of(Long.parseLong(values.getOrDefault(name, "")));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** Every name and value, in order. */
    public Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }

    /** One {@code name=value} a line; a line end or backslash in a value is escaped. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            String value = entry.getValue().replace("\\", "\\\\").replace("\n", "\\n");
            out.append(entry.getKey()).append('=').append(value).append('\n');
        }
        return out.toString();
    }

    /** The same from its text; a line without {@code =} says nothing. */
    static JournalHeader ofText(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.lastIndexOf('\r', equals) < 0) {
                values.put(line.substring(0, equals), unescaped(line.substring(equals + 1)));
            }
        }
        return new JournalHeader(values);
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                out.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
