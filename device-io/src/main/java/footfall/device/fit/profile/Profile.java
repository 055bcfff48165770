// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.profile.FieldProfile.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The messages and the words that Footfall knows, from {@code profile.txt} and {@code names.txt}. Immutable. */
public final class Profile {
    private static final Profile STANDARD = new Profile();

    private final Map<String, MessageProfile> messages = new HashMap<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();

    private Profile() {
        readMessages();
        for (String line : DataLines.of(Profile.class, "names.txt")) {
            String[] parts = line.split(" ", 3);
            names.computeIfAbsent(parts[0], table -> new LinkedHashMap<>()).put(parts[1], parts[2]);
        }
    }

    /** The one profile. */
    public static Profile standard() {
        return STANDARD;
    }

    /**
     * A message by its name.
     *
     * @throws IllegalArgumentException where the profile has no such message
     */
    public MessageProfile message(String name) {
        MessageProfile message = messages.get(name);
        if (message == null) {
            throw new IllegalArgumentException("no message " + name + " in profile.txt");
        }
        return message;
    }

    /** Every message that the profile knows. */
    public List<MessageProfile> messages() {
        return List.copyOf(messages.values());
    }

    /** The word for a number in a table (sport, sub_sport, manufacturer, garmin_product, file), or empty where there is none. */
    public String word(String table, long number) {
        return word(table, Long.toString(number));
    }

    /** The word for a text in a table (app: by its id in hex), or empty where there is none. */
    public String word(String table, String key) {
        return Objects.requireNonNull(names.get(table), table).getOrDefault(key, "");
    }

    /** The number (or id) behind a word, the way back from {@link #word}. */
    public Optional<String> number(String table, String word) {
        for (Map.Entry<String, String> entry :
                Objects.requireNonNull(names.get(table), table).entrySet()) {
            if (entry.getValue().equals(word)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    private void readMessages() {
        String head = "";
        List<FieldProfile> fields = new ArrayList<>();
        for (String line : DataLines.of(Profile.class, "profile.txt")) {
            if (line.startsWith("message ")) {
                keep(head, fields);
                head = line;
                fields.clear();
            } else {
                fields.add(field(line));
            }
        }
        keep(head, fields);
    }

    private void keep(String head, List<FieldProfile> fields) {
        if (!head.isEmpty()) {
            String[] parts = head.split(" ");
            messages.put(parts[2], new MessageProfile(Integer.parseInt(parts[1]), parts[2], fields));
        }
    }

    private static FieldProfile field(String line) {
        String[] halves = line.split(" > ");
        String[] parts = halves[0].strip().split(" ");
        boolean array = parts[2].endsWith("[]");
        String type = array ? parts[2].substring(0, parts[2].length() - 2) : parts[2];
        return new FieldProfile(
                Integer.parseInt(parts[0]),
                parts[1],
                BaseType.valueOf(type.toUpperCase(Locale.ROOT)),
                array,
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                parts[5].equals("-") ? "" : parts[5],
                halves.length > 1 ? components(halves[1]) : List.of());
    }

    private static List<Component> components(String text) {
        List<Component> components = new ArrayList<>();
        for (String part : text.split(" ")) {
            boolean accumulates = part.endsWith("+");
            String[] parts = (accumulates ? part.substring(0, part.length() - 1) : part).split(":");
            components.add(new Component(
                    parts[0],
                    Integer.parseInt(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    accumulates));
        }
        return components;
    }
}
