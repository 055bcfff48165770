// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.Session;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real recordings, where the shared folder is there: counts and columns as its manifest lists them. */
class RealFitFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("footfall.root"), "..", "shared", "data", "fit")
            .normalize();

    /** Files on which other readers give up; ours salvages this many records from each. */
    private static final Map<String, Long> SALVAGED = Map.of(
            "choochoo/2018-02-24-10-04-10.fit", 4882L,
            "choochoo/2018-04-15-09-18-20.fit", 10856L);

    @Test
    void everyFileOpensWithTheRecordCountOfTheManifest() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : manifest()) {
            String file = row.get("file");
            long expected = SALVAGED.getOrDefault(file, Long.valueOf(row.get("n_records")));
            try {
                long found = read(file).recordCount();
                if (found != expected) {
                    wrong.add(file + ": expected " + expected + ", found " + found);
                }
            } catch (RecordingException e) {
                if (Files.size(FOLDER.resolve(file)) > 0) {
                    wrong.add(e.getMessage());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void columnsAreThoseOfTheManifest() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : manifest()) {
            if (Long.parseLong(row.get("n_records")) == 0) {
                continue;
            }
            ParsedRecording read = read(row.get("file"));
            // Records that never had a time are counted, and give no rows.
            if (read.activity().records().rows() == 0) {
                continue;
            }
            check(wrong, row, read, "has_cadence", Quantity.CADENCE);
            check(wrong, row, read, "has_vertical_oscillation", Quantity.VERTICAL_OSCILLATION);
            check(wrong, row, read, "has_stance_time", Quantity.GROUND_CONTACT_TIME);
            check(wrong, row, read, "has_stance_balance", Quantity.GROUND_CONTACT_BALANCE);
            check(wrong, row, read, "has_step_length", Quantity.STEP_LENGTH);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(
            List<String> wrong, Map<String, String> row, ParsedRecording read, String flag, Quantity quantity) {
        boolean expected = !row.get(flag).equals("no");
        boolean found = read.activity()
                .records()
                .ofFormat(quantity)
                .map(Column::hasValues)
                .orElse(false);
        if (expected != found) {
            wrong.add(row.get("file") + ": " + flag + " is " + row.get(flag) + ", column found: " + found);
        }
    }

    @Test
    void sessionsAreThoseOfTheManifest() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : manifest()) {
            String average = row.get("spm_session_avg");
            if (average.isEmpty()) {
                continue;
            }
            Session session = firstOnFoot(read(row.get("file")));
            double found = session.meanCadenceSpm().orElse(0);
            if (Math.abs(found - Double.parseDouble(average)) > 0.01) {
                wrong.add(row.get("file") + ": expected " + average + " spm, found " + session);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Session firstOnFoot(ParsedRecording read) {
        return read.activity().sessions().stream()
                .filter(session -> session.sport().onFoot())
                .findFirst()
                .orElseThrow();
    }

    private static ParsedRecording read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            return new FitActivityReader().parse(in, file, ReadOptions.defaults(), SampleSink.none());
        }
    }

    private static List<Map<String, String>> manifest() throws IOException {
        Path manifest = FOLDER.resolve("MANIFEST.csv");
        if (!Files.exists(manifest)) {
            System.err.println("SKIPPED: no real recordings at " + FOLDER);
        }
        Assumptions.assumeTrue(Files.exists(manifest), "no real recordings at " + FOLDER);
        List<String> lines = Files.readAllLines(manifest);
        String[] names = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
