// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.app.live.recording.SessionReport;
import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session whose disk gets full. Arguments: an empty folder, which becomes a disk of one megabyte (that wants root), and optionally the jar. Prints
 * what the packaged program complains of, whether its lines go on until the end, and what the journal holds.
 */
public final class FullDisk {
    private FullDisk() {}

    /** Runs it: half a minute. Says so where no disk can be made. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path jar = args.length > 1 ? Path.of(args[1]) : Footfall.usualJar();
        if (command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()) != 0) {
            System.err.println("SKIPPED: a small disk can only be made by root");
            return;
        }
        try {
            run(folder, jar);
        } finally {
            command("umount", folder.toString());
        }
    }

    private static void run(Path folder, Path jar) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("footfall-full-disk", ".txt");
        Path journal = folder.resolve("session.ffj");
        List<String> words = List.of(
                "live",
                "--simulate",
                "steady-run",
                "--placement",
                "shank",
                "--rate",
                "10x",
                "--duration",
                "200s",
                "--headless",
                "--journal",
                journal.toString());
        int status;
        List<Footfall.Said> said;
        try (Footfall session = Footfall.start(jar, complaints, words)) {
            status = session.await();
            said = session.said();
        }
        System.out.println("exit status " + status);
        System.out.println("complaints:\n" + Files.readString(complaints).strip());
        List<Shown> lines = new ArrayList<>();
        said.stream().filter(line -> !Shown.isSummary(line)).map(Shown::of).forEach(lines::add);
        Shown last = lines.get(lines.size() - 1);
        System.out.println(lines.size() + " lines until " + last.timeS() + " s, " + last.samples() + " samples, shown "
                + last.spm() + ", " + last.state());
        String summary = said.get(said.size() - 1).text();
        System.out.println("events of the recording: "
                + lines.stream()
                        .filter(line -> line.text().contains("\"kind\":\"recording\""))
                        .map(Shown::text)
                        .toList());
        System.out.println("summary: " + Shown.isSummary(said.get(said.size() - 1)) + ", elapsedS "
                + Shown.number(summary, "elapsedS") + ", speaks of the recording: " + summary.contains("recording"));
        journal(journal);
        Files.delete(complaints);
    }

    private static void journal(Path journal) throws IOException {
        long lastNs = 0;
        try (JournalReader reader = JournalReader.open(journal)) {
            for (Optional<JournalEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                lastNs = entry.get().hostNs();
            }
            System.out.println(
                    "journal: " + Files.size(journal) + " bytes, until " + lastNs / 1e9 + " s, ended cleanly: "
                            + reader.endedCleanly() + ", " + reader.damage().orElse("every record is whole"));
        }
        System.out.println(
                "report: " + SessionReport.of(journal).answer().analysis().activity());
    }

    private static int command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).inheritIO().start().waitFor();
    }
}
