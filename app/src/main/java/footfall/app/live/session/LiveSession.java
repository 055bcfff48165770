// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.LiveScope;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOutput;
import footfall.app.live.SessionStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A session: inputs in, views and events out. It knows no clock but the time of its inputs and of {@link #advanceTo}, and calls of the latter between
 * two inputs change nothing of what it says: so a replay of the same inputs says the same. Not thread-safe: one thread.
 *
 * <p>Conditions are looked at four times a second, sensors after the first frame behind each such moment. A view comes with the first frame behind
 * each half second, a quarter of a second later where no frame comes, and at once with every event.
 */
public final class LiveSession {
    /** A view at least this often, ns. */
    public static final long TICK_NS = 500_000_000L;

    private final SessionOutput output;
    private final Announcer announcer;
    private final SensorDesk desk;
    private final SessionCore core;
    private final ActionDesk actions;
    private final Prompter prompter;
    private long nowNs;
    private long nextGridNs = SessionLimits.LOOK_NS;
    private long nextLookNs;
    private boolean tickDue;
    private boolean ended;

    /** Begins at 0 ns. */
    public LiveSession(SessionOptions options, SessionOutput output) {
        this(options, output, channels(options));
    }

    private static List<LiveSensor> channels(SessionOptions options) {
        List<LiveSensor> sensors = new ArrayList<>();
        for (SessionOptions.WornSensor worn : options.sensors()) {
            sensors.add(new ChannelSensor(new SensorChannel(worn)));
        }
        return sensors;
    }

    /** With sensors that somebody else made, one each in the order of the options. */
    LiveSession(SessionOptions options, SessionOutput output, List<LiveSensor> sensors) {
        this.output = output;
        announcer = new Announcer(output);
        desk = new SensorDesk(sensors, announcer);
        boolean placed = options.sensors().isEmpty() || options.sensors().get(0).placement() != SensorPlacement.UNKNOWN;
        core = new SessionCore(options, desk, announcer, placed);
        actions = new ActionDesk(core);
        prompter = new Prompter(core);
    }

    /** Takes an input; its time is not before that of the one before, nor before the last {@link #advanceTo}. */
    public void accept(SessionInput input) {
        advanceTo(input.hostNs());
        if (ended) {
            return;
        }
        if (input instanceof SessionInput.FromSensor from && desk.has(from.sensor())) {
            desk.sensor(from.sensor()).accept(from.frame());
            lookAfterFrame();
        } else if (input instanceof SessionInput.OfLink of && desk.has(of.sensor())) {
            desk.link(of.sensor(), of.event());
            core.evaluate(nowNs, false);
        } else if (input instanceof SessionInput.Dropped dropped && desk.has(dropped.sensor())) {
            desk.sensor(dropped.sensor()).dropped(dropped.frames());
        } else if (input instanceof SessionInput.Action action) {
            actions.act(action);
            if (!core.isOver()) {
                core.evaluate(nowNs, false);
            }
        }
        showNews();
    }

    /** Nothing follows: what sensors held back to be understood is counted, too. Nothing is shown any more. */
    public void finish() {
        desk.finish();
    }

    private void lookAfterFrame() {
        if (nowNs < nextLookNs) {
            return;
        }
        nextLookNs = nowNs - nowNs % SessionLimits.LOOK_NS + SessionLimits.LOOK_NS;
        core.evaluate(nowNs, true);
        if (tickDue && !announcer.hasTold()) {
            show();
        }
    }

    /** Lets time pass: whatever falls due until then happens. */
    public void advanceTo(long hostNs) {
        while (nextGridNs <= hostNs && !ended) {
            nowNs = nextGridNs;
            nextGridNs += SessionLimits.LOOK_NS;
            core.evaluate(nowNs, false);
            if (tickDue && !announcer.hasTold()) {
                show();
            }
            showNews();
            tickDue |= nowNs % TICK_NS == 0;
        }
        nowNs = ended ? nowNs : Math.max(nowNs, hostNs);
    }

    private void showNews() {
        if (announcer.takeTold()) {
            show();
        }
        ended = core.isOver();
    }

    private void show() {
        tickDue = false;
        output.view(view());
    }

    /** When {@link #advanceTo} wants to be called at the latest, ns. */
    public long nextDueNs() {
        return nextGridNs;
    }

    /** Whether it has ended. */
    public boolean isOver() {
        return ended;
    }

    /** What it was until now: for the report. */
    public SessionStatistics statistics() {
        return core.statistics(nowNs);
    }

    /** What a coach's page draws of each sensor, in order; each may be read by any thread. */
    public List<LiveScope> scopes() {
        return desk.scopes();
    }

    private LiveView view() {
        Course course = core.course();
        Prompter.Prompt prompt = prompter.prompt(nowNs);
        return new LiveView(
                nowNs,
                nowNs / 1e9,
                course.phase(),
                leftS(),
                course.block(),
                course.blocks(),
                cadence(),
                core.cues().state(),
                core.shownTarget(),
                core.cues().sound(),
                core.belt().speedMps(),
                core.inBandShare(),
                desk.views(nowNs),
                prompt.words(),
                prompt.ask());
    }

    private OptionalDouble leftS() {
        if (core.course().phase() != Phase.STAND || desk.shown().stand().isEmpty()) {
            return core.course().leftS();
        }
        double stillS = desk.shown().stand().get().stillS();
        return OptionalDouble.of(Math.max(0, core.standS() - stillS));
    }

    private LiveView.Cadence cadence() {
        SensorReading reading = desk.shown();
        if (!desk.isFresh(nowNs) || reading.spm().isEmpty()) {
            return new LiveView.Cadence(OptionalDouble.empty(), true, 0, Gait.NONE, 0);
        }
        return new LiveView.Cadence(
                reading.spm(), reading.provisional(), reading.confidence(), reading.gait(), reading.delayS());
    }
}
