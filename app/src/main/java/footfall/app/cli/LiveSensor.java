// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.device.link.HostClock;
import footfall.device.link.simulate.SimulatedLink;
import footfall.device.link.tcp.LoopbackServer;
import footfall.device.link.wire.BridgeEncoder;
import footfall.device.link.wire.Pacer;
import footfall.device.link.wire.WireBytes;
import footfall.device.link.wire.WireEncoder;
import footfall.device.link.wire.WireForm;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;

/** A made-up sensor for other programs: its bytes come at the pace at which they would have been measured. */
final class LiveSensor {
    /** How it may speak. */
    static final String[] FORMS = {"lines", "json", "binary", "bridge", "rsc"};

    private static final Pattern PACE = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?x?");
    private static final double FASTEST = 1000;
    private static final int HIGHEST_PORT = 65_535;

    private final WireForm form;
    private final double pace;
    private final int port;

    private LiveSensor(WireForm form, double pace, int port) {
        this.form = form;
        this.pace = pace;
        this.port = port;
    }

    /** Whether its samples go to no file. */
    static boolean goesElsewhere(Arguments arguments) {
        return arguments.has("--to") || arguments.has("--serve");
    }

    /** Whether a live sensor is asked for in so many words. */
    static boolean isAsked(Arguments arguments) {
        return goesElsewhere(arguments)
                || arguments.has("--live")
                || arguments.has("--wire")
                || arguments.has("--pace");
    }

    /** Whether it is asked for, or text goes where somebody reads it as it comes: a terminal, a device, a named pipe. */
    static boolean isMeant(Arguments arguments, String file, Streams streams) {
        String format = arguments.value("--format").orElse("csv");
        boolean text = format.equals("csv") || format.equals("jsonl");
        return isAsked(arguments) || text && isReadAsItComes(file, streams);
    }

    private static boolean isReadAsItComes(String file, Streams streams) {
        if (file.equals(AnalyzeOptions.STANDARD_OUTPUT)) {
            return streams.out() instanceof FileOutputStream && isTerminal(Path.of("/proc/self/fd/1"));
        }
        try {
            return !file.equals("/dev/null")
                    && Files.readAttributes(Path.of(file), BasicFileAttributes.class)
                            .isOther();
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean isTerminal(Path descriptor) {
        try {
            return Files.exists(descriptor, LinkOption.NOFOLLOW_LINKS)
                    && Files.readSymbolicLink(descriptor).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** As it was asked for. */
    static LiveSensor of(Arguments arguments) throws UsageException {
        if (arguments.has("--to") && arguments.has("--serve")) {
            throw new UsageException("a sensor speaks at one place: --to or --serve");
        }
        String usual = arguments.value("--format").orElse("csv").equals("jsonl") ? "json" : "lines";
        String wanted = arguments.value("--wire").orElse(usual);
        Optional<WireForm> form = WireForm.ofLabel(wanted);
        if (form.isEmpty()) {
            throw new UsageException("--wire wants one of " + String.join(", ", FORMS) + ", got " + wanted);
        }
        return new LiveSensor(form.get(), pace(arguments), port(arguments));
    }

    private static double pace(Arguments arguments) throws UsageException {
        String text = arguments.value("--pace").orElse("1x");
        double pace = PACE.matcher(text).matches() ? Double.parseDouble(text.replace("x", "")) : 0;
        if (!(pace > 0 && pace <= FASTEST)) {
            throw new UsageException("--pace wants a pace like 20x, above 0 and up to 1000x, got " + text);
        }
        return pace;
    }

    private static int port(Arguments arguments) throws UsageException {
        String text = arguments.value("--serve").orElse("-1");
        int port = text.matches("-1|\\d{1,5}") ? Integer.parseInt(text) : HIGHEST_PORT + 1;
        if (port > HIGHEST_PORT) {
            throw new UsageException("--serve wants a TCP port like 9000, got " + text);
        }
        return port;
    }

    /** Until the run is over or nobody reads any more. */
    void write(SyntheticSensorRun run, String file, Streams streams) throws OutputException {
        String name = port >= 0 ? "port " + port : file;
        try {
            if (port >= 0) {
                serve(run, streams);
            } else if (file.equals(AnalyzeOptions.STANDARD_OUTPUT)) {
                play(run, streams.out());
            } else {
                try (OutputStream out = new FileOutputStream(file)) {
                    play(run, out);
                }
            }
        } catch (UncheckedIOException e) {
            throw new OutputException(name, e);
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    private void serve(SyntheticSensorRun run, Streams streams) throws IOException {
        try (LoopbackServer server = new LoopbackServer(port)) {
            streams.complain("a made-up sensor waits at 127.0.0.1:" + server.port());
            ByteArrayOutputStream greeting = new ByteArrayOutputStream();
            encoder(run.truth()).begin(run.facts(), new WireBytes(greeting));
            server.greeted(greeting.toByteArray());
            server.awaitSomebody();
            run.writeTo(new Paced(encoder(run.truth()), new WireBytes(server), run.truth(), false), 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void play(SyntheticSensorRun run, OutputStream out) {
        Paced paced = new Paced(encoder(run.truth()), new WireBytes(out), run.truth(), true);
        run.writeTo(paced, 1);
        paced.end();
    }

    /** Over a stream a foot pod needs a bridge. */
    private WireEncoder encoder(SensorTruth truth) {
        WireEncoder own = form.encoder(form.usualSamples(), atS -> SimulatedLink.cadenceSpm(truth, atS));
        return form == WireForm.RSC || form == WireForm.POLAR ? new BridgeEncoder(own) : own;
    }

    /** Samples when they are due. */
    private final class Paced implements SampleSink {
        private final WireEncoder encoder;
        private final WireEncoder.Out out;
        private final SensorTruth truth;
        private final boolean greets;
        private final Pacer pacer = Pacer.of(HostClock.startingNow(pace));
        private double firstS = Double.NaN;

        Paced(WireEncoder encoder, WireEncoder.Out out, SensorTruth truth, boolean greets) {
            this.encoder = encoder;
            this.out = out;
            this.truth = truth;
            this.greets = greets;
        }

        @Override
        public void begin(SensorFacts sensor) {
            encoder.begin(sensor, greets ? out : (kind, channel, bytes) -> {});
        }

        @Override
        public void accept(SampleBlock block) {
            for (int i = 0; i < block.size(); i++) {
                double trueS = truth.trueS(block.timeS()[i]);
                firstS = Double.isNaN(firstS) ? trueS : firstS;
                await(trueS - firstS);
                encoder.sample(block, i, out);
            }
        }

        private void await(double dueS) {
            try {
                pacer.awaitS(dueS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException("interrupted", e));
            }
        }

        void end() {
            encoder.end(out);
        }
    }
}
