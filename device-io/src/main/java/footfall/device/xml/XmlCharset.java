// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * The encoding of an XML file. The bytes decide before the declaration does: many writers declare UTF-16 and write UTF-8.
 *
 * @param charset encoding
 * @param bomBytes length of the byte order mark
 */
public record XmlCharset(Charset charset, int bomBytes) {
    private static final int DECLARATION_BYTES = 256;

    /** Finds the encoding from the first bytes of a file. */
    public static XmlCharset detect(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new XmlCharset(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE, 0, 0)) {
            return new XmlCharset(Charset.forName("UTF-32LE"), 4);
        }
        if (starts(head, 0, 0, 0xFE, 0xFF)) {
            return new XmlCharset(Charset.forName("UTF-32BE"), 4);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new XmlCharset(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new XmlCharset(StandardCharsets.UTF_16BE, 2);
        }
        return new XmlCharset(withoutMark(head), 0);
    }

    private static Charset withoutMark(byte[] head) {
        if (head.length >= 4 && isAscii(head[0]) && head[1] == 0) {
            return head[2] == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (head.length >= 4 && head[0] == 0) {
            return head[1] == 0 ? Charset.forName("UTF-32BE") : StandardCharsets.UTF_16BE;
        }
        return declared(new String(head, 0, Math.min(head.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1));
    }

    private static Charset declared(String start) {
        int end = start.indexOf("?>");
        int key = start.indexOf("encoding");
        if (!start.stripLeading().startsWith("<?xml") || key < 0 || key > end) {
            return StandardCharsets.UTF_8;
        }
        int open = key + "encoding".length();
        while (open < end && start.charAt(open) != '"' && start.charAt(open) != '\'') {
            open++;
        }
        int close = start.indexOf(start.charAt(open), open + 1);
        if (open >= end || close < 0) {
            return StandardCharsets.UTF_8;
        }
        return named(start.substring(open + 1, close));
    }

    private static Charset named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        // The declaration itself was legible byte by byte, so a wide encoding is a false claim.
        if (upper.startsWith("UTF-16") || upper.startsWith("UTF-32") || upper.startsWith("ISO-10646")) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(upper);
            boolean legible = "<?".equals(new String(new byte[] {'<', '?'}, charset));
            return legible ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean isAscii(byte value) {
        return value > 0;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
