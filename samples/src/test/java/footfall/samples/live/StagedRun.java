// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.ActionKind;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveRun;
import footfall.app.live.LiveView;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.app.live.recording.JournalRecorder;
import footfall.device.link.HostClock;
import footfall.device.link.SensorLink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;

/** A whole session with its own threads, a real link and a journal, which ends when its link has ended or it is stopped. */
final class StagedRun implements LiveFace {
    private final List<LiveView> views = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private final LiveRun run;

    StagedRun(HostClock clock, SensorLink link, Path journal) throws IOException {
        SessionOptions options = new SessionOptions(
                List.of(new SessionOptions.WornSensor(link.name(), SensorPlacement.SHANK, Optional.empty())),
                SessionPlan.openRun(),
                TargetWish.none(),
                SoundMode.OFF,
                Athlete.unknown(),
                OptionalDouble.empty(),
                1_760_000_000_000L);
        run = new LiveRun(clock, options, List.of(link), JournalRecorder.begin(journal, options, complaints::add));
        run.add(this);
        thread = new Thread(run::run, "staged session");
        thread.start();
    }

    /** Names of all threads that live now, the waiting ones of the platform included. */
    static List<String> threads() {
        List<String> names = new ArrayList<>();
        Thread.getAllStackTraces().keySet().forEach(each -> names.add(each.getName()));
        return names;
    }

    /** What went wrong with the recording. */
    List<String> complaints() {
        return complaints;
    }

    /** Samples until now. */
    long samples() {
        return views.isEmpty() ? 0 : sensor().samples();
    }

    /** How the sensor stood in the newest view. */
    LiveView.Sensor sensor() {
        return newest().sensors().get(0);
    }

    LiveView newest() {
        return views.get(views.size() - 1);
    }

    void stop() throws InterruptedException {
        run.act(ActionKind.STOP, "");
        await();
    }

    /** Until it has ended by itself. */
    void await() throws InterruptedException {
        thread.join(20_000);
        if (thread.isAlive()) {
            throw new AssertionError("the session does not end");
        }
    }

    @Override
    public void show(LiveView view) {
        views.add(view);
        if (view.sensors().get(0).link().equals("ended")) {
            run.act(ActionKind.STOP, "");
        }
    }

    @Override
    public void event(LiveEvent event) {
        // Views say enough here.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
