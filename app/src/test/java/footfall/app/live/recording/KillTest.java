// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.journal.JournalReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a recording program without warning: three times, or 50 times with {@code -Dfootfall.soak=true}. */
class KillTest {
    private static final long SECOND_NS = 1_000_000_000L;

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void atMostTheLastSecondIsMissingAndThereIsAlwaysAReport() throws Exception {
        long seed = System.nanoTime();
        System.out.println("killing with seed " + seed);
        Random random = new Random(seed);
        int kills = Boolean.getBoolean("footfall.soak") ? 50 : 3;
        long worstNs = 0;
        for (int kill = 0; kill < kills; kill++) {
            Path journal = folder.resolve("killed" + kill + ".ffj");
            long toldNs = killedAfter(journal, 200_000_000L + random.nextInt(1_200_000_000));
            long keptNs = lastNs(journal);
            worstNs = Math.max(worstNs, toldNs - keptNs);
            assertThat(toldNs - keptNs).as("seed " + seed).isLessThan(SECOND_NS);
            SessionReport report = SessionReport.of(journal);
            assertThat(report.answer().session().orElseThrow().complete()).isFalse();
        }
        System.out.printf("%d kills, at most %.0f ms missing%n", kills, worstNs / 1e6);
    }

    private static long lastNs(Path journal) throws IOException {
        try (JournalReader reader = JournalReader.open(journal)) {
            while (reader.next().isPresent()) {
                // Only the last one counts.
            }
            return reader.lastHostNs();
        }
    }

    /** Returns how far the program said it was, ns. */
    private static long killedAfter(Path journal, long afterNs) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSession.class.getName(),
                        journal.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long toldNs = 0;
        try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
            String line = lines.readLine();
            while (line != null) {
                toldNs = Long.parseLong(line);
                if (toldNs >= afterNs) {
                    break;
                }
                line = lines.readLine();
            }
            child.destroyForcibly();
        } finally {
            child.destroyForcibly();
            child.waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(toldNs).isGreaterThanOrEqualTo(afterNs);
        return toldNs;
    }
}
