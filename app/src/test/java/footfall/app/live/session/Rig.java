// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.ActionKind;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A session on a clock of the test, with sensors that send ten frames a second. */
final class Rig implements SessionOutput {
    static final long FRAME_NS = 100_000_000L;

    final List<LiveView> views = new ArrayList<>();
    final List<LiveEvent> events = new ArrayList<>();
    final List<FakeSensor> sensors = new ArrayList<>();
    final List<Boolean> alive = new ArrayList<>();
    final LiveSession session;
    long nowNs;

    Rig(SessionPlan plan, TargetWish target, SoundMode mode, int count) {
        this(plan, target, mode, count, SensorPlacement.SHANK);
    }

    Rig(SessionPlan plan, TargetWish target, SoundMode mode, int count, SensorPlacement placement) {
        List<SessionOptions.WornSensor> worn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sensors.add(new FakeSensor());
            alive.add(true);
            worn.add(new SessionOptions.WornSensor("fake " + i, placement, Optional.empty()));
        }
        SessionOptions options =
                new SessionOptions(worn, plan, target, mode, Athlete.unknown(), OptionalDouble.empty(), 0);
        session = new LiveSession(options, this, List.copyOf(sensors));
    }

    /** An open run at a target. */
    static Rig at(double targetSpm, SoundMode mode) {
        return new Rig(SessionPlan.openRun(), TargetWish.of(targetSpm), mode, 1);
    }

    FakeSensor sensor() {
        return sensors.get(0);
    }

    /** Runs at a cadence for so long; 0 for standing. */
    Rig run(double spm, double seconds) {
        for (FakeSensor sensor : sensors) {
            sensor.spm = spm;
        }
        return on(seconds);
    }

    /** Goes on for so long; sensors that are not alive say nothing. */
    Rig on(double seconds) {
        long endNs = nowNs + Math.round(seconds * 1e9);
        while (nowNs + FRAME_NS <= endNs) {
            nowNs += FRAME_NS;
            boolean any = false;
            for (int i = 0; i < sensors.size(); i++) {
                if (alive.get(i)) {
                    any = true;
                    session.accept(new SessionInput.FromSensor(i, Frame.of(nowNs, FrameKind.LINE, new byte[0])));
                }
            }
            if (!any) {
                session.advanceTo(nowNs);
            }
        }
        return this;
    }

    Rig act(ActionKind kind, String value) {
        session.accept(new SessionInput.Action(nowNs, kind, value));
        return this;
    }

    LiveView view() {
        return views.get(views.size() - 1);
    }

    BandState state() {
        return view().state();
    }

    double nowS() {
        return nowNs / 1e9;
    }

    List<LiveEvent> events(LiveEvent.Kind kind) {
        List<LiveEvent> found = new ArrayList<>();
        for (LiveEvent event : events) {
            if (event.kind() == kind) {
                found.add(event);
            }
        }
        return found;
    }

    /** The texts of a kind after a time, s. */
    List<String> texts(LiveEvent.Kind kind, double fromS) {
        List<String> found = new ArrayList<>();
        for (LiveEvent event : events(kind)) {
            if (event.timeS() >= fromS) {
                found.add(event.text());
            }
        }
        return found;
    }

    /** When the state became this after a time, s; NaN where it did not. */
    double becameS(BandState state, double fromS) {
        for (LiveEvent event : events(LiveEvent.Kind.STATE)) {
            if (event.timeS() >= fromS && event.text().startsWith(state.name())) {
                return event.timeS();
            }
        }
        return Double.NaN;
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
