// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionRecorder;
import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps every input of a session in a journal. Never waits for the disk: the journal has threads of its own, which bring to the disk once a second
 * what has come. Closing it marks the session as ended as it should.
 */
public final class JournalRecorder implements SessionRecorder {
    private final JournalWriter writer;
    private long lastNs;

    private JournalRecorder(JournalWriter writer) {
        this.writer = writer;
    }

    /**
     * Begins a journal in a new file; its folder is made where it is missing.
     *
     * @param told is told once, in one line for the runner, that the recording stopped before the session; on a thread of its own
     * @throws IOException where the file cannot be made or written
     */
    public static JournalRecorder begin(Path file, SessionOptions options, Consumer<String> told) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new JournalRecorder(JournalWriter.open(
                file,
                OptionsHeader.of(options),
                reason -> told.accept("recording stopped: " + file + ": " + reason + "; what was written is kept")));
    }

    /** Where it is written. */
    public Path file() {
        return writer.file();
    }

    /** Why the recording stopped before the session, in one line. */
    public Optional<String> problem() {
        return writer.problem();
    }

    @Override
    public void record(SessionInput input) {
        lastNs = input.hostNs();
        writer.append(JournalInputs.entry(input));
    }

    @Override
    public void sync() {
        // The journal does it by the clock on the wall, whatever the rate of the session.
    }

    @Override
    public void close() {
        writer.append(new JournalEntry.CleanEnd(lastNs));
        writer.close();
    }
}
