// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import java.util.ArrayList;
import java.util.List;

/** How a message is to be written: the fields in their order. Build it once and use it for every message of its kind. */
public final class MessageLayout {
    private final int globalNumber;
    private final boolean bigEndian;
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> developerFields = new ArrayList<>();

    private MessageLayout(int globalNumber, boolean bigEndian) {
        this.globalNumber = globalNumber;
        this.bigEndian = bigEndian;
    }

    /**
     * A field.
     *
     * @param number in the message, or in its application
     * @param size bytes; no multiple of the type's size makes a file that is legal and hard to read
     * @param type how its values are written
     * @param developerIndex the application, or −1 for an ordinary field
     */
    record Field(int number, int size, BaseType type, int developerIndex) {}

    /** A message with numbers written low byte first. */
    public static MessageLayout of(int globalNumber) {
        return new MessageLayout(globalNumber, false);
    }

    /** A message with numbers written high byte first. */
    public static MessageLayout bigEndian(int globalNumber) {
        return new MessageLayout(globalNumber, true);
    }

    /** Adds a field with one value. */
    public MessageLayout field(int number, BaseType type) {
        return array(number, type, 1);
    }

    /** Adds a field with several values. */
    public MessageLayout array(int number, BaseType type, int count) {
        return sized(number, type, type.size() * count);
    }

    /** Adds a text field that takes so many bytes with its final zero. */
    public MessageLayout text(int number, int size) {
        return sized(number, BaseType.STRING, size);
    }

    /** Adds a field of any size. */
    public MessageLayout sized(int number, BaseType type, int size) {
        checkByte("field number", number);
        checkByte("field size", size);
        checkByte("number of fields", fields.size() + 1);
        fields.add(new Field(number, size, type, -1));
        return this;
    }

    /** Adds a developer field with one value. */
    public MessageLayout developer(int number, BaseType type, int developerIndex) {
        return developer(number, type, 1, developerIndex);
    }

    /** Adds a developer field with several values. */
    public MessageLayout developer(int number, BaseType type, int count, int developerIndex) {
        checkByte("field number", number);
        checkByte("field size", type.size() * count);
        checkByte("developer index", developerIndex);
        checkByte("number of developer fields", developerFields.size() + 1);
        developerFields.add(new Field(number, type.size() * count, type, developerIndex));
        return this;
    }

    private static void checkByte(String what, int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException(what + " must lie in 0…255, got " + value);
        }
    }

    int globalNumber() {
        return globalNumber;
    }

    boolean isBigEndian() {
        return bigEndian;
    }

    List<Field> fields() {
        return fields;
    }

    List<Field> developerFields() {
        return developerFields;
    }
}
