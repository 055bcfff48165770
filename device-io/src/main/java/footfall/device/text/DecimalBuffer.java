// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Collects text as bytes and writes numbers with a fixed number of decimals, without trailing zeros and without making a text of each.
 * Not thread-safe: one per stream.
 */
final class DecimalBuffer {
    private static final int CAPACITY = 1 << 16;
    private static final int LONGEST_NUMBER = 32;
    private static final long[] POWER = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
    private static final double LARGEST = 9e17;

    private final OutputStream out;
    private final byte[] bytes = new byte[CAPACITY];
    private int size;

    DecimalBuffer(OutputStream out) {
        this.out = out;
    }

    void text(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        room(added.length);
        System.arraycopy(added, 0, bytes, size, added.length);
        size += added.length;
    }

    void character(char c) {
        room(1);
        bytes[size++] = (byte) c;
    }

    /** The number rounded to so many decimals; it must be finite. */
    void number(double value, int decimals) {
        room(LONGEST_NUMBER);
        double scaled = Math.abs(value) * POWER[decimals];
        if (scaled > LARGEST) {
            text(Double.toString(value));
            return;
        }
        long rounded = Math.round(scaled);
        if (value < 0 && rounded > 0) {
            bytes[size++] = '-';
        }
        whole(rounded / POWER[decimals]);
        fraction(rounded % POWER[decimals], decimals);
    }

    private void whole(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = size + digits - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    private void fraction(long value, int decimals) {
        if (value == 0) {
            return;
        }
        bytes[size++] = '.';
        long rest = value;
        for (int i = decimals - 1; rest > 0; i--) {
            bytes[size++] = (byte) ('0' + rest / POWER[i]);
            rest %= POWER[i];
        }
    }

    private void room(int count) {
        if (size + count > bytes.length) {
            flush();
        }
    }

    void flush() {
        try {
            out.write(bytes, 0, size);
            size = 0;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void close() throws IOException {
        try (OutputStream closing = out) {
            closing.write(bytes, 0, size);
            size = 0;
        }
    }
}
