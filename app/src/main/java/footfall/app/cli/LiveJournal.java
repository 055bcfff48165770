// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.SessionOptions;
import footfall.app.live.SessionRecorder;
import footfall.app.live.recording.JournalRecorder;
import footfall.app.live.recording.SessionFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a session is recorded. Every session is, because its report is made from the record: without {@code --no-record} it is kept, of a made-up run
 * only where a file was named. What is kept has a FIT file beside it in the end.
 */
final class LiveJournal {
    private final JournalRecorder recorder;
    private final Problem problem;
    private final @Nullable Path fit;
    private final @Nullable Path folder;

    private LiveJournal(JournalRecorder recorder, Problem problem, @Nullable Path fit, @Nullable Path folder) {
        this.recorder = recorder;
        this.problem = problem;
        this.fit = fit;
        this.folder = folder;
    }

    /**
     * Begins it, so that a file that cannot be written is known before the run and not after.
     *
     * @param real whether a sensor is behind it, and not a replay or a made-up run
     */
    static LiveJournal begin(Arguments arguments, SessionOptions session, boolean real)
            throws UsageException, OutputException {
        boolean named = arguments.has("--journal") || arguments.has("--record");
        if (arguments.has("--no-record") && named) {
            throw new UsageException("--no-record excludes --record and --journal");
        }
        Optional<String> record = recordOption(arguments);
        boolean kept = named || (real && !arguments.has("--no-record"));
        String shown = record.or(() -> arguments.value("--journal")).orElse("the recording");
        try {
            Path passing = kept ? null : Files.createTempDirectory("footfall-live");
            Path file = passing == null ? file(arguments, session) : passing.resolve("session.ffj");
            Path fit = record.isPresent() ? Path.of(record.get()) : kept ? SessionFiles.fitBeside(file) : null;
            if (fit != null) {
                checkWritable(fit);
            }
            Problem problem = new Problem();
            return new LiveJournal(JournalRecorder.begin(file, session, problem), problem, fit, passing);
        } catch (InvalidPathException e) {
            throw new OutputException(shown, new IOException("no file can have this name"));
        } catch (FileAlreadyExistsException e) {
            throw new OutputException(shown, new IOException(e.getMessage() + " is no folder", e));
        } catch (IOException e) {
            throw new OutputException(shown, e);
        }
    }

    /** The FIT file that was asked for. */
    static Optional<String> recordOption(Arguments arguments) throws UsageException {
        Optional<String> record = arguments.value("--record");
        if (record.isPresent() && !record.get().toLowerCase(Locale.ROOT).endsWith(".fit")) {
            throw new UsageException("--record wants a name that ends with .fit, got " + record.get());
        }
        return record;
    }

    /** After the run would be too late. */
    private static void checkWritable(Path fit) throws IOException {
        Path folder = fit.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (folder == null || !Files.isWritable(folder)) {
            throw new IOException("nothing can be written in its folder");
        }
        if (Files.isDirectory(fit)) {
            throw new IOException("it is a folder");
        }
    }

    private static Path file(Arguments arguments, SessionOptions session) {
        Optional<String> journal = arguments.value("--journal");
        if (journal.isPresent()) {
            return Path.of(journal.get());
        }
        Optional<String> record = arguments.value("--record");
        return record.isPresent()
                ? SessionFiles.journalBeside(Path.of(record.get()))
                : SessionFiles.usual().journal(session.startEpochMs());
    }

    SessionRecorder recorder() {
        return recorder;
    }

    Path file() {
        return recorder.file();
    }

    /** Who is told, in one line and at once, that the recording stopped before the session. */
    void whenItStops(Consumer<String> listener) {
        problem.tell(listener);
    }

    /** Why the recording stopped before the session, in one line. */
    Optional<String> problem() {
        return problem.line();
    }

    /** Whether it stays when the session is over. */
    boolean isKept() {
        return fit != null;
    }

    /** Where the FIT file goes in the end; empty where nothing is kept. */
    Optional<Path> fit() {
        return Optional.ofNullable(fit);
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

    /** What stopped the recording; told by its thread, asked for by the session's. */
    private static final class Problem implements Consumer<String> {
        private Optional<String> line = Optional.empty();
        private Consumer<String> listener = text -> {};

        @Override
        public synchronized void accept(String text) {
            line = Optional.of(text);
            listener.accept(text);
        }

        synchronized void tell(Consumer<String> newListener) {
            listener = newListener;
            line.ifPresent(newListener);
        }

        synchronized Optional<String> line() {
            return line;
        }
    }
}
