// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a journal as it comes. {@link #append} only puts bytes into memory: a thread of its own hands them to the operating system some 20 times
 * a second, and another asks it once a second to bring them to the disk, so a slow disk holds nobody up. What does not fit into memory meanwhile
 * is counted and told in the journal itself. Where the disk is full, is taken away or may not be written any more, the writing ends, and what was
 * written stays readable. Thread-safe.
 */
public final class JournalWriter implements AutoCloseable {
    /** Some ten minutes of a sensor of 200 samples a second as text. */
    private static final int MOST_WAITING_BYTES = 1 << 23;

    private static final long CLOSE_MS = 10_000;

    private final Path file;
    private final Waiting waiting = new Waiting(MOST_WAITING_BYTES);
    private final JournalThreads threads;

    private JournalWriter(Path file, JournalDisk disk, Consumer<String> told) {
        this.file = file;
        this.threads = new JournalThreads(disk, waiting, told);
    }

    /**
     * Begins a journal in a file that does not exist yet; its header is on the disk when this returns.
     *
     * @param told is told once, in one line, when the writing ended before its time; on a thread of the writer
     * @throws IOException where the file cannot be made or written, or exists
     */
    public static JournalWriter open(Path file, JournalHeader header, Consumer<String> told) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        return begin(file, new FileDisk(file, channel), header, told);
    }

    /** Begins a journal on any disk. */
    static JournalWriter begin(Path file, JournalDisk disk, JournalHeader header, Consumer<String> told)
            throws IOException {
        try {
            disk.write(ByteBuffer.wrap(JournalCodec.MAGIC.getBytes(StandardCharsets.US_ASCII)));
            disk.write(ByteBuffer.wrap(JournalCodec.header(header)));
            disk.force();
        } catch (IOException | RuntimeException e) {
            disk.close();
            throw e;
        }
        JournalWriter writer = new JournalWriter(file, disk, told);
        writer.threads.start();
        return writer;
    }

    /** Where it is written. */
    public Path file() {
        return file;
    }

    /** Writes an entry soon. Never blocks for the disk and never throws. */
    public void append(JournalEntry entry) {
        waiting.add(entry);
    }

    /** Entries that were not kept: memory was full, or the writing had ended. */
    public long missing() {
        return waiting.missing();
    }

    /** Why the writing ended before its time, in one line. */
    public Optional<String> problem() {
        return threads.problem();
    }

    /** Waits until everything is on the disk, at most ten seconds, then frees the file. Does not write a clean end. */
    @Override
    public void close() {
        waiting.end();
        threads.join(CLOSE_MS);
    }
}
