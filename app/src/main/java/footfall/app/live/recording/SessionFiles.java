// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where sessions are kept: beside the FIT file that was asked for, or in a folder of their own, {@code ~/.footfall/sessions}. The variable
 * FOOTFALL_SESSIONS or the system property {@code footfall.sessions} names another folder. A journal is never written over.
 */
public final class SessionFiles {
    /** How the name of a journal ends. */
    public static final String JOURNAL_ENDING = ".ffj";

    private static final String FIT_ENDING = ".fit";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss", Locale.ROOT);

    private final Path folder;

    /** In this folder, which need not exist yet. */
    public SessionFiles(Path folder) {
        this.folder = folder;
    }

    /** The folder of this user. */
    public static SessionFiles usual() {
        String named = System.getProperty("footfall.sessions", System.getenv("FOOTFALL_SESSIONS"));
        return new SessionFiles(
                named != null && !named.isEmpty()
                        ? Path.of(named)
                        : Path.of(System.getProperty("user.home", "."), ".footfall", "sessions"));
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** A new journal, named after the local time at which the session begins. */
    public Path journal(long startEpochMs) {
        String name = NAME.format(Instant.ofEpochMilli(startEpochMs).atZone(ZoneId.systemDefault()));
        return free(folder, name);
    }

    /** A new journal beside a FIT file of this name. */
    public static Path journalBeside(Path fit) {
        Path absolute = fit.toAbsolutePath();
        Path parent = absolute.getParent();
        return free(
                parent == null ? Path.of(".") : parent,
                withoutEnding(String.valueOf(absolute.getFileName()), FIT_ENDING));
    }

    /** The FIT file that belongs to a journal: the same name with another ending. */
    public static Path fitBeside(Path journal) {
        String name = withoutEnding(String.valueOf(journal.getFileName()), JOURNAL_ENDING);
        return journal.resolveSibling(name + FIT_ENDING);
    }

    private static String withoutEnding(String name, String ending) {
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending);
        return ends ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static Path free(Path where, String name) {
        Path file = where.resolve(name + JOURNAL_ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = where.resolve(name + "-" + number + JOURNAL_ENDING);
        }
        return file;
    }

    /** Journals of the folder that did not end as they should and have no FIT file beside them, the newest first; empty where there is no folder. */
    public List<Path> unfinished() throws IOException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(JOURNAL_ENDING))
                    .sorted()
                    .toList()) {
                if (!Files.exists(fitBeside(file)) && !endedCleanly(file)) {
                    found.add(0, file);
                }
            }
        }
        return found;
    }

    /** Whether a journal has its end; false for what cannot be read. */
    public static boolean endedCleanly(Path journal) {
        try (JournalReader reader = JournalReader.open(journal)) {
            Optional<JournalEntry> entry = reader.next();
            while (entry.isPresent()) {
                entry = reader.next();
            }
            return reader.endedCleanly();
        } catch (IOException e) {
            return false;
        }
    }
}
