// SPDX-License-Identifier: Apache-2.0
package footfall.device.bytes;

import java.io.IOException;
import java.io.InputStream;

/**
 * A window of bounded size on a stream: however the stream hands its bytes out, a whole message stands in one piece.
 *
 * <p>Not thread-safe: one per stream.
 */
public final class ByteSource {
    /** The largest FIT message has 255 fields and 255 developer fields of 255 bytes: 130,051 bytes with its header. */
    private static final int LARGEST_WINDOW = 1 << 18;
    /** Enough for every message that anybody writes. */
    private static final int USUAL_WINDOW = 1 << 16;

    private final InputStream in;
    private byte[] window = new byte[USUAL_WINDOW];
    private int at;
    private int end;
    private long before;
    private boolean ended;

    /** Reads from this stream; the caller closes it. */
    public ByteSource(InputStream in) {
        this.in = in;
    }

    /** Whether so many bytes stand ready; reads more where they do not. Never true for more than 262,144. */
    public boolean has(int count) throws IOException {
        return end - at >= count || fill(count);
    }

    /** Bytes that stand ready. */
    public int ready() {
        return end - at;
    }

    /** The window; valid until more is read. */
    public byte[] bytes() {
        return window;
    }

    /** Index of the next byte. */
    public int at() {
        return at;
    }

    /** Place of the next byte in the stream. */
    public long position() {
        return before + at;
    }

    /** Passes over bytes that stand ready. */
    public void skip(int count) {
        at += count;
    }

    private boolean fill(int count) throws IOException {
        if (count > window.length - at) {
            byte[] roomy = count > window.length ? new byte[LARGEST_WINDOW] : window;
            System.arraycopy(window, at, roomy, 0, end - at);
            window = roomy;
            before += at;
            end -= at;
            at = 0;
        }
        while (end - at < count && !ended) {
            int got = in.read(window, end, window.length - end);
            if (got < 0) {
                ended = true;
            } else {
                end += got;
            }
        }
        return end - at >= count;
    }
}
