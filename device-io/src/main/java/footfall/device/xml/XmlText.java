// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import footfall.device.container.PeekStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;

/**
 * The characters of an XML file with the harmless defects mended on the way: white space or a byte order mark before the
 * declaration, a declaration that lies about the encoding, control characters, and ampersands that begin no character. No entity
 * but the five of XML itself ever reaches the parser, so nothing can expand or reach outside the file.
 */
final class XmlText extends Reader {
    /** Characters that one element's start, text or comment may have; what is longer is no recording. */
    static final int MAX_TOKEN_CHARS = 4_000_000;

    private static final String ESCAPED = "&amp;";
    private static final int LONGEST_REFERENCE = 10;
    private static final int HEAD_BYTES = 1024;

    private final Reader in;
    private final char[] buffer = new char[16 * 1024];
    private int from;
    private int to;
    private boolean ended;
    private int escapeAt = ESCAPED.length();
    private long charsSinceEvent;

    private XmlText(Reader in) {
        this.in = in;
    }

    /** Opens the bytes of an XML file. */
    static XmlText open(InputStream in) throws IOException {
        PeekStream bytes = new PeekStream(in);
        XmlCharset encoding = XmlCharset.detect(bytes.peek(HEAD_BYTES));
        bytes.skipNBytes(encoding.bomBytes());
        XmlText text = new XmlText(new InputStreamReader(bytes, encoding.charset()));
        text.skipDeclaration();
        return text;
    }

    /** Says that the parser got somewhere: the count of a token's characters begins anew. */
    void eventSeen() {
        charsSinceEvent = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (charsSinceEvent > MAX_TOKEN_CHARS) {
            throw new OversizeException();
        }
        int count = 0;
        while (count < length) {
            int run = ordinaryRun(length - count);
            if (run > 0) {
                System.arraycopy(buffer, from, target, offset + count, run);
                from += run;
                count += run;
                continue;
            }
            int c = next();
            if (c < 0) {
                break;
            }
            target[offset + count++] = (char) c;
        }
        charsSinceEvent += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** How many characters at hand need no second look, at most {@code most}. */
    private int ordinaryRun(int most) {
        if (escapeAt < ESCAPED.length()) {
            return 0;
        }
        int end = Math.min(to, from + most);
        int at = from;
        while (at < end && buffer[at] != '&' && isAllowed(buffer[at])) {
            at++;
        }
        return at - from;
    }

    private int next() throws IOException {
        if (escapeAt < ESCAPED.length()) {
            return ESCAPED.charAt(escapeAt++);
        }
        if (from == to && !ready(1)) {
            return -1;
        }
        char c = buffer[from++];
        if (c == '&') {
            ready(LONGEST_REFERENCE);
            escapeAt = isReference() ? ESCAPED.length() : 1;
            return c;
        }
        return isAllowed(c) ? c : '\uFFFD';
    }

    private boolean isReference() {
        int end = from;
        int limit = Math.min(to, from + LONGEST_REFERENCE);
        while (end < limit && buffer[end] != ';') {
            end++;
        }
        if (end == limit) {
            return false;
        }
        String name = new String(buffer, from, end - from);
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> true;
            default -> name.startsWith("#") && isCharacter(name);
        };
    }

    private static boolean isCharacter(String name) {
        boolean hex = name.startsWith("#x");
        int radix = hex ? 16 : 10;
        int value = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), radix);
            if (digit < 0 || name.charAt(i) > 'f') {
                return false;
            }
            value = value * radix + digit;
        }
        boolean surrogate = value >= 0xD800 && value <= 0xDFFF;
        return value <= 0xFFFF ? isAllowed((char) value) && !surrogate : value <= 0x10FFFF;
    }

    private static boolean isAllowed(char c) {
        return c >= 0x20 ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }

    /** The parser would insist on the declaration being first and true; it says nothing that is not known by now. */
    private void skipDeclaration() throws IOException {
        while (ready(1) && (Character.isWhitespace(buffer[from]) || buffer[from] == '\uFEFF')) {
            from++;
        }
        if (!ready(6) || !new String(buffer, from, 5).equals("<?xml") || Character.isLetter(buffer[from + 5])) {
            return;
        }
        while (ready(2) && !(buffer[from] == '?' && buffer[from + 1] == '>')) {
            from++;
        }
        from = Math.min(to, from + 2);
    }

    private boolean ready(int count) throws IOException {
        while (to - from < count && !ended) {
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, to - from);
                to -= from;
                from = 0;
            }
            int read = in.read(buffer, to, buffer.length - to);
            if (read < 0) {
                ended = true;
            } else {
                to += read;
            }
        }
        return to - from >= count;
    }

    /** A token beyond any recording's. */
    static final class OversizeException extends IOException {
        private static final long serialVersionUID = 1L;

        OversizeException() {
            super("one element, text or comment is longer than " + MAX_TOKEN_CHARS + " characters");
        }
    }
}
