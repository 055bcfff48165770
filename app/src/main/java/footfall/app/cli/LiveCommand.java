// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.LiveRun;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionPlan;
import footfall.app.live.SessionRecorder;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.app.live.headless.HeadlessFace;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A session on the treadmill. */
final class LiveCommand implements Command {
    @Override
    public Grammar grammar() {
        return new Grammar(
                "live",
                "Shows cadence while you run, with a sensor that is connected now.",
                "SCENARIO",
                "Scenario to simulate.",
                List.of(),
                false,
                List.of(Option.flag("--headless", "One JSON line a second.")),
                List.of("footfall live --headless steady-run"));
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, OutputException {
        HostClock clock = HostClock.startingNow(1);
        SensorLink link;
        try {
            link = SensorLinks.SIMULATE.open(
                    LinkAddress.of(SensorLinks.SIMULATE, arguments.operands().get(0)), clock);
        } catch (LinkException e) {
            streams.complain(String.valueOf(e.getMessage()));
            return 4;
        }
        SessionOptions options = new SessionOptions(
                List.of(new SessionOptions.WornSensor(link.name(), SensorPlacement.SHANK, Optional.empty())),
                SessionPlan.openRun(),
                TargetWish.none(),
                SoundMode.ASSIST,
                Athlete.unknown(),
                OptionalDouble.empty(),
                System.currentTimeMillis());
        LiveRun run = new LiveRun(clock, options, List.of(link), SessionRecorder.none());
        run.add(new HeadlessFace(line -> streams.printError(line + "\n")));
        run.run();
        return ExitCode.DONE;
    }
}
