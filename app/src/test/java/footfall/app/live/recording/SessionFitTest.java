// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The FIT file of a session is read by somebody else's reader: npm {@code fit-file-parser} (MIT), where
 * {@code -Dfootfall.fit-file-parser=DIR} or the variable FOOTFALL_FIT_FILE_PARSER names the unpacked package.
 */
class SessionFitTest {
    private static final String SCRIPT = """
            import { readFileSync } from 'node:fs';
            import { pathToFileURL } from 'node:url';
            const { default: FitParser } = await import(pathToFileURL(process.argv[2] + '/dist/fit-parser.js'));
            const parser = new FitParser({ force: false, mode: 'list', lengthUnit: 'm', speedUnit: 'm/s' });
            parser.parse(readFileSync(process.argv[3]), (error, data) => {
              if (error) { console.error(error); process.exit(1); }
              for (const r of data.records) {
                console.log(['record', r.timestamp.getTime(), r.cadence, r.fractional_cadence].join(' '));
              }
              for (const s of data.sessions) console.log(['session', s.sport, s.sub_sport, s.total_distance].join(' '));
              for (const e of data.events) console.log(['event', e.timestamp.getTime(), e.event, e.Pain ?? '-'].join(' '));
              for (const l of data.laps) console.log(['lap', l.total_elapsed_time, l.total_distance].join(' '));
              for (const m of data.messages.accelerometer_data) {
                m.accel_x.forEach((x, i) => console.log(['sample', x, m.accel_y[i], m.accel_z[i]].join(' ')));
              }
            });
            """;

    @TempDir
    private Path folder;

    @Test
    void anotherReaderFindsTheSameSession() throws IOException, InterruptedException {
        Path parser = parser();
        Path journal = Sessions.journal(folder.resolve("session.ffj"), 150);
        SessionReport report = SessionReport.of(journal);
        Path fit = folder.resolve("session.fit");
        report.writeFit(fit);
        Path script = Files.writeString(folder.resolve("read.mjs"), SCRIPT);
        List<String> lines = run(List.of("node", script.toString(), parser.toString(), fit.toString()));
        double sum = 0;
        int count = 0;
        for (String[] row : of(lines, "record")) {
            if (row.length == 4 && !row[2].equals("0")) {
                sum += 2 * (Double.parseDouble(row[2]) + Double.parseDouble(row[3]));
                count++;
            }
        }
        double meanSpm =
                report.answer().analysis().cadence().running().orElseThrow().meanSpm();
        assertThat(sum / count).isCloseTo(meanSpm, within(0.5));
        assertRises(of(lines, "record"));
        assertRises(of(lines, "event"));
        assertThat(of(lines, "session").get(0)).startsWith("session", "running", "treadmill");
        assertThat(of(lines, "event")).anyMatch(event -> event[3].equals("1"));
        assertThat(of(lines, "lap").size()).isGreaterThan(1);
        sameSamples(journal, of(lines, "sample"));
    }

    private static void assertRises(List<String[]> rows) {
        for (int i = 1; i < rows.size(); i++) {
            assertThat(Long.parseLong(rows.get(i)[1])).isGreaterThanOrEqualTo(Long.parseLong(rows.get(i - 1)[1]));
        }
    }

    private static void sameSamples(Path journal, List<String[]> read) throws IOException {
        List<Double> axG = new ArrayList<>();
        SensorPass.all(journal, 0, new SampleSink() {
            @Override
            public void begin(SensorFacts facts) {
                // The values count.
            }

            @Override
            public void accept(SampleBlock block) {
                for (int i = 0; i < block.size(); i++) {
                    axG.add(block.axG()[i]);
                }
            }
        });
        assertThat(read).hasSize(axG.size());
        double scale = scale(read, axG);
        for (int i = 0; i < read.size(); i++) {
            double valueG = (Double.parseDouble(read.get(i)[1]) - 32_768) / scale;
            assertThat(valueG).isCloseTo(axG.get(i), within(0.51 / scale));
        }
    }

    /** Counts a g: the power of two that fits the largest value best. */
    private static double scale(List<String[]> read, List<Double> axG) {
        int largest = 0;
        for (int i = 0; i < axG.size(); i++) {
            largest = Math.abs(axG.get(i)) > Math.abs(axG.get(largest)) ? i : largest;
        }
        double counts = Math.abs(Double.parseDouble(read.get(largest)[1]) - 32_768);
        return Math.pow(2, Math.rint(Math.log(counts / Math.abs(axG.get(largest))) / Math.log(2)));
    }

    private static List<String[]> of(List<String> lines, String kind) {
        List<String[]> found = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(kind + " ")) {
                found.add(line.split(" "));
            }
        }
        return found;
    }

    private static Path parser() {
        String given = System.getProperty("footfall.fit-file-parser", System.getenv("FOOTFALL_FIT_FILE_PARSER"));
        if (given == null) {
            System.err.println("SKIPPED: no independent FIT reader; give -Dfootfall.fit-file-parser=DIR");
        }
        Assumptions.assumeTrue(given != null, "no independent FIT reader given");
        return Path.of(given);
    }

    private List<String> run(List<String> command) throws IOException, InterruptedException {
        File output = folder.resolve("output.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output.toPath(), StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0)
                .as(String.valueOf(lines.isEmpty() ? "" : lines.get(0)))
                .isTrue();
        return lines;
    }
}
