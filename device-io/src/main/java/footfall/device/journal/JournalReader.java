// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.device.RecordingException;
import footfall.device.bytes.ByteSource;
import footfall.device.bytes.LittleEndian;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a journal, front to back, up to its end or to the first record that is cut or damaged: what stands before it is sound, what stands behind
 * it is left alone. Memory does not grow with the journal. Not thread-safe.
 */
public final class JournalReader implements Closeable {
    /** How many first bytes tell a journal. */
    public static final int MARK_BYTES = JournalCodec.MAGIC.length();

    private static final byte[] MAGIC = JournalCodec.MAGIC.getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final ByteSource bytes;
    private final JournalHeader header;
    private long entries;
    private long lastHostNs;
    private boolean over;
    private boolean endedCleanly;
    private String damage = "";

    private JournalReader(InputStream in, String name) throws IOException {
        this.in = in;
        this.bytes = new ByteSource(in);
        if (!bytes.has(MAGIC.length) || !startsWithMagic(bytes.bytes(), bytes.at())) {
            throw new RecordingException(name, "expected a journal of a session, found another beginning");
        }
        bytes.skip(MAGIC.length);
        int size = nextBody();
        Optional<JournalHeader> found =
                size == 0 ? Optional.empty() : JournalCodec.headerIn(bytes.bytes(), bytes.at() + 4, size);
        if (found.isEmpty()) {
            throw new RecordingException(name, "expected what a session began with, found that it is cut or damaged");
        }
        header = found.get();
        bytes.skip(size + JournalCodec.FRAMING);
    }

    /** Reads from a stream, which {@link #close} closes. @throws RecordingException where it is no journal, or its header is damaged */
    public static JournalReader of(InputStream in, String name) throws IOException {
        return new JournalReader(in, name);
    }

    /** Reads a file. @throws RecordingException where it is no journal, or its header is damaged */
    public static JournalReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new JournalReader(in, file.toString());
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Whether these are the first bytes of a journal. */
    public static boolean isJournal(byte[] head) {
        return head.length >= MAGIC.length && startsWithMagic(head, 0);
    }

    private static boolean startsWithMagic(byte[] head, int at) {
        return Arrays.equals(head, at, at + MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** What the session began with. */
    public JournalHeader header() {
        return header;
    }

    /** The next entry; empty at the end. What a later version of Footfall may have written is passed over. */
    public Optional<JournalEntry> next() throws IOException {
        while (!over) {
            int size = nextBody();
            if (size == 0) {
                over = true;
                break;
            }
            Optional<JournalEntry> entry = JournalCodec.entryIn(bytes.bytes(), bytes.at() + 4, size);
            bytes.skip(size + JournalCodec.FRAMING);
            if (entry.isPresent()) {
                take(entry.get());
                return entry;
            }
        }
        return Optional.empty();
    }

    private void take(JournalEntry entry) {
        entries++;
        lastHostNs = Math.max(lastHostNs, entry.hostNs());
        if (entry instanceof JournalEntry.CleanEnd) {
            over = true;
            endedCleanly = true;
        }
    }

    /** Size of the body that stands ready whole and sound behind its length; 0 at the end or at damage. */
    private int nextBody() throws IOException {
        if (!bytes.has(4)) {
            damage = bytes.ready() == 0 ? "" : cut();
            return 0;
        }
        long size = LittleEndian.uint32(bytes.bytes(), bytes.at());
        if (size < JournalCodec.BODY_HEAD || size > JournalCodec.LARGEST_BODY) {
            damage = damaged();
            return 0;
        }
        int whole = (int) size + JournalCodec.FRAMING;
        if (!bytes.has(whole)) {
            damage = cut();
            return 0;
        }
        int checked = (int) size + 4;
        long told = LittleEndian.uint32(bytes.bytes(), bytes.at() + checked);
        if (told != JournalCodec.checksum(bytes.bytes(), bytes.at(), checked)) {
            damage = damaged();
            return 0;
        }
        return (int) size;
    }

    private String cut() {
        return "byte " + bytes.position() + ": the last record is cut after " + bytes.ready() + " bytes";
    }

    private String damaged() {
        return "byte " + bytes.position() + ": a record is damaged, and what stands behind it is not read";
    }

    /** Whether the session ended as it should; known after the last entry. */
    public boolean endedCleanly() {
        return endedCleanly;
    }

    /** What is cut or damaged, in one line without a full stop; empty where every record is whole; known after the last entry. */
    public Optional<String> damage() {
        return damage.isEmpty() ? Optional.empty() : Optional.of(damage);
    }

    /** Entries until now. */
    public long entries() {
        return entries;
    }

    /** The latest time of an entry until now, ns since the session began. */
    public long lastHostNs() {
        return lastHostNs;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
