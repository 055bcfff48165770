// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.SensorPlacement;
import footfall.device.RecordingException;
import footfall.device.SampleReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Recordings of other projects, where they are at hand: each opens with the rate and the strength that its list states. */
class RealTextFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("footfall.root", ".."), "..", "shared", "data", "accel");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    @Test
    void everyListedTextOpensWithItsRate() throws IOException {
        if (!Files.isRegularFile(FOLDER.resolve("MANIFEST.csv"))) {
            System.err.println("SKIPPED: real recordings are not at " + FOLDER);
            Assumptions.abort("real recordings are not at " + FOLDER);
        }
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (String line : Files.readAllLines(FOLDER.resolve("MANIFEST.csv"))) {
            List<String> cells = Cells.split(line, ',');
            boolean listed = cells.size() > 7
                    && cells.get(0).matches(".*\\.(csv|txt)")
                    && !cells.get(7).isEmpty();
            if (listed && Files.isRegularFile(FOLDER.resolve(cells.get(0)))) {
                read++;
                check(cells.get(0), cells.get(7), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(50);
    }

    private static void check(String file, String stated, List<String> wrong) throws IOException {
        Matcher matcher = NUMBER.matcher(stated);
        double statedHz = matcher.find() ? Double.parseDouble(matcher.group()) : 0;
        Taken taken;
        try {
            taken = read(file, SampleReading.unknown());
        } catch (RecordingException refused) {
            if (!refused.getMessage().contains("--rate-hz")) {
                wrong.add(refused.getMessage());
                return;
            }
            taken = read(file, rate(statedHz));
        }
        double rateHz = taken.rateHz();
        // "~" and "or" mark rates that the list itself calls rough; a phone's nominal 200 Hz is what its clock made of
        // it.
        boolean rough = stated.startsWith("~") || file.contains("accelerometer.csv");
        boolean rateRight = rough || Math.abs(rateHz / statedHz - 1) < 0.02;
        if (!rateRight || taken.meanG() < 0.8 || taken.meanG() > 3) {
            wrong.add(
                    String.format(Locale.ROOT, "%s: %.2f Hz of %s, mean %.2f g", file, rateHz, stated, taken.meanG()));
        }
    }

    private static SampleReading rate(double hz) {
        return new SampleReading(
                OptionalDouble.of(hz), Optional.empty(), OptionalDouble.empty(), SensorPlacement.UNKNOWN);
    }

    private static Taken read(String file, SampleReading user) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            return Taken.read(new CsvReader(), in, user);
        }
    }
}
