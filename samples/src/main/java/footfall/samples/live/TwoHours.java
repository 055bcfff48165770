// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.app.live.ActionKind;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveRun;
import footfall.app.live.LiveView;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.app.live.headless.HeadlessFace;
import footfall.app.live.recording.JournalRecorder;
import footfall.app.live.recording.SessionReport;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A session of two hours at twenty times the pace, recorded and shown: does it grow, does it lose count? Arguments: the folder for its journal, the
 * form of the wire ({@code lines}, {@code binary}, {@code bridge} …), minutes (120), pace (20), share of frames that get lost in % (0.5). Prints the
 * heap after a full collection each ten minutes of the session, threads before and after, samples that were made, came and are known to be lost,
 * and what the report from the journal takes.
 */
public final class TwoHours {
    private static final double RATE_HZ = 200;
    private static final double LOOK_S = 600;
    private static final double MIB = 1 << 20;

    private final Path journal;
    private final String wire;
    private final double minutes;
    private final double pace;
    private final String lostPct;
    private volatile Optional<LiveView> newest = Optional.empty();

    private TwoHours(Path folder, String wire, double minutes, double pace, String lostPct) {
        this.journal = folder.resolve("two-hours-" + wire + ".ffj");
        this.wire = wire;
        this.minutes = minutes;
        this.pace = pace;
        this.lostPct = lostPct;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, LinkException, InterruptedException {
        TwoHours soak = new TwoHours(
                Files.createDirectories(Path.of(args[0])),
                args.length > 1 ? args[1] : "lines",
                args.length > 2 ? Double.parseDouble(args[2]) : 120,
                args.length > 3 ? Double.parseDouble(args[3]) : 20,
                args.length > 4 ? args[4] : "0.5");
        soak.run();
    }

    private void run() throws IOException, LinkException, InterruptedException {
        Files.deleteIfExists(journal);
        List<String> before = threads();
        HostClock clock = HostClock.startingNow(pace);
        SensorLink link = SensorLinks.SIMULATE.open(
                new LinkAddress(
                        SensorLinks.SIMULATE,
                        "steady-run",
                        Map.of("duration", Double.toString(minutes * 60), "lost", lostPct, "wire", wire)),
                clock);
        LiveRun run =
                new LiveRun(clock, options(), List.of(link), JournalRecorder.begin(journal, options(), TwoHours::say));
        run.add(new HeadlessFace(OutputStream.nullOutputStream(), clock, () -> {}));
        run.add(new Newest(() -> run.act(ActionKind.STOP, "")));
        Thread looking = new Thread(() -> look(clock), "heap");
        looking.setDaemon(true);
        looking.start();
        run.run();
        looking.interrupt();
        looking.join();
        Thread.sleep(500);
        List<String> left = threads();
        left.removeAll(before);
        say("threads before " + before.size() + ", left over " + left);
        count();
        report();
    }

    private SessionOptions options() {
        SessionPlan open = SessionPlan.openRun();
        SessionPlan plan = new SessionPlan(
                open.standS(),
                open.warmUpS(),
                open.baselineS(),
                open.blocks(),
                open.cueS(),
                open.restS(),
                open.retentionS(),
                OptionalDouble.of(2 * minutes * 60));
        return new SessionOptions(
                List.of(new SessionOptions.WornSensor("soak", SensorPlacement.SHANK, Optional.empty())),
                plan,
                TargetWish.of(175),
                SoundMode.ASSIST,
                Athlete.unknown(),
                OptionalDouble.empty(),
                0);
    }

    private void look(HostClock clock) {
        try {
            for (double atS = LOOK_S; atS <= minutes * 60; atS += LOOK_S) {
                Thread.sleep((long) Math.max(0, (atS - clock.nowNs() / 1e9) / pace * 1000));
                LiveView view = newest.orElseThrow();
                say(String.format(
                        "%4.0f min: heap %6.2f MiB, shown %s, behind %.2f s",
                        clock.nowNs() / 60e9, heapMib(), view.cadence().spm(), clock.nowNs() / 1e9 - view.timeS()));
            }
        } catch (InterruptedException e) {
            // The session is over.
            Thread.currentThread().interrupt();
        }
    }

    /** What is in use after two collections: the first one also clears what waits to be finalised. */
    private static double heapMib() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    private static List<String> threads() {
        List<String> names = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            names.add(thread.getName());
        }
        return names;
    }

    private void count() {
        SyntheticSensorRun made =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, 1)
                        .atRateHz(RATE_HZ)
                        .lastingS(minutes * 60));
        long samples = made.writeTo(SampleSink.none(), 1024).samples();
        LiveView.Sensor sensor = newest.orElseThrow().sensors().get(0);
        say(String.format(
                "samples: made %d, came %d, known to be lost %d, unaccounted for %d",
                samples, sensor.samples(), sensor.lostSamples(), samples - sensor.samples() - sensor.lostSamples()));
    }

    private void report() throws IOException {
        newest = Optional.empty();
        double beforeMib = heapMib();
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            pool.resetPeakUsage();
        }
        long fromNs = System.nanoTime();
        SessionReport report = SessionReport.of(journal);
        double tookS = (System.nanoTime() - fromNs) / 1e9;
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        say(String.format(
                "report: %.1f s, journal %.1f MiB, heap before %.1f MiB, held by it %.1f MiB, at most with garbage %.0f MiB",
                tookS, Files.size(journal) / MIB, beforeMib, heapMib() - beforeMib, peak / MIB));
        say("report: " + report.answer().analysis().activity());
        fromNs = System.nanoTime();
        Path fit = journal.resolveSibling("two-hours-" + wire + ".fit");
        report.writeFit(fit);
        say(String.format("FIT: %.1f s, %.1f MiB", (System.nanoTime() - fromNs) / 1e9, Files.size(fit) / MIB));
    }

    private static void say(String line) {
        System.out.println(line);
    }

    /** Keeps the newest view, and stops when the made-up run is over. */
    private final class Newest implements LiveFace {
        private final Runnable stop;

        Newest(Runnable stop) {
            this.stop = stop;
        }

        @Override
        public void show(LiveView view) {
            newest = Optional.of(view);
            if (view.sensors().get(0).link().equals("ended")) {
                stop.run();
            }
        }

        @Override
        public void event(LiveEvent event) {
            // Only figures count here.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
