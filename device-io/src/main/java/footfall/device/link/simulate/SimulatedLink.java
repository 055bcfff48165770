// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.simulate;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkException;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends the samples of a made-up run as lines of text ({@code t_s,ax_g,ay_g,az_g}) at the pace at which they would have been measured. */
public final class SimulatedLink implements SensorLink, SampleSink {
    private static final double RATE_HZ = 200;

    private final SyntheticSensorRun run;
    private final String name;
    private final HostClock clock;
    private final Thread thread = new Thread(this::send, "simulated sensor");
    private @Nullable LinkListener listener;
    private volatile boolean closed;

    private SimulatedLink(SyntheticSensorRun run, String name, HostClock clock) {
        this.run = run;
        this.name = name;
        this.clock = clock;
    }

    /** The scenario that the address names. @throws LinkException where there is none of this name */
    public static SimulatedLink of(LinkAddress address, HostClock clock) throws LinkException {
        SensorScenario scenario = SensorScenario.ofLabel(address.target())
                .orElseThrow(() -> new LinkException(
                        "simulate", "expected a scenario of footfall simulate list, found " + address.target()));
        SensorRunOptions options =
                SensorRunOptions.of(scenario, SensorPlacement.SHANK, 1).atRateHz(RATE_HZ);
        return new SimulatedLink(SyntheticSensorRun.of(options), "simulated " + scenario.label(), clock);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start(LinkListener newListener) {
        listener = newListener;
        thread.setDaemon(true);
        thread.start();
    }

    private void send() {
        LinkListener to = Objects.requireNonNull(listener);
        to.state(new LinkEvent(clock.nowNs(), LinkState.CONNECTED, ""));
        run.writeTo(this, 1);
        if (!closed) {
            to.state(new LinkEvent(clock.nowNs(), LinkState.ENDED, "the made-up run is over"));
        }
    }

    @Override
    public void begin(SensorFacts sensor) {
        frame("t_s,ax_g,ay_g,az_g");
    }

    @Override
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size() && !closed; i++) {
            waitUntil(block.timeS()[i]);
            frame(String.format(
                    Locale.ROOT,
                    "%.4f,%.4f,%.4f,%.4f",
                    block.timeS()[i],
                    block.axG()[i],
                    block.ayG()[i],
                    block.azG()[i]));
        }
    }

    private void frame(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
        Objects.requireNonNull(listener).frame(Frame.of(clock.nowNs(), FrameKind.LINE, bytes));
    }

    private void waitUntil(double atS) {
        double aheadMs = (atS * 1e9 - clock.nowNs()) / 1e6 / clock.rate();
        if (aheadMs >= 1) {
            try {
                Thread.sleep((long) aheadMs);
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
