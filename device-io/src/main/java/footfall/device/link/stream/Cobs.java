// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

import java.util.Arrays;

/**
 * Consistent overhead byte stuffing: content without its zeros, so that a zero ends a frame.
 *
 * <p><b>Source.</b> Cheshire and Baker 1999, IEEE/ACM Transactions on Networking 7(2), doi:10.1109/90.769765.
 */
public final class Cobs {
    private static final int FULL_BLOCK = 0xFF;

    private Cobs() {}

    /** The content stuffed, without the zero that ends it. */
    public static byte[] stuffed(byte[] content) {
        byte[] out = new byte[content.length + content.length / (FULL_BLOCK - 1) + 1];
        int code = 0;
        int size = 1;
        for (int i = 0; i < content.length; i++) {
            if (content[i] != 0) {
                out[size++] = content[i];
            }
            boolean full = size - code == FULL_BLOCK;
            if (content[i] == 0 || full && i + 1 < content.length) {
                out[code] = (byte) (size - code);
                code = size++;
            }
        }
        out[code] = (byte) (size - code);
        return Arrays.copyOf(out, size);
    }

    /**
     * Undoes the stuffing of so many bytes, which hold no zero.
     *
     * @param to takes the content; at least as long as the stuffed bytes
     * @return length of the content, or -1 where these bytes are no frame
     */
    static int unstuff(byte[] stuffed, int from, int length, byte[] to) {
        int size = 0;
        int end = from + length;
        int at = from;
        while (at < end) {
            int code = stuffed[at] & 0xFF;
            if (code == 0 || at + code > end) {
                return -1;
            }
            System.arraycopy(stuffed, at + 1, to, size, code - 1);
            size += code - 1;
            at += code;
            if (code < FULL_BLOCK && at < end) {
                to[size++] = 0;
            }
        }
        return length == 0 ? -1 : size;
    }
}
