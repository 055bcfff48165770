// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

/** The name of an XML file's first element, found without a parser: it decides which parser is asked. */
public final class XmlRoot {
    private XmlRoot() {}

    /**
     * Name of the first element without its prefix; empty where the text is no XML or the element lies beyond the given bytes.
     *
     * @param head first bytes of a file
     */
    public static String name(byte[] head) {
        XmlCharset encoding = XmlCharset.detect(head);
        String text = new String(head, encoding.bomBytes(), head.length - encoding.bomBytes(), encoding.charset());
        int at = 0;
        while (at >= 0 && at < text.length()) {
            char c = text.charAt(at);
            if (c == '<') {
                if (at + 1 < text.length() && isNameStart(text.charAt(at + 1))) {
                    return localName(text, at + 1);
                }
                at = afterMarkup(text, at);
            } else if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else {
                return "";
            }
        }
        return "";
    }

    private static int afterMarkup(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return after(text, "-->", at + 4);
        }
        if (text.startsWith("<?", at)) {
            return after(text, "?>", at + 2);
        }
        return text.startsWith("<!", at) ? afterDoctype(text, at + 2) : -1;
    }

    private static int afterDoctype(String text, int start) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    private static String localName(String text, int from) {
        int start = from;
        int end = from;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            if (text.charAt(end) == ':') {
                start = end + 1;
            }
            end++;
        }
        // A name that runs to the end of the bytes may be only half of it.
        return end == text.length() ? "" : text.substring(start, end);
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }
}
