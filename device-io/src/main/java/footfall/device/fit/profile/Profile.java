// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.profile.FieldProfile.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages and the words that Footfall knows, from {@link MessageTable} and {@link NameTables}. A message is worked out when it is
 * first asked for: a run of the command needs a third of them. Thread-safe.
 */
public final class Profile {
    private static final Profile STANDARD = new Profile();
    private static final String HEAD = "message ";

    private final Map<String, MessageProfile> messages = new ConcurrentHashMap<>();

    private Profile() {}

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
        MessageProfile known = messages.get(name);
        if (known != null) {
            return known;
        }
        int nameAt = MessageTable.TEXT.indexOf(" " + name + "\n" + "  ");
        if (nameAt < 0) {
            throw new IllegalArgumentException("no message " + name + " in the profile");
        }
        int from = MessageTable.TEXT.lastIndexOf(HEAD, nameAt);
        int next = MessageTable.TEXT.indexOf(HEAD, nameAt);
        MessageProfile message = read(MessageTable.TEXT.substring(from, next < 0 ? MessageTable.TEXT.length() : next));
        messages.put(name, message);
        return message;
    }

    /** Every message that the profile knows. */
    public List<MessageProfile> messages() {
        List<MessageProfile> all = new ArrayList<>();
        for (String line : MessageTable.TEXT.split("\n")) {
            if (line.startsWith(HEAD)) {
                all.add(message(line.substring(line.lastIndexOf(' ') + 1)));
            }
        }
        return all;
    }

    /** The word for a number in a table (sport, sub_sport, manufacturer, garmin_product, file), or empty where there is none. */
    public String word(String table, long number) {
        return word(table, Long.toString(number));
    }

    /** The word for a text in a table (app: by its id in hex), or empty where there is none. */
    public String word(String table, String key) {
        String words = words(table);
        int at = words.indexOf(key + " ");
        while (at > 0 && (at < 2 || words.charAt(at - 2) != ';')) {
            at = words.indexOf(key + " ", at + 1);
        }
        int from = at + key.length() + 1;
        return at < 0 ? "" : words.substring(from, words.indexOf(';', from));
    }

    /** The number (or id) behind a word, the way back from {@link #word}. */
    public Optional<String> number(String table, String word) {
        for (String entry : words(table).split(";\\s")) {
            int space = entry.indexOf(' ');
            if (space > 0 && entry.substring(space + 1).equals(word)) {
                return Optional.of(entry.substring(0, space));
            }
        }
        return Optional.empty();
    }

    private static String words(String table) {
        return Objects.requireNonNull(NameTables.BY_NAME.get(table), table);
    }

    private static MessageProfile read(String section) {
        String[] lines = section.split("\n");
        String[] head = lines[0].split(" ");
        List<FieldProfile> fields = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            fields.add(field(lines[i].strip()));
        }
        return new MessageProfile(Integer.parseInt(head[1]), head[2], fields);
    }

    private static FieldProfile field(String line) {
        int packed = line.indexOf(" > ");
        String[] parts = (packed < 0 ? line : line.substring(0, packed)).split(" ");
        boolean array = parts[2].endsWith("[]");
        String type = array ? parts[2].substring(0, parts[2].length() - 2) : parts[2];
        return new FieldProfile(
                Integer.parseInt(parts[0]),
                parts[1],
                BaseType.valueOf(type.toUpperCase(Locale.ROOT)),
                array,
                number(parts[3]),
                number(parts[4]),
                parts[5].equals("-") ? "" : parts[5],
                packed < 0 ? List.of() : components(line.substring(packed + 3)));
    }

    private static List<Component> components(String text) {
        List<Component> components = new ArrayList<>();
        for (String part : text.split(" ")) {
            boolean accumulates = part.endsWith("+");
            String[] parts = (accumulates ? part.substring(0, part.length() - 1) : part).split(":");
            components.add(new Component(
                    parts[0], Integer.parseInt(parts[1]), number(parts[2]), number(parts[3]), accumulates));
        }
        return components;
    }

    /** Nearly all are whole, and those are read much faster. */
    private static double number(String text) {
        return text.indexOf('.') < 0 ? Integer.parseInt(text) : Double.parseDouble(text);
    }
}
