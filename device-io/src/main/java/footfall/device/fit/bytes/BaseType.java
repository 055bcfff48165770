// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

/** The seventeen ways in which FIT writes a value; each has one bit pattern that means "no value". */
public enum BaseType {
    ENUM(0x00, 1, 0xFFL),
    SINT8(0x01, 1, 0x7FL),
    UINT8(0x02, 1, 0xFFL),
    SINT16(0x83, 2, 0x7FFFL),
    UINT16(0x84, 2, 0xFFFFL),
    SINT32(0x85, 4, 0x7FFF_FFFFL),
    UINT32(0x86, 4, 0xFFFF_FFFFL),
    /** UTF-8, ends at the first zero byte or at the end of the field. */
    STRING(0x07, 1, 0L),
    FLOAT32(0x88, 4, 0xFFFF_FFFFL),
    FLOAT64(0x89, 8, -1L),
    UINT8Z(0x0A, 1, 0L),
    UINT16Z(0x8B, 2, 0L),
    UINT32Z(0x8C, 4, 0L),
    BYTE(0x0D, 1, 0xFFL),
    SINT64(0x8E, 8, Long.MAX_VALUE),
    UINT64(0x8F, 8, -1L),
    UINT64Z(0x90, 8, 0L);

    private static final int NUMBER_MASK = 0x1F;
    private static final BaseType[] BY_NUMBER = values();

    private final int code;
    private final int size;
    private final long invalid;

    BaseType(int code, int size, long invalid) {
        this.code = code;
        this.size = size;
        this.invalid = invalid;
    }

    /** The type behind a code; a code that FIT does not know is taken as plain bytes, so that the message can be passed over. */
    public static BaseType ofCode(int code) {
        int number = code & NUMBER_MASK;
        return number < BY_NUMBER.length ? BY_NUMBER[number] : BYTE;
    }

    /** The byte that stands for this type in a definition. */
    public int code() {
        return code;
    }

    /** Bytes of one element. */
    public int size() {
        return size;
    }

    /** The pattern that means "no value", as {@link FitMessage#integer} would give it. */
    public long invalid() {
        return invalid;
    }

    /** Whether elements are IEEE 754 numbers. */
    public boolean isFloat() {
        return this == FLOAT32 || this == FLOAT64;
    }
}
