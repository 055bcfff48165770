// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOutput;
import footfall.app.live.headless.HeadlessFace;
import footfall.app.live.session.LiveSession;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.wire.TextEncoder;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Runs a few made-up seconds through decoder, session and headless lines before the session begins, as fast as it goes and to nowhere: a program that
 * has just started is slow at everything that it does for the first time, and the runner's first seconds should not pay for that.
 */
final class LiveWarmUp implements SampleSink, SessionOutput {
    private static final double LENGTH_S = 10;
    private static final double RATE_HZ = 200;
    private static final long MOST_NS = 500_000_000L;

    private final long endNs = System.nanoTime() + MOST_NS;
    private final TextEncoder encoder = TextEncoder.csv(1);
    private final SampleBlock one = SampleBlock.ofAcceleration(1);
    private final HeadlessFace face = new HeadlessFace(OutputStream.nullOutputStream(), () -> 0, () -> {});
    private final LiveSession session;
    private double atS;

    private LiveWarmUp(SessionOptions options) {
        session = new LiveSession(options, this);
    }

    /** At most half a second. */
    static void run(SessionOptions like) {
        SessionOptions options = new SessionOptions(
                List.of(new SessionOptions.WornSensor("made up", SensorPlacement.SHANK, Optional.empty())),
                like.plan(),
                like.target(),
                like.sound(),
                like.athlete(),
                like.speedMps(),
                like.startEpochMs());
        LiveWarmUp warmUp = new LiveWarmUp(options);
        Optional<SensorScenario> scenario = SensorScenario.ofLabel(LiveWords.USUAL_SCENARIO);
        if (scenario.isPresent()) {
            SyntheticSensorRun.of(SensorRunOptions.of(scenario.get(), SensorPlacement.SHANK, 1)
                            .atRateHz(RATE_HZ)
                            .lastingS(LENGTH_S))
                    .writeTo(warmUp, 1);
        }
        warmUp.face.close();
    }

    @Override
    public void begin(SensorFacts sensor) {
        encoder.begin(sensor, this::frame);
    }

    @Override
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size() && System.nanoTime() < endNs; i++) {
            atS = block.timeS()[i];
            one.clear();
            one.add(atS, block.axG()[i], block.ayG()[i], block.azG()[i], Double.NaN, Double.NaN, Double.NaN);
            encoder.sample(one, 0, this::frame);
        }
    }

    private void frame(FrameKind kind, String channel, byte[] bytes) {
        session.accept(new SessionInput.FromSensor(0, new Frame(Math.round(atS * 1e9), kind, channel, bytes)));
    }

    @Override
    public void view(LiveView view) {
        face.show(view);
    }

    @Override
    public void event(LiveEvent event) {
        face.event(event);
    }
}
