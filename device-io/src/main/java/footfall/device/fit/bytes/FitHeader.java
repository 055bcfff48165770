// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import footfall.device.bytes.LittleEndian;

/**
 * The begin of a FIT file.
 *
 * @param bytePosition where it stands in the stream
 * @param size bytes of the header, 12 or 14 (a later version may grow it)
 * @param protocolVersion major version in the upper four bits
 * @param profileVersion version times 100
 * @param dataSize bytes of messages between header and check sum; 0 where a recorder died
 */
public record FitHeader(long bytePosition, int size, int protocolVersion, int profileVersion, long dataSize) {
    /** Shortest header. */
    static final int SHORT_SIZE = 12;
    /** Header with its own check sum. */
    static final int LONG_SIZE = 14;

    private static final int SIGNATURE_AT = 8;

    /** Whether a header may begin here; needs twelve bytes. */
    static boolean startsAt(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) >= SHORT_SIZE
                && bytes[at + SIGNATURE_AT] == '.'
                && bytes[at + SIGNATURE_AT + 1] == 'F'
                && bytes[at + SIGNATURE_AT + 2] == 'I'
                && bytes[at + SIGNATURE_AT + 3] == 'T';
    }

    /** Reads a header; its bytes must all be there. */
    static FitHeader read(byte[] bytes, int at, long bytePosition) {
        return new FitHeader(
                bytePosition,
                bytes[at] & 0xFF,
                bytes[at + 1] & 0xFF,
                LittleEndian.uint16(bytes, at + 2),
                LittleEndian.uint32(bytes, at + 4));
    }
}
