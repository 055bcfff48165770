// SPDX-License-Identifier: Apache-2.0
package footfall.device.geneactiv;

import footfall.device.bytes.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lines of bounded length, seen where they stand. Not thread-safe: one per stream. */
final class LineSource {
    /** A page has 3600 characters. */
    static final int LONGEST = 32_768;

    private final ByteSource source;
    private int length;
    private int ending;
    private boolean ended;

    LineSource(InputStream in) {
        source = new ByteSource(in);
    }

    /** Moves to the next line; false at the end. A line that is too long is cut in pieces. */
    boolean next() throws IOException {
        source.skip(length + ending);
        length = 0;
        ending = 0;
        if (!source.has(1)) {
            return false;
        }
        while (length < LONGEST && source.has(length + 1)) {
            int ready = Math.min(LONGEST, source.ready());
            byte[] bytes = source.bytes();
            int from = source.at();
            while (length < ready && bytes[from + length] != '\n') {
                length++;
            }
            if (length < ready) {
                ending = 1;
                break;
            }
        }
        ended = ending == 0;
        if (length > 0 && source.bytes()[source.at() + length - 1] == '\r') {
            length--;
            ending++;
        }
        return true;
    }

    byte[] bytes() {
        return source.bytes();
    }

    int from() {
        return source.at();
    }

    int length() {
        return length;
    }

    long position() {
        return source.position();
    }

    /** Whether nothing marks the end of the line: the file ends here, or the line is too long. */
    boolean isOpen() {
        return ended;
    }

    String text() {
        return new String(source.bytes(), source.at(), length, StandardCharsets.UTF_8).strip();
    }
}
