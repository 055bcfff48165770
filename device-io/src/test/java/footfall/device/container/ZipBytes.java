// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes zip archives byte by byte, legal and otherwise, for tests. */
public final class ZipBytes {
    /** Where an entry says its length. */
    public enum Lengths {
        /** In its header. */
        HEADER,
        /** In a descriptor behind its data. */
        DESCRIPTOR,
        /** In a descriptor without its optional signature. */
        BARE_DESCRIPTOR,
        /** In a descriptor of 8-byte lengths. */
        LONG_DESCRIPTOR,
        /** In the Zip64 extension of its header. */
        ZIP64
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int flags;
    private Lengths lengths = Lengths.HEADER;
    private boolean stored;
    private int foreignMethod = -1;

    /** Sets further general purpose bits on what follows. */
    public ZipBytes flags(int bits) {
        flags = bits;
        return this;
    }

    /** Where entries that follow say their length. */
    public ZipBytes lengths(Lengths where) {
        lengths = where;
        return this;
    }

    /** Whether entries that follow are stored rather than deflated. */
    public ZipBytes stored(boolean isStored) {
        stored = isStored;
        return this;
    }

    /** Claims another method on what follows; −1 ends that. */
    public ZipBytes method(int method) {
        foreignMethod = method;
        return this;
    }

    /** Adds an entry. */
    public ZipBytes add(String name, byte[] data) {
        return add(name.getBytes(StandardCharsets.UTF_8), data);
    }

    /** Adds an entry of text. */
    public ZipBytes add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds an entry whose name is these bytes. */
    public ZipBytes add(byte[] name, byte[] data) {
        return addRaw(name, data, stored ? data : deflate(data));
    }

    /** Adds an entry whose packed bytes are given. */
    public ZipBytes addRaw(byte[] name, byte[] data, byte[] packed) {
        CRC32 crc32 = new CRC32();
        crc32.update(data);
        boolean inHeader = lengths == Lengths.HEADER || lengths == Lengths.ZIP64;
        boolean zip64 = lengths == Lengths.ZIP64;
        number(0x04034b50L, 4);
        number(20, 2);
        number(flags | (inHeader ? 0 : 8), 2);
        number(foreignMethod >= 0 ? foreignMethod : stored ? 0 : 8, 2);
        number(0, 4);
        number(inHeader ? crc32.getValue() : 0, 4);
        number(zip64 ? 0xffff_ffffL : inHeader ? packed.length : 0, 4);
        number(zip64 ? 0xffff_ffffL : inHeader ? data.length : 0, 4);
        number(name.length, 2);
        number(zip64 ? 20 : 0, 2);
        out.writeBytes(name);
        if (zip64) {
            number(1, 2);
            number(16, 2);
            number(data.length, 8);
            number(packed.length, 8);
        }
        out.writeBytes(packed);
        if (!inHeader) {
            descriptor(crc32.getValue(), packed.length, data.length);
        }
        return this;
    }

    /** The archive, with the begin of a directory. */
    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(new byte[] {'P', 'K', 5, 6});
        whole.writeBytes(new byte[18]);
        return whole.toByteArray();
    }

    /** The archive without any directory. */
    public byte[] cut() {
        return out.toByteArray();
    }

    /** Gzips. */
    public static byte[] gzip(byte[] data) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(data);
        }
        return packed.toByteArray();
    }

    /** Deflates without any header. */
    public static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private void descriptor(long crc32, int packed, int unpacked) {
        int width = lengths == Lengths.LONG_DESCRIPTOR ? 8 : 4;
        if (lengths != Lengths.BARE_DESCRIPTOR) {
            number(0x08074b50L, 4);
        }
        number(crc32, 4);
        number(packed, width);
        number(unpacked, width);
    }

    private void number(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >> 8 * i));
        }
    }
}
