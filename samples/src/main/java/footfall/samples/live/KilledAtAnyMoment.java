// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.app.live.recording.SessionReport;
import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalReader;
import footfall.device.link.FrameKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Ends the packaged program in the middle of a session as a loss of power would, many times, each at a random moment, and looks at what its journal
 * holds. Arguments: folder for journals, how often, seed, and optionally the jar. Prints for each time how much of what the sensor had sent is missing
 * at the end of the journal, and whether there is a report; then the spread of both. Ends with 1 where more than a second is missing or a report is.
 */
public final class KilledAtAnyMoment {
    private static final double LONGEST_S = 7;
    private static final int RECOVERED_EACH = 5;
    private static final long PATIENCE_S = 60;

    private final Path folder;
    private final Path jar;
    private final Random chance;
    private final MadeUpLines lines;
    private final Figures missingS = new Figures();
    private final Figures reportS = new Figures();
    private int withoutReport;

    private KilledAtAnyMoment(Path folder, long seed, Path jar) {
        this.folder = folder;
        this.jar = jar;
        chance = new Random(seed);
        lines = new MadeUpLines(seed, 90);
    }

    /** Runs it: some ten seconds each. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int times = Integer.parseInt(args[1]);
        Path jar = args.length > 3 ? Path.of(args[3]) : Footfall.usualJar();
        KilledAtAnyMoment test = new KilledAtAnyMoment(folder, Long.parseLong(args[2]), jar);
        for (int i = 1; i <= times; i++) {
            test.once(i);
        }
        System.out.println("missing at the end: " + test.missingS.spread("s"));
        System.out.println("report: " + test.reportS.spread("s") + ", sessions without one: " + test.withoutReport);
        System.exit(test.missingS.quantile(1) > 1 || test.withoutReport > 0 ? 1 : 0);
    }

    private void once(int number) throws IOException, InterruptedException {
        Path journal = folder.resolve("killed-" + number + ".ffj");
        Files.deleteIfExists(journal);
        double waitS = 0.2 + chance.nextDouble() * LONGEST_S;
        int sent;
        try (PortPair ports = new PortPair(folder, "port");
                Footfall session = Footfall.start(
                        jar,
                        folder.resolve("live.err"),
                        List.of(
                                "live",
                                "--port",
                                ports.computerEnd().toString(),
                                "--placement",
                                "shank",
                                "--headless",
                                "--journal",
                                journal.toString()));
                SteadySender sensor = new SteadySender(lines)) {
            if (!session.awaitLines(1, PATIENCE_S)) {
                System.out.println(number + ": the session did not begin within " + PATIENCE_S + " s; left out");
                return;
            }
            sensor.plug(ports.sensorEnd(), true);
            Thread.sleep((long) (waitS * 1000));
            sent = sensor.written();
            session.kill();
        }
        look(number, journal, sent, waitS);
    }

    private void look(int number, Path journal, int sent, double waitS) throws IOException, InterruptedException {
        double sentS = stampS(new String(lines.samples().get(sent - 1), StandardCharsets.US_ASCII));
        double missing = sentS - newestS(journal, sentS - waitS);
        missingS.add(missing);
        long fromNs = System.nanoTime();
        String outcome;
        try {
            SessionReport report = SessionReport.of(journal);
            outcome = "report: " + report.answer().analysis().activity().elapsedS() + " s";
        } catch (IOException | RuntimeException e) {
            withoutReport++;
            outcome = "NO REPORT: " + e;
        }
        reportS.add((System.nanoTime() - fromNs) / 1e9);
        if (number % RECOVERED_EACH == 0) {
            outcome += ", footfall live --recover ends with " + recovered(journal);
        }
        System.out.println(String.format(
                Locale.ROOT, "%d: killed after %.2f s, missing %.3f s, %s", number, waitS, missing, outcome));
    }

    /** The whole way of a user. */
    private int recovered(Path journal) throws IOException, InterruptedException {
        try (Footfall recovery =
                Footfall.start(jar, folder.resolve("recover.err"), List.of("live", "--recover", journal.toString()))) {
            int status = recovery.await();
            withoutReport += status == 0 ? 0 : 1;
            return status;
        }
    }

    /** Stamp of the newest sample in the journal; where there is none, when the first was sent. */
    private static double newestS(Path journal, double noneS) throws IOException {
        double newestS = noneS;
        try (JournalReader reader = JournalReader.open(journal)) {
            for (Optional<JournalEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                if (entry.get() instanceof JournalEntry.OfFrame of && of.frame().kind() == FrameKind.LINE) {
                    double stamp = stampS(new String(of.frame().bytes(), StandardCharsets.US_ASCII));
                    newestS = Double.isNaN(stamp) ? newestS : stamp;
                }
            }
        }
        return newestS;
    }

    /** NaN for a line that is no sample. */
    private static double stampS(String line) {
        int comma = line.indexOf(',');
        boolean sample = comma > 0 && line.substring(0, comma).matches("[0-9.]+");
        return sample ? Double.parseDouble(line.substring(0, comma)) : Double.NaN;
    }
}
