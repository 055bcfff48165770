// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Walks a zip archive from front to back, entry by entry, without its directory at the end: so an archive within an archive needs
 * no memory, a cut archive gives up what it has, no byte can be unpacked twice, and no name can stop the walk.
 * Not thread-safe: one per archive.
 *
 * <p><b>Source</b> PKWARE, APPNOTE.TXT, .ZIP File Format Specification, 6.3.10, sections 4.3 to 4.5.
 *
 * <p><b>Differs from the source</b> (1) entries that were deleted from the directory alone are read too; (2) a name is UTF-8 where
 * it can be, else Latin-1, whatever the flag says.
 */
final class ZipWalker {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int EXTRA_DATA = 0x08064b50;
    private static final int HEADER_BYTES = 30;
    private static final int ZIP64_ID = 1;
    private static final long UNKNOWN_32 = 0xffff_ffffL;

    private final PeekStream in;
    private Optional<String> damage = Optional.empty();
    private boolean begun;

    ZipWalker(PeekStream in) {
        this.in = in;
    }

    /** What is wrong with the archive itself. */
    Optional<String> damage() {
        return damage;
    }

    /** The next entry; empty at the directory or where the archive is cut. */
    Optional<ZipEntryHeader> next() throws IOException {
        while (true) {
            if (in.ahead(4) < 4) {
                damage = Optional.of("the zip ends early, at byte " + in.position());
                return Optional.empty();
            }
            int signature = (int) number(0, 4);
            switch (signature) {
                case LOCAL:
                    begun = true;
                    return header();
                case CENTRAL, END, END_64, EXTRA_DATA:
                    return Optional.empty();
                case DESCRIPTOR:
                    if (!begun) {
                        in.take(4);
                        break;
                    }
                    resynchronise();
                    break;
                default:
                    resynchronise();
                    break;
            }
        }
    }

    /** Where in the archive the walk stands. */
    long position() {
        return in.position();
    }

    /** The data of an entry that is readable, from here on. */
    ZipEntryStream open(ZipEntryHeader entry) {
        return new ZipEntryStream(in, entry);
    }

    /** Moves behind an entry whose data were not read to the end. */
    void skip(ZipEntryHeader entry, long dataFrom) throws IOException {
        if (entry.packedBytes() < 0) {
            findSignature();
            return;
        }
        long rest = dataFrom + entry.packedBytes() - in.position();
        while (rest > 0) {
            long skipped = in.skip(rest);
            if (skipped <= 0) {
                if (in.read() < 0) {
                    return;
                }
                skipped = 1;
            }
            rest -= skipped;
        }
        if (entry.hasDescriptor()) {
            findSignature();
        }
    }

    private Optional<ZipEntryHeader> header() throws IOException {
        if (in.ahead(HEADER_BYTES) < HEADER_BYTES) {
            damage = Optional.of("the zip ends early, at byte " + in.position());
            return Optional.empty();
        }
        int flags = (int) number(6, 2);
        int method = (int) number(8, 2);
        long crc32 = number(14, 4);
        long packedBytes = number(18, 4);
        int nameBytes = (int) number(26, 2);
        int extraBytes = (int) number(28, 2);
        in.take(HEADER_BYTES);
        String name = decode(in.readNBytes(nameBytes));
        byte[] extra = in.readNBytes(extraBytes);
        if (packedBytes == UNKNOWN_32) {
            packedBytes = zip64PackedBytes(extra);
        }
        ZipEntryHeader entry = new ZipEntryHeader(name, flags, method, crc32, packedBytes);
        // With a descriptor the length here is mostly 0, and never to be relied on.
        boolean lengthBehind = entry.hasDescriptor() && packedBytes == 0;
        return Optional.of(lengthBehind ? new ZipEntryHeader(name, flags, method, crc32, -1) : entry);
    }

    private static long zip64PackedBytes(byte[] extra) {
        int at = 0;
        while (at + 4 <= extra.length) {
            int id = (int) littleEndian(extra, at, 2);
            int length = (int) littleEndian(extra, at + 2, 2);
            if (id == ZIP64_ID && length >= 16 && at + 4 + 16 <= extra.length) {
                return Math.max(-1, littleEndian(extra, at + 12, 8));
            }
            at += 4 + length;
        }
        return -1;
    }

    private static String decode(byte[] name) {
        ByteBuffer bytes = ByteBuffer.wrap(name);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException olderName) {
            bytes.rewind();
            return StandardCharsets.ISO_8859_1.decode(bytes).toString();
        }
    }

    private void resynchronise() throws IOException {
        damage = Optional.of("the zip is damaged at byte " + in.position());
        in.take(1);
        findSignature();
    }

    private void findSignature() throws IOException {
        while (in.ahead(HEADER_BYTES) >= 4) {
            if (in.at(0) == 'P' && in.at(1) == 'K' && isNextHeader()) {
                return;
            }
            in.take(1);
        }
        in.take(in.ahead(1));
    }

    private boolean isNextHeader() throws IOException {
        int signature = (int) number(0, 4);
        boolean plausibleEntry = signature == LOCAL && in.ahead(HEADER_BYTES) >= HEADER_BYTES && number(26, 2) > 0;
        return plausibleEntry || signature == CENTRAL || signature == END || signature == END_64;
    }

    private long number(int at, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | in.at(at + i);
        }
        return value;
    }

    private static long littleEndian(byte[] data, int at, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | data[at + i] & 0xff;
        }
        return value;
    }
}
