// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

/**
 * What stands before an entry's data in a zip archive.
 *
 * @param name as decoded, hostile text
 * @param flags general purpose bits
 * @param method 0 stored, 8 deflated
 * @param crc32 checksum of the unpacked data; in the descriptor behind it where {@link #hasDescriptor}
 * @param packedBytes length of the data, −1 where only the descriptor says it
 */
record ZipEntryHeader(String name, int flags, int method, long crc32, long packedBytes) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED_FLAG = 1;
    private static final int DESCRIPTOR_FLAG = 8;

    boolean isEncrypted() {
        return (flags & ENCRYPTED_FLAG) != 0;
    }

    boolean hasDescriptor() {
        return (flags & DESCRIPTOR_FLAG) != 0;
    }

    boolean isReadable() {
        return !isEncrypted() && (method == STORED || method == DEFLATED);
    }

    boolean isDirectory() {
        return name.endsWith("/") && packedBytes == 0;
    }
}
