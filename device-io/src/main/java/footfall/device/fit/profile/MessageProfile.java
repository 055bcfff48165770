// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a message means: its name and its fields. */
public final class MessageProfile {
    private final int number;
    private final String name;
    private final Map<String, FieldProfile> fields = new LinkedHashMap<>();

    MessageProfile(int number, String name, List<FieldProfile> fields) {
        this.number = number;
        this.name = name;
        for (FieldProfile field : fields) {
            this.fields.put(field.name(), field);
        }
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
        return List.copyOf(fields.values());
    }

    /**
     * A field by its name.
     *
     * @throws IllegalArgumentException where the profile has no such field
     */
    public FieldProfile field(String fieldName) {
        FieldProfile field = fields.get(fieldName);
        if (field == null) {
            throw new IllegalArgumentException("message " + name + " has no field " + fieldName + " in the profile");
        }
        return field;
    }
}
