// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.device.bytes.LittleEndian;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The form of a journal. The first line is {@link #MAGIC}. Records follow, all numbers low byte first: length of the body as u32; the body (kind
 * u8, sensor u8, host time in ns i64, content); CRC-32 of length and body as u32. The first record is the header.
 */
final class JournalCodec {
    /** The first line, with its end. */
    static final String MAGIC = "footfall-journal 1\n";

    /** Kind, sensor, host time. */
    static final int BODY_HEAD = 10;
    /** Length before the body, checksum after it. */
    static final int FRAMING = 8;
    /** A record fits into the window of the reader. */
    static final int LARGEST_BODY = 200_000;

    private static final int HEADER = 'H';
    private static final int FRAME = 'F';
    private static final int LINK = 'L';
    private static final int ACTION = 'A';
    private static final int DROPPED = 'D';
    private static final int MISSING = 'M';
    private static final int CLEAN_END = 'E';

    private static final byte[] NOTHING = {};

    private JournalCodec() {}

    /** The header as a record. @throws IllegalArgumentException where it is too large */
    static byte[] header(JournalHeader header) {
        byte[] record = record(HEADER, 0, 0, header.text().getBytes(StandardCharsets.UTF_8), NOTHING);
        if (record.length > LARGEST_BODY) {
            throw new IllegalArgumentException("a header has at most " + LARGEST_BODY + " bytes");
        }
        return record;
    }

    /** An entry as a record; longer than {@link #LARGEST_BODY} where it cannot be read again. */
    static byte[] entry(JournalEntry entry) {
        long hostNs = entry.hostNs();
        if (entry instanceof JournalEntry.OfFrame of) {
            // A characteristic has 36 letters: nothing is lost here.
            byte[] channel = Arrays.copyOf(
                    utf8(of.frame().channel()), Math.min(255, utf8(of.frame().channel()).length));
            byte[] head = new byte[2 + channel.length];
            head[0] = (byte) kindCode(of.frame().kind());
            head[1] = (byte) channel.length;
            System.arraycopy(channel, 0, head, 2, channel.length);
            return record(FRAME, of.sensor(), hostNs, head, of.frame().bytes());
        }
        if (entry instanceof JournalEntry.OfLink of) {
            byte[] state = utf8(of.event().state().name() + '\t');
            return record(LINK, of.sensor(), hostNs, state, utf8(of.event().message()));
        }
        if (entry instanceof JournalEntry.OfAction of) {
            return record(ACTION, 0, hostNs, utf8(of.name() + '\t'), utf8(of.value()));
        }
        if (entry instanceof JournalEntry.Dropped dropped) {
            return record(DROPPED, dropped.sensor(), hostNs, utf8(Long.toString(dropped.frames())), NOTHING);
        }
        if (entry instanceof JournalEntry.Missing missing) {
            return record(MISSING, 0, hostNs, utf8(Long.toString(missing.records())), NOTHING);
        }
        return record(CLEAN_END, 0, hostNs, NOTHING, NOTHING);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(int kind, int sensor, long hostNs, byte[] first, byte[] second) {
        int body = BODY_HEAD + first.length + second.length;
        byte[] record = new byte[body + FRAMING];
        put(record, 0, body, 4);
        record[4] = (byte) kind;
        record[5] = (byte) sensor;
        put(record, 6, hostNs, 8);
        System.arraycopy(first, 0, record, 14, first.length);
        System.arraycopy(second, 0, record, 14 + first.length, second.length);
        put(record, 4 + body, checksum(record, 0, 4 + body), 4);
        return record;
    }

    /** Of a record's length and body. */
    static long checksum(byte[] bytes, int at, int count) {
        CRC32 crc = new CRC32();
        crc.update(bytes, at, count);
        return crc.getValue();
    }

    private static void put(byte[] bytes, int at, long value, int count) {
        for (int i = 0; i < count; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }

    /** The header in a body; empty where it is another kind of record. */
    static Optional<JournalHeader> headerIn(byte[] bytes, int at, int size) {
        return bytes[at] == HEADER
                ? Optional.of(JournalHeader.ofText(text(bytes, at + BODY_HEAD, at + size)))
                : Optional.empty();
    }

    /** The entry in a body whose checksum is right; empty for what a later version wrote. */
    static Optional<JournalEntry> entryIn(byte[] bytes, int at, int size) {
        int sensor = bytes[at + 1] & 0xFF;
        long hostNs = LittleEndian.sint64(bytes, at + 2);
        int from = at + BODY_HEAD;
        int to = at + size;
        return switch (bytes[at]) {
            case FRAME -> frame(sensor, hostNs, bytes, from, to);
            case LINK -> link(sensor, hostNs, text(bytes, from, to));
            case ACTION -> action(hostNs, text(bytes, from, to));
            case DROPPED ->
                number(text(bytes, from, to)).map(frames -> new JournalEntry.Dropped(sensor, hostNs, frames));
            case MISSING -> number(text(bytes, from, to)).map(records -> new JournalEntry.Missing(hostNs, records));
            case CLEAN_END -> Optional.of(new JournalEntry.CleanEnd(hostNs));
            default -> Optional.empty();
        };
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static Optional<JournalEntry> frame(int sensor, long hostNs, byte[] bytes, int from, int to) {
        if (to - from < 2 || to - from - 2 < (bytes[from + 1] & 0xFF)) {
            return Optional.empty();
        }
        Optional<FrameKind> kind = kindOf(bytes[from]);
        int content = from + 2 + (bytes[from + 1] & 0xFF);
        String channel = text(bytes, from + 2, content);
        return kind.map(known -> new JournalEntry.OfFrame(
                sensor, new Frame(hostNs, known, channel, Arrays.copyOfRange(bytes, content, to))));
    }

    private static Optional<JournalEntry> link(int sensor, long hostNs, String text) {
        int tab = text.indexOf('\t');
        for (LinkState state : LinkState.values()) {
            if (tab >= 0 && state.name().equals(text.substring(0, tab))) {
                return Optional.of(
                        new JournalEntry.OfLink(sensor, new LinkEvent(hostNs, state, text.substring(tab + 1))));
            }
        }
        return Optional.empty();
    }

    private static Optional<JournalEntry> action(long hostNs, String text) {
        int tab = text.indexOf('\t');
        return tab < 0
                ? Optional.empty()
                : Optional.of(new JournalEntry.OfAction(hostNs, text.substring(0, tab), text.substring(tab + 1)));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int kindCode(FrameKind kind) {
        return switch (kind) {
            case LINE -> 'l';
            case PACKET -> 'p';
            case NOTIFICATION -> 'n';
            case JUNK -> 'j';
        };
    }

    private static Optional<FrameKind> kindOf(int code) {
        for (FrameKind kind : FrameKind.values()) {
            if (kindCode(kind) == code) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
