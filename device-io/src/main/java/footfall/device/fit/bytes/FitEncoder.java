// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes FIT files: definitions before data, sizes and check sums right.
 *
 * <p>The header holds the size of what follows, so a file is written twice: once to count, once for good. The body must write the
 * same both times; memory does not grow with the file.
 *
 * <p>Not thread-safe: one per file.
 */
public final class FitEncoder {
    /** Protocol 2.0, the first with developer fields. */
    private static final int PROTOCOL_VERSION = 0x20;
    /** Profile version that the fields were taken from, times 100. */
    private static final int PROFILE_VERSION = 2195;

    private static final int DEFINITION_FLAG = 0x40;
    private static final int DEVELOPER_FLAG = 0x20;
    private static final int COMPRESSED_FLAG = 0x80;
    private static final int MAX_LOCAL = 15;

    private final OutputStream out;
    private final @Nullable MessageLayout[] layouts = new MessageLayout[MAX_LOCAL + 1];

    private FitEncoder(OutputStream out) {
        this.out = out;
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Body {
        /** Writes every message; called twice, and must write the same both times. */
        void write(FitEncoder encoder) throws IOException;
    }

    /** Writes one file. */
    public static void write(OutputStream out, Body body) throws IOException {
        Tally count = new Tally(OutputStream.nullOutputStream());
        body.write(new FitEncoder(count));
        Tally file = new Tally(out);
        file.write(header(FitHeader.LONG_SIZE, count.bytes, true));
        body.write(new FitEncoder(file));
        if (file.bytes != count.bytes + FitHeader.LONG_SIZE) {
            throw new IllegalStateException("the body must write the same twice");
        }
        int crc = file.crc;
        file.write(crc & 0xFF);
        file.write(crc >>> 8);
    }

    /** An encoder of messages alone, for a file whose length is not known before its end; {@link #close} makes it a file. */
    public static FitEncoder open(ByteArrayOutputStream messages) {
        return new FitEncoder(messages);
    }

    /** Writes header, messages and check sum. */
    public static void close(ByteArrayOutputStream messages, OutputStream out) throws IOException {
        Tally file = new Tally(out);
        file.write(header(FitHeader.LONG_SIZE, messages.size(), true));
        messages.writeTo(file);
        int crc = file.crc;
        file.write(crc & 0xFF);
        file.write(crc >>> 8);
    }

    /** Only the messages, without header and check sum. */
    public static byte[] messages(Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.write(new FitEncoder(bytes));
        return bytes.toByteArray();
    }

    /**
     * A header.
     *
     * @param size 12 or 14 bytes
     * @param dataSize bytes of messages
     * @param withChecksum whether the longer header gets its check sum, or a legal 0
     */
    public static byte[] header(int size, long dataSize, boolean withChecksum) {
        if (size != FitHeader.SHORT_SIZE && size != FitHeader.LONG_SIZE) {
            throw new IllegalArgumentException("a header has 12 or 14 bytes, got " + size);
        }
        byte[] header = new byte[size];
        header[0] = (byte) size;
        header[1] = PROTOCOL_VERSION;
        put(header, 2, PROFILE_VERSION, 2, false);
        put(header, 4, dataSize, 4, false);
        byte[] signature = ".FIT".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(signature, 0, header, 8, signature.length);
        if (size == FitHeader.LONG_SIZE && withChecksum) {
            put(header, FitHeader.SHORT_SIZE, FitCrc.update(0, header, 0, FitHeader.SHORT_SIZE), 2, false);
        }
        return header;
    }

    /** Says how the data messages of a local number are laid out from here on. */
    public void define(int local, MessageLayout layout) throws IOException {
        checkLocal(local, MAX_LOCAL);
        layouts[local] = layout;
        boolean developer = !layout.developerFields().isEmpty();
        out.write(DEFINITION_FLAG | (developer ? DEVELOPER_FLAG : 0) | local);
        out.write(0);
        out.write(layout.isBigEndian() ? 1 : 0);
        byte[] number = new byte[2];
        put(number, 0, layout.globalNumber(), 2, layout.isBigEndian());
        out.write(number);
        out.write(layout.fields().size());
        for (MessageLayout.Field field : layout.fields()) {
            out.write(field.number());
            out.write(field.size());
            out.write(field.type().code());
        }
        if (developer) {
            out.write(layout.developerFields().size());
            for (MessageLayout.Field field : layout.developerFields()) {
                out.write(field.number());
                out.write(field.size());
                out.write(field.developerIndex());
            }
        }
    }

    /**
     * Writes a data message.
     *
     * @param values one a field, developer fields last: a number as it is to be written (no scale), a text, {@code long[]},
     *     {@code double[]}, {@code byte[]}, or null for "no value"
     */
    public void data(int local, @Nullable Object... values) throws IOException {
        checkLocal(local, MAX_LOCAL);
        out.write(local);
        fields(local, values);
    }

    /** Writes a data message whose time stands in its head: the low five bits of the seconds. */
    public void compressed(int local, int timeS, @Nullable Object... values) throws IOException {
        checkLocal(local, 3);
        out.write(COMPRESSED_FLAG | local << 5 | timeS & 0x1F);
        fields(local, values);
    }

    private static void checkLocal(int local, int max) {
        if (local < 0 || local > max) {
            throw new IllegalArgumentException("a local number lies in 0…" + max + ", got " + local);
        }
    }

    private void fields(int local, @Nullable Object[] values) throws IOException {
        MessageLayout layout = layouts[local];
        if (layout == null) {
            throw new IllegalStateException("define local number " + local + " before its data");
        }
        int ordinary = layout.fields().size();
        if (values.length != ordinary + layout.developerFields().size()) {
            throw new IllegalArgumentException("expected one value a field, got " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            MessageLayout.Field field = i < ordinary
                    ? layout.fields().get(i)
                    : layout.developerFields().get(i - ordinary);
            out.write(bytes(field, values[i], layout.isBigEndian()));
        }
    }

    private static byte[] bytes(MessageLayout.Field field, @Nullable Object value, boolean bigEndian) {
        byte[] bytes = new byte[field.size()];
        int size = field.type().size();
        int count = field.size() / size;
        if (value instanceof byte[] raw) {
            System.arraycopy(raw, 0, bytes, 0, Math.min(raw.length, bytes.length));
        } else if (value instanceof String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(utf8, 0, bytes, 0, Math.min(utf8.length, bytes.length));
        } else {
            for (int i = 0; i < count; i++) {
                put(bytes, i * size, bits(field.type(), value, i), size, bigEndian);
            }
        }
        return bytes;
    }

    private static long bits(BaseType type, @Nullable Object value, int index) {
        double number = Double.NaN;
        if (value instanceof double[] numbers && index < numbers.length) {
            number = numbers[index];
        } else if (value instanceof long[] numbers && index < numbers.length) {
            return numbers[index];
        } else if (value instanceof Number one && index == 0) {
            if (!type.isFloat()) {
                return one.longValue();
            }
            number = one.doubleValue();
        }
        if (Double.isNaN(number)) {
            return type.invalid();
        }
        if (type == BaseType.FLOAT32) {
            return Float.floatToIntBits((float) number);
        }
        return type == BaseType.FLOAT64 ? Double.doubleToLongBits(number) : Math.round(number);
    }

    private static void put(byte[] bytes, int at, long value, int size, boolean bigEndian) {
        for (int i = 0; i < size; i++) {
            bytes[at + (bigEndian ? size - 1 - i : i)] = (byte) (value >>> i * Byte.SIZE);
        }
    }

    /** Counts and sums what passes through. */
    private static final class Tally extends OutputStream {
        private final OutputStream out;
        private long bytes;
        private int crc;

        Tally(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            bytes++;
            crc = FitCrc.update(crc, value);
        }

        @Override
        public void write(byte[] values, int from, int count) throws IOException {
            out.write(values, from, count);
            bytes += count;
            crc = FitCrc.update(crc, values, from, from + count);
        }
    }
}
