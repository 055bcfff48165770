// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.SessionOptions;
import footfall.app.live.SessionRecorder;
import footfall.app.live.recording.JournalRecorder;
import footfall.app.live.recording.SessionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a session is recorded. Every session is, because its report is made from the record: without {@code --no-record} it is kept, of a made-up run
 * only where a file was named.
 */
final class LiveJournal {
    private final JournalRecorder recorder;
    private final boolean kept;
    private final @Nullable Path folder;

    private LiveJournal(JournalRecorder recorder, boolean kept, @Nullable Path folder) {
        this.recorder = recorder;
        this.kept = kept;
        this.folder = folder;
    }

    /**
     * Begins it, so that a file that cannot be written is known before the run and not after.
     *
     * @param real whether a sensor is behind it, and not a replay or a made-up run
     */
    static LiveJournal begin(Arguments arguments, SessionOptions session, boolean real, Consumer<String> told)
            throws UsageException, OutputException {
        boolean named = arguments.has("--journal");
        if (arguments.has("--no-record") && named) {
            throw new UsageException("--no-record excludes --journal");
        }
        boolean kept = named || (real && !arguments.has("--no-record"));
        String shown = arguments.value("--journal").orElse("the recording");
        try {
            Path passing = kept ? null : Files.createTempDirectory("footfall-live");
            Path file = passing == null ? file(arguments, session) : passing.resolve("session.ffj");
            return new LiveJournal(JournalRecorder.begin(file, session, told), kept, passing);
        } catch (InvalidPathException e) {
            throw new OutputException(shown, new IOException("no file can have this name"));
        } catch (IOException e) {
            throw new OutputException(shown, e);
        }
    }

    private static Path file(Arguments arguments, SessionOptions session) {
        Optional<String> journal = arguments.value("--journal");
        return journal.isPresent()
                ? Path.of(journal.get())
                : SessionFiles.usual().journal(session.startEpochMs());
    }

    SessionRecorder recorder() {
        return recorder;
    }

    Path file() {
        return recorder.file();
    }

    /** Whether it stays when the session is over. */
    boolean isKept() {
        return kept;
    }

    /** Takes away what was only there for the report, and a recording that never began. */
    void finish(boolean nothingCame) {
        if (folder != null || nothingCame) {
            try {
                Files.deleteIfExists(file());
                if (folder != null) {
                    Files.deleteIfExists(folder);
                }
            } catch (IOException e) {
                // The system clears its folder for passing files by itself.
                return;
            }
        }
    }
}
