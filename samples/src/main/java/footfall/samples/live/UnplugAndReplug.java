// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.app.live.recording.SessionReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Pulls the cable of a sensor out and puts it back in, many times at random moments, while the packaged program shows a session. Arguments: folder,
 * how often, seed, and optionally the jar. Prints threads and open files of the program soon after the begin and at the end, what the sensor measured
 * against what came and what is known to be lost, and what the summary says of cadence and gaps.
 */
public final class UnplugAndReplug {
    private static final double SECONDS_EACH = 6;

    private final Path folder;
    private final int times;
    private final Random chance;
    private final Path jar;
    private final MadeUpLines lines;

    private UnplugAndReplug(Path folder, int times, long seed, Path jar) {
        this.folder = folder;
        this.times = times;
        this.jar = jar;
        chance = new Random(seed);
        lines = new MadeUpLines(seed, 60 + times * SECONDS_EACH);
    }

    /** Runs it: some two and a half seconds each time. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path jar = args.length > 3 ? Path.of(args[3]) : Footfall.usualJar();
        new UnplugAndReplug(folder, Integer.parseInt(args[1]), Long.parseLong(args[2]), jar).run();
    }

    private void run() throws IOException, InterruptedException {
        Path journal = folder.resolve("replug-" + System.currentTimeMillis() + ".ffj");
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
            session.awaitLines(2, 30);
            int from = sensor.measured();
            sensor.plug(ports.sensorEnd(), true);
            Thread.sleep(8000);
            say("after 8 s: " + session.threads() + " threads, " + session.openFiles() + " open files");
            replug(ports, session, sensor);
            Thread.sleep(12_000);
            say("at the end: " + session.threads() + " threads, " + session.openFiles() + " open files");
            sensor.close();
            Thread.sleep(1000);
            count(newest(session), sensor.written() - from);
            say("exit status " + session.stop());
        }
        report(journal);
    }

    private static void count(Shown last, long sent) {
        say(String.format(
                Locale.ROOT,
                "measured %d, came %d, known to be lost %d, unaccounted for %d; shown %s, %s",
                sent,
                last.samples(),
                last.lostSamples(),
                sent - last.samples() - last.lostSamples(),
                last.spm(),
                last.state()));
    }

    private static void report(Path journal) throws IOException {
        SessionReport report = SessionReport.of(journal);
        say("report: " + report.answer().analysis().activity());
        say("report: " + report.answer().analysis().cadence());
        say("gaps in the report: " + report.answer().analysis().quality().gaps().size());
    }

    private void replug(PortPair ports, Footfall session, SteadySender sensor)
            throws IOException, InterruptedException {
        for (int i = 1; i <= times && session.isAlive(); i++) {
            ports.unplug();
            sensor.unplug();
            Thread.sleep(chance.nextInt(400));
            ports.plugIn();
            sensor.plug(ports.sensorEnd(), false);
            long came = newest(session).samples();
            for (int waited = 0; waited < 120 && newest(session).samples() == came; waited++) {
                Thread.sleep(100);
            }
            Thread.sleep(chance.nextInt(1500));
            if (i % 20 == 0) {
                Shown now = newest(session);
                say(String.format(
                        Locale.ROOT,
                        "%d times: %d threads, %d open files, came %d, lost %d",
                        i,
                        session.threads(),
                        session.openFiles(),
                        now.samples(),
                        now.lostSamples()));
            }
        }
    }

    private static Shown newest(Footfall session) {
        List<Footfall.Said> said = session.said();
        return Shown.of(said.get(said.size() - 1));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
