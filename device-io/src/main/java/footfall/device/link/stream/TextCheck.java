// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

/** Whether bytes are text as a line holds it: printable ASCII, tabs and well-formed UTF-8. Not thread-safe: one per stream. */
final class TextCheck {
    private boolean text = true;
    private int toFollow;

    /** The next byte. */
    void add(byte value) {
        int bits = value & 0xFF;
        if (toFollow > 0) {
            text &= (bits & 0xC0) == 0x80;
            toFollow--;
        } else if (bits >= 0x80) {
            toFollow = following(bits);
            text &= toFollow > 0;
        } else {
            text &= bits >= ' ' && bits < 0x7F || bits == '\t';
        }
    }

    private static int following(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 2;
        }
        return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    }

    /** Whether everything since the last {@link #clear} is text and its last character is whole. */
    boolean isText() {
        return text && toFollow == 0;
    }

    /** Begins anew. */
    void clear() {
        text = true;
        toFollow = 0;
    }

    static boolean isText(byte[] bytes, int start, int end) {
        TextCheck check = new TextCheck();
        for (int i = start; i < end; i++) {
            check.add(bytes[i]);
        }
        return check.isText();
    }
}
