// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.gait.GaitOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the line from raw acceleration to cadence and steps: every method, placement by placement, on made-up recordings whose
 * every step is known and on real ones with a reference.
 *
 * <p>Arguments: {@code --data FOLDER} (default {@code ../shared/data/accel}; without it only made-up recordings are scored),
 * {@code --release NAME} writes {@code samples/validation/SCORECARD.md}, the table in {@code README.md} and the rows of this release in
 * {@code samples/validation/history.csv}; without it everything is printed.
 */
public final class Scorecard {
    private static final int SEEDS = 2;
    private static final int TARGET_SEEDS = 8;
    /** A release of this name prints only what the strides score, which takes a minute instead of many. */
    private static final String STRIDES_ONLY = "strides";

    private static final Path FOLDER = Path.of("samples/validation");
    private static final Path README = Path.of("README.md");

    private final Path folder;
    private final String release;
    private final History history;
    private final StringBuilder page = new StringBuilder();

    private Scorecard(Path folder, String release) {
        this.folder = folder;
        this.release = release;
        this.history = new History(FOLDER.resolve("history.csv"), release);
    }

    /** Scores, and prints or writes. */
    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        new Scorecard(Path.of(value(words, "--data", "../shared/data/accel")), value(words, "--release", "")).run();
    }

    private static String value(List<String> words, String name, String usual) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : usual;
    }

    private void run() throws IOException {
        CadenceMethod usual = GaitOptions.unknown().method();
        StrideScores strides = new StrideScores(TARGET_SEEDS);
        String events = strides.events();
        String stride = events + '\n' + strides.markers();
        add("Made-up strides: mounted any way round, 0.05 g of noise, a clock 3 % fast", stride);
        String force = new ForcePlateScores(folder).markdown();
        add("Sacrum against an instrumented treadmill", force);
        if (release.equals(STRIDES_ONLY)) {
            System.out.print(page);
            return;
        }
        String targets = new Targets(usual, TARGET_SEEDS).markdown();
        add("Made-up running with 0.3 g of noise", targets);
        String summary = real(usual);
        madeUp();
        if (release.isEmpty()) {
            System.out.print(page);
            return;
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("SCORECARD.md"), "# Scorecard, release " + release + "\n\n" + page);
        new Section(README, "made-up").replace(targets);
        new Section(README, "strides-made-up").replace(stride);
        if (!force.isEmpty()) {
            new Section(README, "strides-real").replace(force);
        }
        if (!summary.isEmpty()) {
            new Section(README, "real").replace(summary);
        }
        history.write();
    }

    private void madeUp() {
        SyntheticScores synthetic = new SyntheticScores(SEEDS);
        for (Line line : Line.all()) {
            add("Made up", line, synthetic.score(line));
        }
    }

    /** The table for the README: the usual method, placement named. */
    private String real(CadenceMethod usual) throws IOException {
        ReferenceFolder references = new ReferenceFolder(folder);
        if (!references.exists()) {
            System.err.println("footfall: " + folder + ": expected real recordings with WINDOWS.csv, found none: only"
                    + " made-up recordings are scored");
            return "";
        }
        List<Line> lines = Line.all();
        List<ScoreTable> tables = new RealScores(references).score(lines);
        for (int i = 0; i < lines.size(); i++) {
            add("Real", lines.get(i), tables.get(i));
        }
        return tables.get(lines.indexOf(new Line(usual, true))).markdown();
    }

    private void add(String data, Line line, ScoreTable table) {
        history.add(data, line, table);
        add(data + ", " + line.label(), table.markdown());
    }

    private void add(String title, String text) {
        page.append("## ").append(title).append("\n\n").append(text).append('\n');
    }
}
