// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The unpacked data of one zip entry, checked against its checksum at the end. Not thread-safe: one per entry. */
final class ZipEntryStream extends InputStream {
    private static final int DESCRIPTOR = 0x08074b50;

    private final PeekStream in;
    private final ZipEntryHeader entry;
    private final long dataFrom;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc32 = new CRC32();
    private boolean ended;
    private boolean complete;

    ZipEntryStream(PeekStream in, ZipEntryHeader entry) {
        this.in = in;
        this.entry = entry;
        dataFrom = in.position();
    }

    /** Position of the first packed byte. */
    long dataFrom() {
        return dataFrom;
    }

    /** Whether the data were read to their end, and the descriptor behind them too. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int count = entry.method() == ZipEntryHeader.DEFLATED
                ? inflate(target, offset, length)
                : copy(target, offset, length);
        if (count >= 0) {
            crc32.update(target, offset, count);
            return count;
        }
        ended = true;
        finish();
        return -1;
    }

    @Override
    public void close() {
        inflater.end();
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            while (true) {
                int ready = ready();
                inflater.setInput(in.buffer(), in.bufferFrom(), ready);
                int count = inflater.inflate(target, offset, length);
                in.take(ready - inflater.getRemaining());
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("needs a dictionary");
                }
                if (ready == 0) {
                    throw new EOFException();
                }
            }
        } catch (DataFormatException broken) {
            throw new ZipException(String.valueOf(broken.getMessage()));
        }
    }

    private int copy(byte[] target, int offset, int length) throws IOException {
        if (entry.packedBytes() < 0) {
            return copyToDescriptor(target, offset, length);
        }
        long rest = dataFrom + entry.packedBytes() - in.position();
        if (rest == 0) {
            return -1;
        }
        int count = in.read(target, offset, (int) Math.min(length, rest));
        if (count < 0) {
            throw new EOFException();
        }
        return count;
    }

    /** Stored data without a length end where a descriptor with just this length begins. */
    private int copyToDescriptor(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            if (in.ahead(16) < 16) {
                break;
            }
            if (in.at(0) == 'P' && number(0, 4) == DESCRIPTOR && descriptorBytes() > 0) {
                return count == 0 ? -1 : count;
            }
            target[offset + count++] = (byte) in.at(0);
            in.take(1);
        }
        if (count == 0) {
            throw new EOFException();
        }
        return count;
    }

    private int ready() throws IOException {
        int ready = in.ahead(1);
        if (entry.packedBytes() < 0) {
            return ready;
        }
        return (int) Math.min(ready, Math.max(0, dataFrom + entry.packedBytes() - in.position()));
    }

    private void finish() throws IOException {
        long expected = entry.crc32();
        if (entry.hasDescriptor()) {
            int bytes = descriptorBytes();
            if (bytes == 0) {
                throw new ZipException("no descriptor behind the data");
            }
            expected = number(bytes == 16 || bytes == 24 ? 4 : 0, 4);
            in.take(bytes);
        }
        complete = true;
        if (crc32.getValue() != expected) {
            throw new ZipException("the checksum differs");
        }
    }

    /** Length of the descriptor at hand: with or without its signature, with lengths of 4 or 8 bytes; 0 where there is none. */
    private int descriptorBytes() throws IOException {
        long packed = in.position() - dataFrom;
        int ready = in.ahead(24);
        boolean signed = ready >= 4 && number(0, 4) == DESCRIPTOR;
        int from = signed ? 8 : 4;
        if (ready >= from + 16 && number(from, 8) == packed && number(from + 12, 4) == 0) {
            return from + 16;
        }
        return ready >= from + 8 && number(from, 4) == (packed & 0xffff_ffffL) ? from + 8 : 0;
    }

    private long number(int at, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | in.at(at + i);
        }
        return value;
    }
}
