// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import java.util.Arrays;

/**
 * How the data messages of one local number are laid out, until the number is defined anew. A slot is the place of a field in
 * the definition, from 0; developer fields have slots of their own.
 */
public final class MessageDefinition {
    /** No such field. */
    public static final int NO_SLOT = -1;

    private static final int FIXED_BYTES = 5;
    private static final int FIELD_BYTES = 3;

    private final byte[] wire;
    private final boolean bigEndian;
    private final int globalNumber;
    private final int[] numbers;
    private final int[] offsets;
    private final int[] sizes;
    private final BaseType[] types;
    private final int fieldCount;
    private final int size;
    private final short[] slotOfNumber = new short[256];

    private MessageDefinition(byte[] wire) {
        this.wire = wire;
        bigEndian = wire[1] == 1;
        int first = wire[2] & 0xFF;
        int second = wire[3] & 0xFF;
        globalNumber = bigEndian ? first << 8 | second : second << 8 | first;
        fieldCount = wire[4] & 0xFF;
        int developerAt = FIXED_BYTES + FIELD_BYTES * fieldCount;
        int count = fieldCount + (developerAt < wire.length ? wire[developerAt] & 0xFF : 0);
        numbers = new int[count];
        offsets = new int[count];
        sizes = new int[count];
        types = new BaseType[count];
        Arrays.fill(slotOfNumber, (short) NO_SLOT);
        size = layOut();
    }

    /**
     * Reads a definition.
     *
     * @param wire its bytes after the message header, complete
     */
    static MessageDefinition of(byte[] wire) {
        return new MessageDefinition(wire);
    }

    private int layOut() {
        int offset = 0;
        for (int slot = 0; slot < numbers.length; slot++) {
            int entry = FIXED_BYTES + FIELD_BYTES * slot + (slot < fieldCount ? 0 : 1);
            numbers[slot] = wire[entry] & 0xFF;
            sizes[slot] = wire[entry + 1] & 0xFF;
            offsets[slot] = offset;
            offset += sizes[slot];
            types[slot] = slot < fieldCount ? BaseType.ofCode(wire[entry + 2] & 0xFF) : BaseType.BYTE;
            if (slot < fieldCount && slotOfNumber[numbers[slot]] == NO_SLOT) {
                slotOfNumber[numbers[slot]] = (short) slot;
            }
        }
        return offset;
    }

    /** Whether these are the bytes of this very definition. */
    boolean isWrittenAs(byte[] bytes, int from, int to) {
        return Arrays.equals(wire, 0, wire.length, bytes, from, to);
    }

    /** What the message is, in the numbers of the profile. */
    public int globalNumber() {
        return globalNumber;
    }

    /** Whether numbers are written high byte first. */
    public boolean bigEndian() {
        return bigEndian;
    }

    /** Bytes of one data message, without its header. */
    public int size() {
        return size;
    }

    /** Number of ordinary fields. */
    public int fieldCount() {
        return fieldCount;
    }

    /** Number of developer fields. */
    public int developerFieldCount() {
        return numbers.length - fieldCount;
    }

    /** Slot of the first ordinary field with this number, or {@link #NO_SLOT}. */
    public int slot(int fieldNumber) {
        return slotOfNumber[fieldNumber];
    }

    /** Number of the field in a slot. */
    public int number(int slot) {
        return numbers[slot];
    }

    /** Type of the field in a slot. */
    public BaseType type(int slot) {
        return types[slot];
    }

    /** Bytes of the field in a slot. */
    public int bytes(int slot) {
        return sizes[slot];
    }

    int offset(int slot) {
        return offsets[slot];
    }

    /** Slot of a developer field, counted from 0 among them; usable wherever a slot is asked for. */
    public int developerSlot(int index) {
        return fieldCount + index;
    }

    /** Which application (developer data index) a developer field belongs to. */
    public int developerIndex(int developerSlot) {
        return wire[FIXED_BYTES + 1 + FIELD_BYTES * developerSlot + 2] & 0xFF;
    }
}
