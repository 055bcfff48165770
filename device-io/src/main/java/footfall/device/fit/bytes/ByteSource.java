// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import java.io.IOException;
import java.io.InputStream;

/** A window of bounded size on a stream: however the stream hands its bytes out, a whole message stands in one piece. */
final class ByteSource {
    /** The largest message has 255 fields and 255 developer fields of 255 bytes: 130,051 bytes with its header. */
    private static final int LARGEST_WINDOW = 1 << 18;
    /** Enough for every message that anybody writes. */
    private static final int USUAL_WINDOW = 1 << 16;

    private final InputStream in;
    private byte[] window = new byte[USUAL_WINDOW];
    private int at;
    private int end;
    private long before;
    private boolean ended;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /** Whether so many bytes stand ready; reads more where they do not. */
    boolean has(int count) throws IOException {
        return end - at >= count || fill(count);
    }

    /** Bytes that stand ready. */
    int ready() {
        return end - at;
    }

    byte[] bytes() {
        return window;
    }

    /** Index of the next byte. */
    int at() {
        return at;
    }

    /** Place of the next byte in the stream. */
    long position() {
        return before + at;
    }

    void skip(int count) {
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
