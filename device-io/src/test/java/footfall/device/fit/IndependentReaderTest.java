// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Sport;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.TimerEvent;
import footfall.analyzer.activity.WatchActivity;
import footfall.device.packet.RunTape;
import footfall.device.packet.SampleTape;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Footfall writes is read by somebody else's reader: npm {@code fit-file-parser} (MIT), where Node is present.
 *
 * <p>{@code -Dfootfall.fit-file-parser=DIR} (or the variable FOOTFALL_FIT_FILE_PARSER) names the unpacked package; {@code -Dfootfall.npm=true} fetches it into {@code target}.
 * Without either the test is skipped, so that the gate needs no network.
 */
class IndependentReaderTest {
    private static final String VERSION = "6.1.2";
    private static final int RECORDS = 300;

    private static final String SCRIPT = """
            import { readFileSync } from 'node:fs';
            import { pathToFileURL } from 'node:url';
            const { default: FitParser } = await import(pathToFileURL(process.argv[2] + '/dist/fit-parser.js'));
            const parser = new FitParser({ force: false, mode: 'list', lengthUnit: 'm', speedUnit: 'm/s' });
            parser.parse(readFileSync(process.argv[3]), (error, data) => {
              if (error) { console.error(error); process.exit(1); }
              for (const r of data.records) {
                console.log(['record', r.timestamp.getTime(), r.cadence, r.fractional_cadence, r.enhanced_speed ?? r.speed,
                  r.stance_time, r.heart_rate, r['Ground Time']].join(' '));
              }
              for (const s of data.sessions) {
                console.log(['session', s.sport, s.avg_cadence, s.avg_fractional_cadence, s.total_elapsed_time, s.total_distance].join(' '));
              }
              for (const e of data.events) console.log(['event', e.event, e.event_type].join(' '));
              for (const l of data.laps) console.log(['lap', l.total_elapsed_time, l.total_distance].join(' '));
            });
            """;

    private static final String SAMPLES_SCRIPT = """
            import { readFileSync } from 'node:fs';
            import { pathToFileURL } from 'node:url';
            const { default: FitParser } = await import(pathToFileURL(process.argv[2] + '/dist/fit-parser.js'));
            const parser = new FitParser({ force: false, mode: 'list' });
            parser.parse(readFileSync(process.argv[3]), (error, data) => {
              if (error) { console.error(error); process.exit(1); }
              for (const m of data.messages.accelerometer_data) {
                const start = m.timestamp.getTime() + m.timestamp_ms;
                m.sample_time_offset.forEach((ms, i) =>
                  console.log(['sample', start + ms, m.accel_x[i], m.accel_y[i], m.accel_z[i]].join(' ')));
              }
            });
            """;

    @TempDir
    private Path folder;

    @Test
    void anotherReaderFindsTheSameCadence() throws IOException, InterruptedException {
        Path parser = parser();
        Path file = folder.resolve("run.fit");
        WatchActivity activity = activity();
        try (OutputStream out = Files.newOutputStream(file)) {
            new FitActivityWriter("Footfall test").write(activity, out);
        }
        Path script = Files.writeString(folder.resolve("read.mjs"), SCRIPT);
        List<String> lines = run(List.of("node", script.toString(), parser.toString(), file.toString()), folder);
        List<String[]> records = of(lines, "record");
        assertThat(records).hasSize(RECORDS);
        for (int row = 0; row < RECORDS; row++) {
            sameRow(activity.records(), row, records.get(row));
        }
        assertThat(of(lines, "session").get(0)).containsExactly("session", "running", "85", "0.25", "299", "900");
        assertThat(of(lines, "event")).extracting(event -> event[2]).containsExactly("start", "stop_all");
        assertThat(of(lines, "lap").get(0)).containsExactly("lap", "299", "900");
    }

    @Test
    void anotherReaderFindsTheSameAcceleration() throws IOException, InterruptedException {
        Path parser = parser();
        Path file = folder.resolve("raw.fit");
        SampleTape run = RunTape.of(900, 100, false);
        Files.write(file, run.write(FitSampleWriter::new, RunTape.facts(100, false), 256));
        Path script = Files.writeString(folder.resolve("raw.mjs"), SAMPLES_SCRIPT);
        List<String> lines = run(List.of("node", script.toString(), parser.toString(), file.toString()), folder);
        List<String[]> samples = of(lines, "sample");
        assertThat(samples).hasSize(900);
        for (int i = 0; i < 900; i++) {
            String[] read = samples.get(i);
            assertThat(Double.parseDouble(read[1])).isEqualTo(RunTape.START_MS + 10.0 * i);
            for (int axis = 1; axis <= 3; axis++) {
                double valueG = (Double.parseDouble(read[axis + 1]) - 32_768) / 4096;
                assertThat(valueG).isCloseTo(run.at(axis, i), within(0.5 / 4096 * (1 + 1e-9)));
            }
        }
    }

