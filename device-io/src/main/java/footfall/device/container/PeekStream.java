// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A buffered stream whose next bytes can be looked at before they are taken. Not thread-safe: one per file or entry. */
public final class PeekStream extends InputStream {
    /** Most bytes that can be looked at. */
    public static final int MAX_PEEK = 32 * 1024;

    private static final int CAPACITY = 2 * MAX_PEEK;

    private final InputStream in;
    private final byte[] buffer = new byte[CAPACITY];
    private int from;
    private int to;
    private long taken;
    private boolean ended;

    /** Reads from this stream; closing closes it. */
    public PeekStream(InputStream in) {
        this.in = in;
    }

    /** The next bytes without taking them: fewer than {@code count} only where the stream ends. */
    public byte[] peek(int count) throws IOException {
        int available = ahead(count);
        return Arrays.copyOfRange(buffer, from, from + Math.min(count, available));
    }

    /** Makes up to {@code count} bytes ready and returns how many are, which may be more. */
    int ahead(int count) throws IOException {
        while (to - from < count && !ended) {
            fill();
        }
        return to - from;
    }

    /** The byte at a distance that {@link #ahead} made ready. */
    int at(int distance) {
        return buffer[from + distance] & 0xff;
    }

    /** Bytes taken so far. */
    public long position() {
        return taken;
    }

    /** The buffer that holds what is ready, for a consumer that takes directly from it. */
    byte[] buffer() {
        return buffer;
    }

    /** Where in the buffer the next byte lies. */
    int bufferFrom() {
        return from;
    }

    /** Takes bytes that are ready. */
    void take(int count) {
        from += count;
        taken += count;
    }

    @Override
    public int read() throws IOException {
        if (ahead(1) == 0) {
            return -1;
        }
        int value = at(0);
        take(1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int ready = ahead(1);
        if (ready == 0) {
            return -1;
        }
        int count = Math.min(length, ready);
        System.arraycopy(buffer, from, target, offset, count);
        take(count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long buffered = Math.min(count, to - from);
        take((int) Math.max(0, buffered));
        long rest = count - buffered;
        if (rest <= 0) {
            return Math.max(0, buffered);
        }
        long skipped = in.skip(rest);
        taken += skipped;
        return buffered + skipped;
    }

    /** At least 1 unless the stream ended: members of a gzip file are found by asking this. */
    @Override
    public int available() throws IOException {
        return ahead(1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        int count = in.read(buffer, to, buffer.length - to);
        if (count < 0) {
            ended = true;
        } else {
            to += count;
        }
    }
}
