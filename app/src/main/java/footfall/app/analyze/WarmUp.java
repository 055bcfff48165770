// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import footfall.reports.Answer;
import footfall.reports.InputDescription;
import footfall.reports.assessment.Runner;
import footfall.reports.json.AnalysisJson;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Uses the second processor while the first starts: runs the line over a few made-up minutes, so that the classes of the
 * analysis are loaded, linked and partly compiled by the time the recording has been read. It changes no result; what it computes
 * is thrown away. What it saves is in {@code docs/decisions/0002-start-up.md}.
 */
public final class WarmUp {
    private static final int SECONDS = 330;
    private static final String[] SAMPLE_ENDINGS = {".csv", ".txt", ".tsv", ".jsonl", ".ndjson", ".cwa", ".gt3x", ".bin"
    };
    private static final int FEWEST_PROCESSORS = 2;

    private WarmUp() {}

    /**
     * Begins in the background; does nothing where there is only one processor. The thread dies with the program.
     *
     * @param args the command line, from which is guessed what kind of recording it names; a wrong guess costs only time
     */
    public static void begin(String[] args) {
        if (Runtime.getRuntime().availableProcessors() >= FEWEST_PROCESSORS) {
            Runnable line = namesSamples(args) ? new SensorWarmUp() : new Line();
            Thread thread = new Thread(line, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Whether a file or an option on the command line is one of raw acceleration; files are told by content later. */
    static boolean namesSamples(String[] args) {
        for (int index = 1; index < args.length; index++) {
            String word = args[index];
            String before = args[index - 1];
            boolean output = before.equals("--csv") || before.equals("--cadence") || before.equals("--steps");
            if (word.equals("--placement") || word.equals("--rate-hz") || (!output && endsLikeSamples(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLikeSamples(String word) {
        String name = word.endsWith(".gz") ? word.substring(0, word.length() - ".gz".length()) : word;
        for (String ending : SAMPLE_ENDINGS) {
            if (name.endsWith(ending) && !name.startsWith("-")) {
                return true;
            }
        }
        return false;
    }

    // A named class: a lambda would begin with what it is meant to take off the first thread.
    private static final class Line implements Runnable {
        @Override
        public void run() {
            try {
                write(answer());
            } catch (NoSuchAlgorithmException | RuntimeException ignored) {
                // Only time is lost: the run itself meets and reports whatever is wrong.
            }
        }
    }

    /** Renders an answer for nobody, and loads what the digest of a file needs. */
    static void write(Answer answer) throws NoSuchAlgorithmException {
        MessageDigest.getInstance("SHA-256").digest();
        new AnalysisJson().write(answer, OutputStream.nullOutputStream());
    }

    /** The answer for the made-up run. */
    static Answer answer() {
        Session session = new Session(
                Sport.RUNNING,
                "",
                OptionalLong.of(0),
                OptionalDouble.of(SECONDS),
                OptionalDouble.of(SECONDS),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty());
        WatchActivity activity = new WatchActivity(rows(), List.of(session), List.of(), List.of(), true, List.of());
        Analysis analysis = WatchAnalyzer.analyze(activity, WatchOptions.defaults());
        InputDescription input = new InputDescription(
                "", "", "", "", Optional.empty(), SECONDS, "", Sport.RUNNING, OptionalDouble.empty(), SECONDS, "");
        return Answer.of(input, analysis, Runner.of(Athlete.unknown()));
    }

    private static RecordColumns rows() {
        RecordColumns.Builder rows = new RecordColumns.Builder();
        int cadence = rows.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
        int speed = rows.column(Quantity.SPEED, SeriesSource.ofFormat("speed"));
        int contact = rows.column(Quantity.GROUND_CONTACT_TIME, SeriesSource.ofFormat("stance_time"));
        int balance = rows.column(Quantity.GROUND_CONTACT_BALANCE, SeriesSource.ofFormat("stance_time_balance"));
        int oscillation = rows.column(Quantity.VERTICAL_OSCILLATION, SeriesSource.ofFormat("vertical_oscillation"));
        int stepLength = rows.column(Quantity.STEP_LENGTH, SeriesSource.ofFormat("step_length"));
        for (int second = 0; second < SECONDS; second++) {
            int wave = second % 60;
            rows.row(second * 1000L)
                    .set(cadence, 160 + wave / 6)
                    .set(speed, 2.5 + wave / 60.0)
                    .set(contact, 260 - wave / 3)
                    .set(balance, 49.5 + wave / 60.0)
                    .set(oscillation, 80 + wave / 10.0)
                    .set(stepLength, 950 + wave);
        }
        return rows.build();
    }
}
