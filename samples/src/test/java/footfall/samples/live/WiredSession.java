// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.app.live.ActionKind;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOutput;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.app.live.recording.JournalRecorder;
import footfall.app.live.recording.SessionReport;
import footfall.app.live.session.LiveSession;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import footfall.device.link.stream.StreamFramer;
import footfall.device.link.wire.WireBytes;
import footfall.device.link.wire.WireEncoder;
import footfall.device.link.wire.WireForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A session that gets bytes at times of its own, with its recorder behind it: a wire on which anything may happen, without waiting for it. */
final class WiredSession implements SessionOutput, AutoCloseable {
    static final double RATE_HZ = 200;

    private final JournalRecorder recorder;
    private final Path journal;
    private final LiveSession session;
    private final StreamFramer framer = new StreamFramer(this::frame);
    private final List<LiveView> views = new ArrayList<>();
    private final List<LiveEvent> events = new ArrayList<>();
    private long nowNs;

    WiredSession(Path journal) throws IOException {
        SessionOptions options = new SessionOptions(
                List.of(new SessionOptions.WornSensor("wire", SensorPlacement.SHANK, Optional.empty())),
                SessionPlan.openRun(),
                TargetWish.none(),
                SoundMode.OFF,
                Athlete.unknown(),
                OptionalDouble.empty(),
                1_760_000_000_000L);
        this.journal = journal;
        recorder = JournalRecorder.begin(journal, options, problem -> {
            throw new AssertionError(problem);
        });
        session = new LiveSession(options, this);
        take(new SessionInput.OfLink(0, new LinkEvent(0, LinkState.CONNECTED, "")));
        framer.opened(0, true);
    }

    /** Bytes of the wire for a sample, due at a time. */
    record Due(double atS, byte[] bytes) {}

    /** A made-up run as it goes over the wire; the first entry also holds what the sensor says of itself. */
    record Run(List<Due> wire, SensorTruth truth, long samples) {}

    static Run run(WireForm form, long seed, double seconds) {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, seed)
                        .atRateHz(RATE_HZ)
                        .lastingS(seconds));
        Sending sending = new Sending(form.encoder(form.usualSamples(), atS -> 0));
        long samples = run.writeTo(sending, 1).samples();
        sending.encoder.end(sending::emit);
        return new Run(sending.wire, run.truth(), samples);
    }

    /** Keeps what an encoder emits, with the time of the newest sample in it. */
    private static final class Sending implements SampleSink {
        private final WireEncoder encoder;
        private final List<Due> wire = new ArrayList<>();
        private double atS;

        Sending(WireEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public void begin(SensorFacts sensor) {
            encoder.begin(sensor, this::emit);
        }

        @Override
        public void accept(SampleBlock block) {
            atS = block.timeS()[0];
            encoder.sample(block, 0, this::emit);
        }

        private void emit(FrameKind kind, String channel, byte[] bytes) {
            wire.add(new Due(atS, WireBytes.of(kind, bytes)));
        }
    }

    /** These bytes come at this time of the session. */
    void bytes(double atS, byte[] bytes) {
        nowNs = Math.max(nowNs, Math.round(atS * 1e9));
        framer.accept(bytes, 0, bytes.length, nowNs);
    }

    /** The cable is out, or in again. */
    void link(double atS, LinkState state) {
        nowNs = Math.max(nowNs, Math.round(atS * 1e9));
        if (state == LinkState.LOST) {
            framer.flush(nowNs);
        } else {
            framer.opened(nowNs, false);
        }
        take(new SessionInput.OfLink(0, new LinkEvent(nowNs, state, "")));
    }

    private void frame(Frame frame) {
        take(new SessionInput.FromSensor(0, frame));
    }

    private void take(SessionInput input) {
        recorder.record(input);
        session.accept(input);
    }

    /** Ends it at a time, and makes its report. */
    SessionReport report(double atS) throws IOException {
        take(new SessionInput.Action(Math.round(atS * 1e9), ActionKind.STOP, ""));
        recorder.close();
        return SessionReport.of(journal);
    }

    LiveSession session() {
        return session;
    }

    List<LiveView> views() {
        return views;
    }

    /** How the sensor stood in the newest view. */
    LiveView.Sensor sensor() {
        return views.get(views.size() - 1).sensors().get(0);
    }

    @Override
    public void view(LiveView view) {
        views.add(view);
    }

    @Override
    public void event(LiveEvent event) {
        events.add(event);
    }

    @Override
    public void close() {
        recorder.close();
    }
}
