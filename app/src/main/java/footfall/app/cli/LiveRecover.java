// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.headless.HeadlessFace;
import footfall.app.live.recording.SessionFiles;
import footfall.device.link.HostClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code --recover}: FIT file and report of a session that was cut off, from its journal; of one that ended well the same again. */
final class LiveRecover {
    /** The value of {@code --recover} that stands alone. */
    static final String NEWEST = "newest";

    private static final List<String> SESSION = List.of("--duration", "--target", "--web", "--journal", "--no-record");

    private final Arguments arguments;
    private final Streams streams;

    LiveRecover(Arguments arguments, Streams streams) {
        this.arguments = arguments;
        this.streams = streams;
    }

    /** @return an {@link ExitCode} */
    int run() throws UsageException, OutputException {
        refuseSession();
        LiveReport report = new LiveReport(arguments, streams, headless());
        Optional<Path> journal = journal();
        if (journal.isEmpty()) {
            return ExitCode.DONE;
        }
        if (!Files.isReadable(journal.get()) || !Files.isRegularFile(journal.get())) {
            streams.complain(journal.get() + ": expected the journal of a session that can be read, found none");
            return ExitCode.UNREADABLE_INPUT;
        }
        Optional<String> named = LiveJournal.recordOption(arguments);
        Path fit = named.isPresent() ? path(named.get()) : SessionFiles.fitBeside(journal.get());
        int status = report.write(journal.get(), Optional.of(fit));
        if (status == ExitCode.DONE) {
            streams.complain("the session " + journal.get() + " is now in " + fit);
        }
        return status;
    }

    private void refuseSession() throws UsageException {
        List<String> others = new ArrayList<>(SESSION);
        for (LiveSource.Way way : LiveSource.Way.values()) {
            others.add(way.option().name());
        }
        for (String other : others) {
            if (arguments.has(other)) {
                throw new UsageException("--recover is for a session that is over: leave out " + other);
            }
        }
    }

    /** Only its last line is wanted. */
    private @Nullable HeadlessFace headless() {
        if (!arguments.has("--headless")) {
            return null;
        }
        HeadlessFace face = new HeadlessFace(streams.out(), HostClock.startingNow(1), () -> {});
        face.close();
        return face;
    }

    private Optional<Path> journal() throws UsageException, OutputException {
        String said = arguments.value("--recover").orElse(NEWEST);
        if (!said.equals(NEWEST)) {
            return Optional.of(path(said));
        }
        SessionFiles usual = SessionFiles.usual();
        try {
            List<Path> unfinished = new ArrayList<>(usual.unfinished());
            unfinished.addAll(new SessionFiles(Path.of("")).unfinished());
            unfinished.sort((a, b) -> Long.compare(writtenMs(b), writtenMs(a)));
            if (unfinished.isEmpty()) {
                streams.complain("every session in " + usual.folder() + " and in this folder ended as it should");
                return Optional.empty();
            }
            return Optional.of(unfinished.get(0));
        } catch (UncheckedIOException e) {
            throw new OutputException(usual.folder().toString(), e);
        } catch (IOException e) {
            throw new OutputException(usual.folder().toString(), e);
        }
    }

    private static long writtenMs(Path file) {
        return file.toFile().lastModified();
    }

    private static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("no file can have the name " + name);
        }
    }
}
