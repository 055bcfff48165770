// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import footfall.device.bytes.LittleEndian;
import java.nio.charset.StandardCharsets;

/**
 * A view on one data message: values are taken from the bytes when they are asked for, and nothing is copied. Valid until the
 * listener returns. Not thread-safe.
 */
public final class FitMessage {
    private static final char REPLACEMENT = '\uFFFD';

    /** No value: the field is not there, says "invalid", or its size does not fit its type. */
    public static final long ABSENT = Long.MIN_VALUE;

    /** Control characters and line separators, and what stands for bytes that are no UTF-8. */
    private byte[] bytes = new byte[0];

    private int start;
    private MessageDefinition definition = MessageDefinition.of(new byte[5]);
    private long bytePosition;
    private long timestampS = ABSENT;

    FitMessage() {}

    void show(byte[] newBytes, int newStart, MessageDefinition newDefinition, long newBytePosition) {
        bytes = newBytes;
        start = newStart;
        definition = newDefinition;
        bytePosition = newBytePosition;
    }

    void timestamp(long newTimestampS) {
        timestampS = newTimestampS;
    }

    /** How the message is laid out; the same object as long as the local message is not redefined. */
    public MessageDefinition definition() {
        return definition;
    }

    /** What the message is, in the numbers of the profile. */
    public int globalNumber() {
        return definition.globalNumber();
    }

    /** Place of the message in the stream. */
    public long bytePosition() {
        return bytePosition;
    }

    /** The message's own time, from field 253 or a compressed header, s since 1989-12-31T00:00Z, or {@link #ABSENT}. */
    public long timestampS() {
        return timestampS;
    }

    /** Number of whole elements in a slot; 0 where the size does not fit the type. */
    public int count(int slot) {
        int size = definition.type(slot).size();
        return (definition.bytes(slot) & size - 1) == 0 ? definition.bytes(slot) / size : 0;
    }

    /** First element of an ordinary field by its number, or {@link #ABSENT}. */
    public long field(int fieldNumber) {
        int slot = definition.slot(fieldNumber);
        return slot == MessageDefinition.NO_SLOT ? ABSENT : integer(slot);
    }

    /** First element in a slot as written (no scale), or {@link #ABSENT}. */
    public long integer(int slot) {
        return integer(slot, 0, definition.type(slot));
    }

    /**
     * An element in a slot as written (no scale), or {@link #ABSENT}. Of a floating-point number this gives the bits.
     *
     * @param slot of an ordinary or a developer field
     * @param index of the element
     * @param type how to read it (for a developer field its description says so)
     */
    public long integer(int slot, int index, BaseType type) {
        int size = type.size();
        int length = definition.bytes(slot);
        // Every size is a power of two, and a division a field is what decoding would spend its time on.
        if ((index + 1) * size > length || (length & size - 1) != 0) {
            return ABSENT;
        }
        long value = read(start + definition.offset(slot) + index * size, type);
        return value == type.invalid() ? ABSENT : value;
    }

    /** First element in a slot as a number (no scale), NaN where there is none. */
    public double number(int slot) {
        return number(slot, 0, definition.type(slot));
    }

    /** An element in a slot as a number (no scale), NaN where there is none. */
    public double number(int slot, int index, BaseType type) {
        long value = integer(slot, index, type);
        if (value == ABSENT) {
            return Double.NaN;
        }
        if (type == BaseType.FLOAT32) {
            return Float.intBitsToFloat((int) value);
        }
        return type == BaseType.FLOAT64 ? Double.longBitsToDouble(value) : value;
    }

    /**
     * All elements of a slot as numbers (no scale), NaN for those without a value.
     *
     * @param type how to read them
     * @param into takes them; needs room for 255
     * @return how many there are; 0 where the size does not fit the type
     */
    public int numbers(int slot, BaseType type, double[] into) {
        int size = type.size();
        int length = definition.bytes(slot);
        if ((length & size - 1) != 0) {
            return 0;
        }
        int from = start + definition.offset(slot);
        int count = length / size;
        if (type == BaseType.UINT16) {
            for (int i = 0; i < count; i++) {
                int value = uint16(from + 2 * i);
                into[i] = value == 0xFFFF ? Double.NaN : value;
            }
            return count;
        }
        for (int i = 0; i < count; i++) {
            into[i] = number(slot, i, type);
        }
        return count;
    }

    private long read(int at, BaseType type) {
        switch (type) {
            case SINT8:
                return bytes[at];
            case SINT16:
                return definition.bigEndian()
                        ? Short.reverseBytes((short) LittleEndian.sint16(bytes, at))
                        : LittleEndian.sint16(bytes, at);
            case UINT16:
            case UINT16Z:
                return uint16(at);
            case SINT32:
                return (int) uint32(at);
            case UINT32:
            case UINT32Z:
            case FLOAT32:
                return uint32(at);
            case FLOAT64:
            case SINT64:
            case UINT64:
            case UINT64Z:
                long value = LittleEndian.sint64(bytes, at);
                return definition.bigEndian() ? Long.reverseBytes(value) : value;
            default:
                return bytes[at] & 0xFF;
        }
    }

    private int uint16(int at) {
        int value = LittleEndian.uint16(bytes, at);
        return definition.bigEndian() ? Short.reverseBytes((short) value) & 0xFFFF : value;
    }

    private long uint32(int at) {
        int value = LittleEndian.sint32(bytes, at);
        return (definition.bigEndian() ? Integer.reverseBytes(value) : value) & 0xFFFF_FFFFL;
    }

    /** A byte of a slot as it stands, 0…255. */
    public int byteAt(int slot, int index) {
        return bytes[start + definition.offset(slot) + index] & 0xFF;
    }

    /** The text of an ordinary field by its number: up to the first zero byte, without control characters; empty where absent. */
    public String text(int fieldNumber) {
        int slot = definition.slot(fieldNumber);
        return slot == MessageDefinition.NO_SLOT ? "" : textIn(slot);
    }

    private String textIn(int slot) {
        int from = start + definition.offset(slot);
        int end = from;
        while (end < from + definition.bytes(slot) && bytes[end] != 0) {
            end++;
        }
        String text = new String(bytes, from, end - from, StandardCharsets.UTF_8);
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isPrintable(text.charAt(i))) {
                printable.append(text.charAt(i));
            }
        }
        return printable.toString().strip();
    }

    private static boolean isPrintable(char letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> letter != REPLACEMENT;
        };
    }
}