    private static void sameRow(RecordColumns records, int row, String[] read) {
        assertThat(Long.parseLong(read[1])).isEqualTo(records.epochMs(row));
        double spm = 2 * (Double.parseDouble(read[2]) + Double.parseDouble(read[3]));
        assertThat(spm).isCloseTo(value(records, Quantity.CADENCE, row), within(1 / 128.0 + 1e-9));
        assertThat(Double.parseDouble(read[4])).isCloseTo(value(records, Quantity.SPEED, row), within(0.0005001));
        assertThat(Double.parseDouble(read[5]))
                .isCloseTo(records.of(Quantity.GROUND_CONTACT_TIME).get(0).values()[row], within(0.050001));
        assertThat(Double.parseDouble(read[6])).isEqualTo(150);
        assertThat(Double.parseDouble(read[7]))
                .isCloseTo(records.of(Quantity.GROUND_CONTACT_TIME).get(1).values()[row], within(1e-3));
    }

    private static double value(RecordColumns records, Quantity quantity, int row) {
        return records.of(quantity).get(0).values()[row];
    }

    private static WatchActivity activity() {
        RecordColumns.Builder builder = new RecordColumns.Builder();
        int cadence = builder.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
        int speed = builder.column(Quantity.SPEED, SeriesSource.ofFormat("speed"));
        int contact = builder.column(Quantity.GROUND_CONTACT_TIME, SeriesSource.ofFormat("stance_time"));
        int heart = builder.column(Quantity.HEART_RATE, SeriesSource.ofFormat("heart_rate"));
        int pod = builder.column(
                Quantity.GROUND_CONTACT_TIME, SeriesSource.ofApp("Stryd", "Ground Time", "Milliseconds"));
        for (int i = 0; i < RECORDS; i++) {
            builder.row(FitFiles.START_EPOCH_MS + 1000L * i)
                    .set(cadence, 170 + 8 * Math.sin(i / 20.0))
                    .set(speed, 3 + 0.3 * Math.cos(i / 15.0))
                    .set(contact, 240 + i / 10.0)
                    .set(heart, 150)
                    .set(pod, 235.5 + i / 8.0);
        }
        long startMs = FitFiles.START_EPOCH_MS;
        long endMs = startMs + 1000L * (RECORDS - 1);
        return new WatchActivity(
                builder.build(),
                List.of(new Session(
                        Sport.RUNNING,
                        "",
                        OptionalLong.of(startMs),
                        OptionalDouble.of(299),
                        OptionalDouble.of(299),
                        OptionalDouble.of(900),
                        OptionalDouble.of(170.5),
                        OptionalLong.of(849))),
                List.of(new Lap(startMs, endMs, OptionalDouble.of(900))),
                List.of(new TimerEvent(startMs, true), new TimerEvent(endMs, false)),
                true,
                List.of());
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

    private static Path parser() throws IOException, InterruptedException {
        String given = System.getProperty("footfall.fit-file-parser", System.getenv("FOOTFALL_FIT_FILE_PARSER"));
        if (given != null) {
            return Path.of(given);
        }
        boolean fetch = Boolean.getBoolean("footfall.npm");
        if (!fetch) {
            System.err.println(
                    "SKIPPED: no independent FIT reader; give -Dfootfall.fit-file-parser=DIR or -Dfootfall.npm=true");
        }
        Assumptions.assumeTrue(fetch, "no independent FIT reader given");
        Path prefix = Files.createDirectories(Path.of("target", "npm").toAbsolutePath());
        run(List.of("npm", "install", "--prefix", prefix.toString(), "fit-file-parser@" + VERSION), prefix);
        return prefix.resolve("node_modules").resolve("fit-file-parser");
    }

    private static List<String> run(List<String> command, Path folder) throws IOException, InterruptedException {
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
                .as(command + " said " + lines)
                .isTrue();
        return lines;
    }
}
