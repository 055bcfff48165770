// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a stream as bytes, whatever ends them: LF, CR LF or CR alone. The first {@value #HEAD_BYTES} bytes can be read twice.
 * Not thread-safe: one per stream.
 */
final class ByteLines {
    /** What is looked at to find the layout. */
    static final int HEAD_BYTES = 1 << 16;

    private static final int CAPACITY = 1 << 18;

    private final InputStream in;
    private final byte[] bytes = new byte[CAPACITY];
    private int from;
    private int to;
    private int next;
    private int limit;
    private boolean ended;
    private boolean held = true;
    private long number;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /**
     * Copies of the whole lines of the head, once, before anything else is read. They do not depend on how the stream hands out its
     * bytes.
     */
    List<byte[]> head() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        while (limit < HEAD_BYTES && !ended) {
            fill();
        }
        while (next() && (to < HEAD_BYTES || lines.isEmpty())) {
            lines.add(Arrays.copyOfRange(bytes, from, to));
        }
        next = 0;
        number = 0;
        held = false;
        return lines;
    }

    /** Takes the next line; false at the end. */
    boolean next() throws IOException {
        from = next;
        int at = from;
        while (true) {
            while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            boolean whole = at < limit && (bytes[at] == '\n' || at + 1 < limit || ended);
            if (whole) {
                to = at;
                next = bytes[at] == '\r' && at + 1 < limit && bytes[at + 1] == '\n' ? at + 2 : at + 1;
                number++;
                return true;
            }
            if (ended) {
                to = limit;
                next = limit;
                number += to > from ? 1 : 0;
                return to > from;
            }
            at -= makeRoom();
            if (limit == bytes.length) {
                // Longer than any line of samples: handed on in pieces, which will be told as unreadable.
                to = limit;
                next = limit;
                number++;
                return true;
            }
            fill();
        }
    }

    /** Whether nothing follows the line that was just read. */
    boolean isLast() throws IOException {
        if (next == limit && !ended) {
            makeRoom();
        }
        while (next == limit && !ended && limit < bytes.length) {
            fill();
        }
        return next == limit && ended;
    }

    /** The head must not be moved before it was read again. */
    private int makeRoom() {
        int moved = held ? 0 : from;
        if (moved > 0) {
            System.arraycopy(bytes, from, bytes, 0, limit - from);
            limit -= moved;
            to -= moved;
            next -= moved;
            from = 0;
        }
        return moved;
    }

    private void fill() throws IOException {
        int count = in.read(bytes, limit, bytes.length - limit);
        if (count < 0) {
            ended = true;
        } else {
            limit += count;
        }
    }

    /** Holds the line from {@link #from} to {@link #to}. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the line begins. */
    int from() {
        return from;
    }

    /** Where the line ends. */
    int to() {
        return to;
    }

    /** Number of the line, from 1. */
    long number() {
        return number;
    }
}
