// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.app.live.ActionKind;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import footfall.device.link.simulate.SimulatedLink;
import footfall.device.link.wire.WireEncoder;
import footfall.device.link.wire.WireForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** A session of one made-up runner with any sensors, recorded faster than it could be run. */
final class MadeUpSession {
    private final SensorScenario scenario;
    private final long seed;
    private final double lastsS;
    private final List<SessionInput> inputs = new ArrayList<>();
    private final List<SessionOptions.WornSensor> worn = new ArrayList<>();
    private DoublePredicate silent = atS -> false;

    MadeUpSession(SensorScenario scenario, long seed, double lastsS) {
        this.scenario = scenario;
        this.seed = seed;
        this.lastsS = lastsS;
    }

    /** Sensors that are named after this say nothing at these times, s. */
    MadeUpSession silentAt(DoublePredicate when) {
        silent = when;
        return this;
    }

    MadeUpSession sensor(SensorPlacement placement, Foot foot, double rateHz, WireForm... forms) {
        int index = worn.size();
        Optional<Foot> side = placement.onOneLeg() ? Optional.of(foot) : Optional.empty();
        worn.add(new SessionOptions.WornSensor("sensor " + (char) ('A' + index), placement, side));
        inputs.add(new SessionInput.OfLink(index, new LinkEvent(0, LinkState.CONNECTED, "")));
        SyntheticSensorRun run = SyntheticSensorRun.of(SensorRunOptions.of(scenario, placement, seed)
                .on(foot)
                .atRateHz(rateHz)
                .lastingS(lastsS));
        for (WireForm form : forms) {
            SensorTruth truth = run.truth();
            run.writeTo(
                    new Sent(
                            index,
                            form.encoder(form.usualSamples(), atS -> SimulatedLink.cadenceSpm(truth, atS)),
                            truth),
                    1);
        }
        return this;
    }

    MadeUpSession act(double atS, ActionKind kind, String value) {
        inputs.add(new SessionInput.Action((long) (atS * 1e9), kind, value));
        return this;
    }

    List<SessionOptions.WornSensor> worn() {
        return worn;
    }

    /** Ended as it should. */
    Path journal(Path file, SessionOptions options) throws IOException {
        inputs.sort(Comparator.comparingLong(SessionInput::hostNs));
        try (JournalRecorder recorder = JournalRecorder.begin(file, options, problem -> {
            throw new AssertionError(problem);
        })) {
            inputs.forEach(recorder::record);
        }
        return file;
    }

    private final class Sent implements SampleSink {
        private final int sensor;
        private final WireEncoder encoder;
        private final SensorTruth truth;
        private double nowS;

        Sent(int sensor, WireEncoder encoder, SensorTruth truth) {
            this.sensor = sensor;
            this.encoder = encoder;
            this.truth = truth;
        }

        @Override
        public void begin(SensorFacts facts) {
            encoder.begin(facts, this::emit);
        }

        @Override
        public void accept(SampleBlock block) {
            for (int i = 0; i < block.size(); i++) {
                nowS = truth.trueS(block.timeS()[i]);
                encoder.sample(block, i, this::emit);
            }
        }

        private void emit(FrameKind kind, String channel, byte[] bytes) {
            if (!silent.test(nowS)) {
                inputs.add(
                        new SessionInput.FromSensor(sensor, new Frame(Math.round(nowS * 1e9), kind, channel, bytes)));
            }
        }
    }
}
