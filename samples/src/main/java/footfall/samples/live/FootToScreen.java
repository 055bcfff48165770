// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the foot to the screen: the packaged program as a sensor of 200 samples a second, a cable of two virtual ports, and the packaged program as a
 * session that shows one line a second, all in real time. Arguments: placement, seed, folder for what passes, and optionally the jar. Prints how soon
 * the shown cadence is within 1 step a minute of the truth after the first step and after each change of pace, how far it is off then, how soon an
 * alert follows its condition (by the shown numbers, and by the true steps), how long a line takes from the arrival of its newest sample, and the
 * processor's share.
 */
public final class FootToScreen {
    private static final int LENGTH_S = 150;
    private static final double TARGET_SPM = 165;
    private static final double CLOSE_SPM = 1;
    private static final double FIRST_S = 6;
    private static final double CHANGE_S = 4;
    private static final double LEAVE_S = 5;
    private static final Pattern ALERT = Pattern.compile(
            "\"timeS\":([0-9.]+),\"kind\":\"state\",\"text\":\"(LOW|HIGH|ON)[^\"]*?(?:of ([0-9.]+) to ([0-9.]+), condition met at ([0-9.]+) s)?\"");

    private final Path jar;
    private final Path folder;
    private final String placement;
    private final String seed;
    private double cpuShare;

    private FootToScreen(Path jar, Path folder, String placement, String seed) {
        this.jar = jar;
        this.folder = folder;
        this.placement = placement;
        this.seed = seed;
    }

    /** Runs it: two and a half minutes. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[2]).resolve(args[0] + "-" + args[1]));
        Path jar = args.length > 3 ? Path.of(args[3]) : Footfall.usualJar();
        new FootToScreen(jar, folder, args[0], args[1]).run();
    }

    private void run() throws IOException, InterruptedException {
        Path truth = folder.resolve("truth.json");
        Files.deleteIfExists(truth);
        try (PortPair fromSensor = new PortPair(folder, "a");
                PortPair toSession = new PortPair(folder, "b");
                TimedRelay relay = new TimedRelay(fromSensor.computerEnd(), toSession.sensorEnd());
                Footfall session = Footfall.start(jar, folder.resolve("live.err"), live(toSession))) {
            session.awaitLines(2, 30);
            List<Footfall.Said> said;
            try (Footfall sensor = Footfall.start(jar, folder.resolve("sensor.err"), simulate(fromSensor, truth))) {
                measureCost(session, relay);
                sensor.await();
                Thread.sleep(1500);
                say("exit status of the sensor and the session: " + sensor.await() + ", " + session.stop());
                said = session.said();
            }
            judge(said, relay, StepTruth.of(truth));
        }
    }

    private List<String> live(PortPair ports) {
        return List.of(
                "live",
                "--port",
                ports.computerEnd().toString(),
                "--placement",
                placement,
                "--target",
                Double.toString(TARGET_SPM),
                "--warm-up",
                "20s",
                "--journal",
                folder.resolve("session-" + System.currentTimeMillis() + ".ffj").toString(),
                "--headless");
    }

    private List<String> simulate(PortPair ports, Path truth) {
        return List.of(
                "simulate",
                "intervals",
                "--placement",
                placement,
                "--rate-hz",
                "200",
                "--seed",
                seed,
                "--duration",
                LENGTH_S + "s",
                "--truth",
                truth.toString(),
                "--to",
                ports.sensorEnd().toString());
    }

    /** Of the steady session, after the start of the virtual machine. */
    private void measureCost(Footfall session, TimedRelay relay) throws InterruptedException {
        while (relay.samples() < 40 * 200 && session.isAlive()) {
            Thread.sleep(100);
        }
        double fromS = session.cpuS();
        long fromNs = System.nanoTime();
        Thread.sleep((LENGTH_S - 60) * 1000L);
        cpuShare = (session.cpuS() - fromS) / ((System.nanoTime() - fromNs) / 1e9);
    }

