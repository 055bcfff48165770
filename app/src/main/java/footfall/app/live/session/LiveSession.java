// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Gait;
import footfall.app.live.BandState;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOutput;
import footfall.app.live.SoundMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A session: inputs in, views and events out. It knows no clock but the time of its inputs and of {@link #advanceTo}, so a replay of the same inputs
 * says the same. Not thread-safe: one thread.
 */
public final class LiveSession {
    /** A view at least this often, ns. */
    public static final long TICK_NS = 500_000_000L;

    private final SessionOutput output;
    private final List<SensorChannel> channels = new ArrayList<>();
    private long nowNs;
    private long nextTickNs = TICK_NS;
    private boolean over;

    /** Begins at 0 ns. */
    public LiveSession(SessionOptions options, SessionOutput output) {
        this.output = output;
        for (SessionOptions.WornSensor worn : options.sensors()) {
            channels.add(new SensorChannel(worn));
        }
    }

    /** Takes an input; its time is not before that of the one before, nor before the last {@link #advanceTo}. */
    public void accept(SessionInput input) {
        advanceTo(input.hostNs());
        if (input instanceof SessionInput.FromSensor from) {
            channels.get(from.sensor()).accept(from.frame());
        } else if (input instanceof SessionInput.OfLink of) {
            channels.get(of.sensor()).link(of.event());
        } else if (input instanceof SessionInput.Dropped dropped) {
            channels.get(dropped.sensor()).dropped(dropped.frames());
        } else if (input instanceof SessionInput.Action action) {
            act(action);
        }
    }

    private void act(SessionInput.Action action) {
        switch (action.kind()) {
            case STOP -> over = true;
            default -> {}
        }
    }

    /** Lets time pass: whatever falls due until then happens. */
    public void advanceTo(long hostNs) {
        while (nextTickNs <= hostNs) {
            nowNs = nextTickNs;
            nextTickNs += TICK_NS;
            output.view(view());
        }
        nowNs = Math.max(nowNs, hostNs);
    }

    /** When {@link #advanceTo} wants to be called at the latest, ns. */
    public long nextDueNs() {
        return nextTickNs;
    }

    /** Whether it has ended. */
    public boolean isOver() {
        return over;
    }

    private LiveView view() {
        List<LiveView.Sensor> sensors = new ArrayList<>();
        for (SensorChannel channel : channels) {
            sensors.add(channel.view(nowNs));
        }
        LiveView.Cadence cadence = channels.isEmpty()
                ? new LiveView.Cadence(OptionalDouble.empty(), true, 0, Gait.NONE, 0)
                : channels.get(0).cadence(nowNs);
        return new LiveView(
                nowNs,
                nowNs / 1e9,
                Phase.WARM_UP,
                OptionalDouble.empty(),
                0,
                0,
                cadence,
                BandState.WARMUP,
                Optional.empty(),
                new LiveView.Sound(SoundMode.OFF, false, 0, 0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                sensors,
                "");
    }
}
