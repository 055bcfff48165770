// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

import footfall.device.bytes.CrcCcittFalse;
import footfall.device.bytes.LittleEndian;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Makes frames of a stream of bytes in any chunking, and finds out by itself what the stream is made of: lines that end with LF, CR or CRLF, or
 * COBS frames that end with a zero. It may change in mid-stream, as where a microcontroller prints text while it boots and then sends binary.
 *
 * <p>The stream counts as lines until a frame between zeros closes with its checksum ({@link CrcCcittFalse}, low byte first); it counts as lines again after two whole
 * lines of text without a zero, or after four damaged frames in a row. A line is text: ASCII that can be printed, tabs and well-formed UTF-8.
 * Whatever is neither comes out as junk in pieces of at most {@value #LIMIT} bytes, so that a recording holds every byte but line ends and
 * delimiters. Memory is bounded; per byte nothing is allocated.
 *
 * <p>The first line after a stream is opened is junk where it may be the rest of one that began before: see {@link #opened}.
 *
 * <p>Not thread-safe: one per stream.
 */
public final class StreamFramer {
    /** Longest line or frame, bytes. */
    public static final int LIMIT = 4096;

    private static final int CRC_BYTES = 2;
    private static final int DAMAGED_IN_A_ROW = 4;
    private static final int MOST_STARTS = 64;
    private static final int LEAST_LINE_AFTER_JUNK = 4;
    private static final int LEAST_TEXT_AFTER_FRAMES = 16;
    private static final int LINES_AFTER_FRAMES = 2;
    private static final long PAUSE_NS = 1_000_000_000L;
    private static final long QUIET_NS = 20_000_000L;

    private final Consumer<Frame> sink;
    private final byte[] held = new byte[LIMIT];
    private final byte[] content = new byte[LIMIT];
    private final TextCheck text = new TextCheck();
    private int size;
    private int lineStart;
    private int heldLines;
    private boolean heldIsText = true;
    private boolean frames;
    private int damagedInARow;
    private boolean overlong;
    private boolean firstLine;
    private boolean nothingYet;
    private long openedNs;
    private long lastNs;

    /** Hands frames on to this sink. */
    public StreamFramer(Consumer<Frame> sink) {
        this.sink = sink;
    }

    /**
     * The stream was opened anew; what was held of the one before comes out first.
     *
     * <p>Where it need not begin with a whole line, the first line is handed on as junk, unless nothing came for 20 ms after opening (the
     * sender was between two lines) or it begins as only a whole line of ours does: with a letter, {@code #} or <code>{</code>.
     *
     * @param atBoundary whether the first byte certainly begins a line or frame
     */
    public void opened(long hostNs, boolean atBoundary) {
        flush(hostNs);
        frames = false;
        damagedInARow = 0;
        overlong = false;
        firstLine = !atBoundary;
        nothingYet = true;
        openedNs = hostNs;
        lastNs = hostNs;
    }

    /** The next bytes, which this computer had at this time, ns on the clock of the session. */
    public void accept(byte[] bytes, int from, int length, long hostNs) {
        if (length > 0 && nothingYet) {
            nothingYet = false;
            firstLine &= hostNs - openedNs < QUIET_NS;
        }
        if (hostNs - lastNs > PAUSE_NS) {
            flushLines(hostNs);
        }
        for (int i = from; i < from + length; i++) {
            accept(bytes[i], hostNs);
        }
        lastNs = hostNs;
    }

    private void accept(byte value, long hostNs) {
        if (value == 0) {
            delimiter(hostNs);
        } else if (value == '\n' || value == '\r') {
            lineEnd(value, hostNs);
        } else {
            hold(value, hostNs);
            text.add(value);
        }
    }

    private void hold(byte value, long hostNs) {
        if (size == LIMIT) {
            junk(0, size, hostNs);
            forget();
            overlong = true;
        }
        held[size++] = value;
    }

    /** What has come since the last delimiter is a frame, or not. */
    private void delimiter(long hostNs) {
        int start = overlong ? -1 : frameStart();
        if (start >= 0) {
            lines(start, hostNs);
            packet(start, hostNs);
            frames = true;
            damagedInARow = 0;
        } else if (size > 0) {
            damaged(hostNs);
        }
        forget();
        overlong = false;
        firstLine = false;
    }

    /** Where a frame with a right checksum begins in what is held: at its start, or after text before it; else -1. */
    private int frameStart() {
        int start = 0;
        for (int tried = 0; start < size && tried < MOST_STARTS; tried++) {
            int length = Cobs.unstuff(held, start, size - start, content);
            if (closes(length)) {
                return start;
            }
            start = afterLineEnd(start);
        }
        return -1;
    }

    private boolean closes(int length) {
        int end = length - CRC_BYTES;
        return end > 0 && CrcCcittFalse.of(content, 0, end) == LittleEndian.uint16(content, end);
    }

    private int afterLineEnd(int from) {
        for (int i = from; i < size; i++) {
            if (isLineEnd(held[i])) {
                return i + 1;
            }
        }
        return size;
    }

    private void packet(int start, long hostNs) {
        int length = Cobs.unstuff(held, start, size - start, content);
        sink.accept(Frame.of(hostNs, FrameKind.PACKET, Arrays.copyOf(content, length)));
    }

    private void damaged(long hostNs) {
        boolean wellFormed = frames && !overlong && Cobs.unstuff(held, 0, size, content) > 0;
        if (wellFormed) {
            packet(0, hostNs);
        } else {
            lines(size, hostNs);
        }
        damagedInARow++;
        frames &= damagedInARow < DAMAGED_IN_A_ROW;
    }

    private void lineEnd(byte value, long hostNs) {
        boolean empty = size == lineStart;
        if (overlong) {
            junk(0, size, hostNs);
            forget();
            overlong = false;
        } else if (frames || empty || !isLine()) {
            holdLineEnd(value, empty, hostNs);
        } else {
            junk(0, lineStart, hostNs);
            line(lineStart, size, hostNs);
            forget();
        }
    }

    private boolean isLine() {
        return text.isText() && (lineStart == 0 || size - lineStart >= LEAST_LINE_AFTER_JUNK);
    }

    /** A blank line, or the LF of CRLF, is dropped; among frames it may be the first byte of one. */
    private void holdLineEnd(byte value, boolean empty, long hostNs) {
        if (size == 0 && !frames) {
            return;
        }
        heldIsText &= text.isText();
        heldLines += empty ? 0 : 1;
        hold(value, hostNs);
        lineStart = size;
        text.clear();
        if (frames && heldIsText && heldLines >= LINES_AFTER_FRAMES && size >= LEAST_TEXT_AFTER_FRAMES) {
            lines(size, hostNs);
            forget();
            frames = false;
        }
    }

    /** Hands on what is held up to here, cut at line ends: text as lines, everything else as junk. */
    private void lines(int end, long hostNs) {
        int start = 0;
        int junkFrom = 0;
        while (start < end) {
            int next = Math.min(afterLineEnd(start), end);
            int lineEnd = isLineEnd(held[next - 1]) ? next - 1 : next;
            if (lineEnd < next && lineEnd - start >= LEAST_LINE_AFTER_JUNK && TextCheck.isText(held, start, lineEnd)) {
                junk(junkFrom, start, hostNs);
                line(start, lineEnd, hostNs);
                junkFrom = next;
            }
            start = next;
        }
        junk(junkFrom, end, hostNs);
    }

    private void line(int start, int end, long hostNs) {
        boolean partial = firstLine && !beginsALine(held[start]);
        firstLine = false;
        FrameKind kind = partial ? FrameKind.JUNK : FrameKind.LINE;
        sink.accept(Frame.of(hostNs, kind, Arrays.copyOfRange(held, start, end)));
    }

    private void junk(int start, int end, long hostNs) {
        int from = start;
        while (from < end && isLineEnd(held[from])) {
            from++;
        }
        if (from < end) {
            sink.accept(Frame.of(hostNs, FrameKind.JUNK, Arrays.copyOfRange(held, from, end)));
        }
    }

    /** The stream is over or broken: what is held comes out, a line without an end as junk. */
    public void flush(long hostNs) {
        lines(size, hostNs);
        forget();
    }

    /** After a pause nothing that came before it belongs to what comes; only the line that is being written does. */
    private void flushLines(long hostNs) {
        int open = size - lineStart;
        lines(lineStart, hostNs);
        System.arraycopy(held, lineStart, held, 0, open);
        size = open;
        lineStart = 0;
        heldLines = 0;
        heldIsText = true;
    }

    private void forget() {
        size = 0;
        lineStart = 0;
        heldLines = 0;
        heldIsText = true;
        text.clear();
    }

    private static boolean isLineEnd(byte value) {
        return value == '\n' || value == '\r';
    }

    private static boolean beginsALine(byte value) {
        return value == '{' || value == '#' || value >= 'a' && value <= 'z' || value >= 'A' && value <= 'Z';
    }
}
