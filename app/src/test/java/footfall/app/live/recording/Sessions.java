// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.app.live.ActionKind;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionPlan;
import footfall.app.live.SessionRecorder;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sessions of a made-up runner with a sensor on the left shank, recorded faster than they could be run. */
final class Sessions {
    static final long START_MS = 1_760_000_000_250L;

    private Sessions() {}

    static SessionOptions options() {
        return new SessionOptions(
                List.of(new SessionOptions.WornSensor("made-up sensor", SensorPlacement.SHANK, Optional.of(Foot.LEFT))),
                new SessionPlan(0, 10, 40, 1, 60, 0, 30, OptionalDouble.of(150)),
                TargetWish.above(5),
                SoundMode.ASSIST,
                new Athlete(OptionalDouble.of(1.8), OptionalDouble.empty(), OptionalDouble.of(70)),
                OptionalDouble.of(2.9),
                START_MS);
    }

    /** A line of text each sample, as over a serial port. */
    static void run(SessionRecorder recorder, double untilS) {
        recorder.record(new SessionInput.OfLink(0, new LinkEvent(0, LinkState.CONNECTED, "")));
        recorder.record(new SessionInput.Action(0, ActionKind.PAIN, "1 shin"));
        SensorRunOptions steady = SensorRunOptions.of(
                        SensorScenario.ofLabel("steady-run").orElseThrow(), SensorPlacement.SHANK, 1)
                .atRateHz(100)
                .lastingS(untilS);
        SyntheticSensorRun.of(steady).writeTo(new Lines(recorder, untilS), 1);
        recorder.record(new SessionInput.Action((long) (untilS * 1e9), ActionKind.STOP, ""));
    }

    static Path journal(Path file, double untilS) throws IOException {
        try (JournalRecorder recorder = JournalRecorder.begin(file, options(), problem -> {
            throw new AssertionError(problem);
        })) {
            run(recorder, untilS);
        }
        return file;
    }

    private record Lines(SessionRecorder recorder, double untilS) implements SampleSink {
        @Override
        public void begin(SensorFacts sensor) {
            line(0, "t_s,ax_g,ay_g,az_g");
        }

        @Override
        public void accept(SampleBlock block) {
            for (int i = 0; i < block.size() && block.timeS()[i] < untilS; i++) {
                line(
                        block.timeS()[i],
                        String.format(
                                Locale.ROOT,
                                "%.3f,%.4f,%.4f,%.4f",
                                100 + block.timeS()[i],
                                block.axG()[i],
                                block.ayG()[i],
                                block.azG()[i]));
            }
        }

        private void line(double atS, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            recorder.record(new SessionInput.FromSensor(0, Frame.of(Math.round(atS * 1e9), FrameKind.LINE, bytes)));
        }
    }
}
