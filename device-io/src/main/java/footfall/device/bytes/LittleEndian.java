// SPDX-License-Identifier: Apache-2.0
package footfall.device.bytes;

/** Numbers in byte arrays, low byte first. Byte by byte: views through method handles take longer to set up than a whole file to read. */
public final class LittleEndian {
    private LittleEndian() {}

    /** Two bytes, signed. */
    public static int sint16(byte[] bytes, int at) {
        return (short) uint16(bytes, at);
    }

    /** Two bytes, unsigned. */
    public static int uint16(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    /** Four bytes, signed. */
    public static int sint32(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    /** Four bytes, unsigned. */
    public static long uint32(byte[] bytes, int at) {
        return sint32(bytes, at) & 0xFFFF_FFFFL;
    }

    /** Eight bytes, signed. */
    public static long sint64(byte[] bytes, int at) {
        return uint32(bytes, at) | (long) sint32(bytes, at + 4) << 32;
    }
}