    private void judge(List<Footfall.Said> said, TimedRelay relay, StepTruth truth) {
        List<Shown> lines = new ArrayList<>();
        Figures latencyMs = new Figures();
        for (Footfall.Said each : said) {
            Shown line = Shown.of(each);
            boolean fed = !Shown.isSummary(each) && line.samples() > 0 && line.samples() <= relay.samples();
            if (fed && relay.sensorS(line.atNs()) < LENGTH_S - 1) {
                lines.add(line);
                latencyMs.add((line.atNs() - relay.passedNs(line.samples())) / 1e6);
            }
        }
        Shown last = lines.get(lines.size() - 1);
        say(placement + ", seed " + seed + ": " + lines.size() + " lines, " + relay.samples() + " samples, lost "
                + last.lostSamples());
        say("packet to line: " + latencyMs.spread("ms"));
        say(String.format(Locale.ROOT, "processor: %.1f %% of one core", 100 * cpuShare));
        cadence(lines, relay, truth);
        alerts(lines, relay, truth);
    }

    private static void cadence(List<Shown> lines, TimedRelay relay, StepTruth truth) {
        double[] changes = truth.changeS();
        for (int i = 0; i < changes.length; i++) {
            double fromS = i == 0 ? truth.firstS() : changes[i];
            double toS = i + 1 < changes.length ? changes[i + 1] : LENGTH_S - 1;
            double patienceS = i == 0 ? FIRST_S : CHANGE_S;
            double soonS = Double.NaN;
            Figures off = new Figures();
            int beyond = 0;
            for (Shown line : lines) {
                double atS = relay.sensorS(line.atNs());
                double offSpm = Math.abs(line.spm().orElse(Double.NaN) - truth.spm(atS));
                boolean close = offSpm <= CLOSE_SPM;
                if (atS >= fromS && atS < toS) {
                    soonS = Double.isNaN(soonS) && close ? atS - fromS : soonS;
                    if (atS >= fromS + patienceS) {
                        off.add(offSpm);
                        beyond += close ? 0 : 1;
                    }
                }
            }
            say(String.format(
                    Locale.ROOT,
                    "from %.1f s: within 1 spm after %.1f s; after %.0f s off by %s; %d of %d lines by more than 1 (true mean %.1f)",
                    fromS,
                    soonS,
                    patienceS,
                    off.spread("spm"),
                    beyond,
                    off.count(),
                    truth.spm(toS - 0.1)));
        }
    }

    private static void alerts(List<Shown> lines, TimedRelay relay, StepTruth truth) {
        for (Shown line : lines) {
            Matcher alert = ALERT.matcher(line.text());
            while (alert.find()) {
                double atS = Double.parseDouble(alert.group(1));
                String own = alert.group(5) == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", %.2f s after its own condition",
                                atS - Double.parseDouble(alert.group(5)));
                double sensorS = relay.sensorS(line.atNs()) - (line.timeS() - atS);
                String words =
                        "alert " + alert.group(2) + " at " + Math.round(10 * sensorS) / 10.0 + " s of the sensor" + own;
                if (alert.group(3) != null && alert.group(2).equals("LOW")) {
                    double edge = Double.parseDouble(alert.group(3));
                    words += String.format(
                            Locale.ROOT,
                            ", %.1f s after the one of the shown lines, %.1f s after the one of the true steps",
                            atS - shownConditionS(lines, atS, edge),
                            sensorS - trueConditionS(truth, sensorS, edge));
                }
                say(words);
            }
        }
    }

    /** When the median of the lines of five seconds had been below the edge for five seconds, session time; the newest such stretch before a time. */
    private static double shownConditionS(List<Shown> lines, double beforeS, double edgeSpm) {
        Deque<Double> newest = new ArrayDeque<>();
        double sinceS = Double.NaN;
        for (Shown line : lines) {
            if (line.timeS() <= beforeS + 1 && line.spm().isPresent()) {
                newest.addLast(line.spm().getAsDouble());
                if (newest.size() > 5) {
                    newest.removeFirst();
                }
                double median = newest.stream()
                        .sorted()
                        .skip((newest.size() - 1) / 2)
                        .findFirst()
                        .orElseThrow();
                boolean below = median < edgeSpm;
                sinceS = below ? Double.isNaN(sinceS) ? line.timeS() : sinceS : Double.NaN;
            }
        }
        return sinceS + LEAVE_S;
    }

    private static double trueConditionS(StepTruth truth, double beforeS, double edgeSpm) {
        double sinceS = Double.NaN;
        for (double atS = 0; atS <= beforeS; atS += 0.05) {
            boolean below = truth.medianSpm(atS) < edgeSpm;
            sinceS = below ? Double.isNaN(sinceS) ? atS : sinceS : Double.NaN;
        }
        return sinceS + LEAVE_S;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
