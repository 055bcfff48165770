// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.app.live.BandState;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOutput;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A made-up runner, as lines of text of a sensor at 200 Hz, through the whole session on a clock of the test. */
class SimulatedSessionTest implements SessionOutput {
    private final List<LiveView> views = new ArrayList<>();
    private final List<LiveEvent> events = new ArrayList<>();

    private LiveSession run(SensorScenario scenario, double seconds, TargetWish target) {
        SessionOptions options = new SessionOptions(
                List.of(new SessionOptions.WornSensor("made up", SensorPlacement.SHANK, Optional.empty())),
                SessionPlan.openRun(),
                target,
                SoundMode.ASSIST,
                Athlete.unknown(),
                OptionalDouble.empty(),
                0);
        LiveSession session = new LiveSession(options, this);
        SyntheticSensorRun.of(SensorRunOptions.of(scenario, SensorPlacement.SHANK, 1)
                        .atRateHz(200)
                        .lastingS(seconds))
                .writeTo(new Lines(session), 1);
        return session;
    }

    private record Lines(LiveSession session) implements SampleSink {
        @Override
        public void begin(SensorFacts facts) {
            line(0, "t_s,ax_g,ay_g,az_g");
        }

        @Override
        public void accept(SampleBlock block) {
            for (int i = 0; i < block.size(); i++) {
                double atS = block.timeS()[i];
                line(
                        atS,
                        String.format(
                                Locale.ROOT,
                                "%.4f,%.4f,%.4f,%.4f",
                                atS,
                                block.axG()[i],
                                block.ayG()[i],
                                block.azG()[i]));
            }
        }

        private void line(double atS, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            session.accept(new SessionInput.FromSensor(0, Frame.of(Math.round(atS * 1e9), FrameKind.LINE, bytes)));
        }
    }

    @Test
    void aRunnerBelowTheBandIsToldWithinASecondOfTheCondition() {
        LiveSession session = run(SensorScenario.STEADY_RUN, 110, TargetWish.of(200));
        double metS = conditionS(196);
        for (LiveEvent e : events) System.out.println(e);
        for (int i = 0; i < views.size(); i += 10)
            System.out.println(views.get(i).timeS() + " " + views.get(i).phase() + " "
                    + views.get(i).state() + " " + views.get(i).cadence() + " "
                    + views.get(i).sensors().get(0) + views.get(i).prompt());
        LiveEvent low = stateEvent(BandState.LOW);
        System.out.println("condition by the shown values at " + metS + " s, LOW at " + low.timeS() + " s");
        assertThat(low.timeS() - metS).isBetween(-1.0, 1.0);
        assertThat(session.statistics().cues()).isNotEmpty();
        session.statistics()
                .cues()
                .forEach(cue -> assertThat(cue.timeS() - cue.conditionS()).isLessThan(45));
        assertThat(session.statistics().cues().get(0).timeS()
                        - session.statistics().cues().get(0).conditionS())
                .isBetween(0.0, 1.0);
    }

    /** Five seconds of shown values below the edge after the first minute of running; by the views alone. */
    private double conditionS(double edgeSpm) {
        double sinceS = Double.NaN;
        for (LiveView view : views) {
            boolean below = view.state() != BandState.WARMUP
                    && view.cadence().spm().isPresent()
                    && view.cadence().spm().getAsDouble() < edgeSpm;
            sinceS = !below ? Double.NaN : Double.isNaN(sinceS) ? view.timeS() : sinceS;
            if (below && view.timeS() - sinceS >= 5) {
                return view.timeS();
            }
        }
        return Double.NaN;
    }

    private LiveEvent stateEvent(BandState state) {
        for (LiveEvent event : events) {
            if (event.kind() == LiveEvent.Kind.STATE && event.text().startsWith(state.name())) {
                return event;
            }
        }
        throw new AssertionError("never " + state);
    }

    @Test
    void runningWalkingAndStandingGiveNoAlertForWalkingAndPauseInTheStands() {
        run(SensorScenario.RUN_WALK_STAND, 240, TargetWish.of(165));
        boolean paused = false;
        boolean walked = false;
        for (LiveView view : views) {
            paused |= view.state() == BandState.PAUSED;
            boolean walks = view.cadence().gait() == footfall.analyzer.Gait.WALK;
            walked |= walks;
            assertThat(view.cadence().spm().isPresent() && view.cadence().spm().getAsDouble() > 260)
                    .isFalse();
        }
        assertThat(paused).isTrue();
        assertThat(walked).isTrue();
    }

    @Override
    public void view(LiveView view) {
        views.add(view);
    }

    @Override
    public void event(LiveEvent event) {
        events.add(event);
    }
}
