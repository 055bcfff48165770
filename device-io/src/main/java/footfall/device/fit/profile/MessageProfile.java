// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a message means: its name and its fields, each worked out when it is first asked for. Thread-safe. */
public final class MessageProfile {
    private final int number;
    private final String name;
    private final String section;
    private final Map<String, FieldProfile> fields = new ConcurrentHashMap<>();

    /**
     * A message.
     *
     * @param section its lines of {@link MessageTable}, the head first
     */
    MessageProfile(int number, String name, String section) {
        this.number = number;
        this.name = name;
        this.section = section;
    }

    /** The global message number. */
    public int number() {
        return number;
    }

    /** As in the table. */
    public String name() {
        return name;
    }

    /** Every field, in the order of the table. */
    public List<FieldProfile> fields() {
        List<FieldProfile> all = new ArrayList<>();
        String[] lines = section.split("\n");
        for (int i = 1; i < lines.length; i++) {
            all.add(FieldLine.read(lines[i].strip()));
        }
        return all;
    }

    /**
     * A field by its name.
     *
     * @throws IllegalArgumentException where the profile has no such field
     */
    public FieldProfile field(String fieldName) {
        FieldProfile known = fields.get(fieldName);
        if (known != null) {
            return known;
        }
        // The first word of a line is the number: a name is what stands between two spaces behind it.
        int at = section.indexOf(" " + fieldName + " ");
        if (at < 0) {
            throw new IllegalArgumentException("message " + name + " has no field " + fieldName + " in the profile");
        }
        int from = section.lastIndexOf('\n', at) + 1;
        FieldProfile field = FieldLine.read(
                section.substring(from, section.indexOf('\n', at)).strip());
        fields.put(fieldName, field);
        return field;
    }
}
