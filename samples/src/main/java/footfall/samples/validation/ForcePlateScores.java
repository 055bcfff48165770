// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import footfall.device.SampleReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.jspecify.annotations.Nullable;

/** Contacts from a sensor at the sacrum against an instrumented treadmill: recordings with a {@code .contacts.csv} beside them. */
final class ForcePlateScores {
    private static final String REFERENCE = ".contacts.csv";

    private final Path folder;
    private final EventErrors all = new EventErrors();
    private final List<double[]> peaks = new ArrayList<>();

    ForcePlateScores(Path folder) {
        this.folder = folder;
    }

    /** One row a trial and one for all; empty without such recordings. */
    String markdown() throws IOException {
        List<Path> references = references();
        if (references.isEmpty()) {
            return "";
        }
        Table table = new Table(
                "trial",
                "contacts",
                "found",
                "with contact time",
                "contact: bias, ms",
                "contact: SD, ms",
                "contact time: bias, ms",
                "mean absolute error, ms",
                "of the trial's mean, ms");
        for (Path reference : references) {
            EventErrors trial = new EventErrors();
            score(reference, trial);
            row(table, String.valueOf(reference.getFileName()).replace(REFERENCE, ""), trial);
        }
        row(table, "all " + references.size(), all);
        return table.markdown()
                + String.format(
                        Locale.ROOT,
                        "%nRank correlation (Spearman) of the step's impact at the sacrum with the force peak of its contact: %.2f (%d contacts).%n",
                        spearman(),
                        peaks.size());
    }

    private static void row(Table table, String name, EventErrors errors) {
        table.row(
                name,
                Integer.toString(errors.references()),
                Table.pct(errors.foundPct()),
                Table.pct(errors.foundStancesPct()),
                Table.one(errors.contactBiasMs()),
                Table.one(errors.contactSdMs()),
                Table.one(errors.stanceBiasMs()),
                Table.one(errors.stanceMaeMs()),
                Table.one(errors.meanStanceMaeMs()));
    }

    private List<Path> references() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(REFERENCE))
                    .sorted()
                    .toList();
        }
    }

    private void score(Path reference, EventErrors trial) throws IOException {
        List<Map<String, String>> rows = ReferenceTable.rows(reference);
        double[] contactS = column(rows, "ic_s");
        double[] toeOffS = column(rows, "to_s");
        double[] forceBw = column(rows, "active_peak_bw");
        StepTable steps = steps(Path.of(reference.toString().replace(REFERENCE, ".csv")));
        trial.add(steps, contactS, toeOffS);
        all.add(steps, contactS, toeOffS);
        for (int i = 0; i < contactS.length; i++) {
            for (int row = 0; row < steps.rows(); row++) {
                boolean same = Math.abs(steps.timeS()[row] - contactS[i]) < 0.1;
                if (same && Double.isFinite(steps.impactG()[row])) {
                    peaks.add(new double[] {steps.impactG()[row], forceBw[i]});
                }
            }
        }
    }

    private double spearman() {
        double[] impact = peaks.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] force = peaks.stream().mapToDouble(pair -> pair[1]).toArray();
        return peaks.size() < 3 ? Double.NaN : new SpearmansCorrelation().correlation(impact, force);
    }

    private static double[] column(List<Map<String, String>> rows, String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getOrDefault(name, "NaN")))
                .toArray();
    }

    private static StepTable steps(Path file) {
        Steps sink = new Steps();
        SampleReading reading = new SampleReading(
                OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty(), SensorPlacement.SACRUM);
        new RecordingReader(new ReadOptions(false, false, reading)).read(file, sink);
        return sink.found == null ? StepTable.empty() : sink.found;
    }

    /** Analyses the only recording of a file. */
    private static final class Steps implements RecordingReader.Sink {
        private final GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.SACRUM));
        private @Nullable StepTable found;

        @Override
        public SampleSink samples() {
            return analyzer;
        }

        @Override
        public void accept(Recording recording) {
            found = analyzer.finish().sensor().orElseThrow().steps();
        }

        @Override
        public void failed(RecordingException problem) {
            System.err.println(problem.getMessage());
        }
    }
}
