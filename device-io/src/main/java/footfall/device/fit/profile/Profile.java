// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import java.util.ArrayList;
import java.util.List;
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
        String head = section.substring(0, section.indexOf('\n'));
        int nameAt = head.lastIndexOf(' ') + 1;
        return new MessageProfile(
                Integer.parseInt(head.substring(HEAD.length(), nameAt - 1)), head.substring(nameAt), section);
    }
}
