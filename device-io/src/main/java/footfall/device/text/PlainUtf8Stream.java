// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.device.xml.XmlCharset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text as UTF-8 without a byte order mark, whatever encoding it came in: a table program may write UTF-16. */
final class PlainUtf8Stream extends InputStream {
    private static final int HEAD = 16;
    private static final int CHUNK = 8192;

    private final Reader reader;
    private final char[] characters = new char[CHUNK];
    private int held;
    private byte[] bytes = new byte[0];
    private int at;

    private PlainUtf8Stream(Reader reader) {
        this.reader = reader;
    }

    /** The stream itself where it is UTF-8 (or a code page of one byte a character), or one that turns it into UTF-8. */
    static InputStream of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        XmlCharset encoding = XmlCharset.detect(head);
        byte[] rest = Arrays.copyOfRange(head, Math.min(head.length, encoding.bomBytes()), head.length);
        InputStream whole = rest.length == 0 ? in : new SequenceInputStream(new ByteArrayInputStream(rest), in);
        if (encoding.charset().equals(StandardCharsets.UTF_8)) {
            return whole;
        }
        return new PlainUtf8Stream(new InputStreamReader(whole, encoding.charset()));
    }

    @Override
    public int read() throws IOException {
        return ready() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean ready() throws IOException {
        while (at == bytes.length) {
            int count = reader.read(characters, held, CHUNK - held);
            if (count < 0 && held == 0) {
                return false;
            }
            int size = held + Math.max(0, count);
            // A character of two halves must not be cut between them.
            held = count >= 0 && size > 0 && Character.isHighSurrogate(characters[size - 1]) ? 1 : 0;
            bytes = new String(characters, 0, size - held).getBytes(StandardCharsets.UTF_8);
            at = 0;
            if (held == 1) {
                characters[0] = characters[size - 1];
            }
        }
        return true;
    }
}
