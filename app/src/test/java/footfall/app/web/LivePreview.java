// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.analyzer.Athlete;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.LiveRun;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionPlan;
import footfall.app.live.SessionRecorder;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Runs a session with a made-up runner and shows it at a port: to work on the pages. Arguments: port, scenario. */
final class LivePreview {
    private LivePreview() {}

    /** Until the session is stopped. */
    public static void main(String[] arguments) throws Exception {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
        String scenario = arguments.length > 1 ? arguments[1] : "steady-run";
        HostClock clock = HostClock.startingNow(1);
        SensorLink link = SensorLinks.SIMULATE.open(LinkAddress.of(SensorLinks.SIMULATE, scenario), clock);
        SessionOptions options = new SessionOptions(
                List.of(new SessionOptions.WornSensor(link.name(), SensorPlacement.SHANK, Optional.empty())),
                SessionPlan.openRun(),
                TargetWish.of(172),
                SoundMode.PACE,
                Athlete.unknown(),
                OptionalDouble.of(2.8),
                System.currentTimeMillis());
        LiveRun run = new LiveRun(clock, options, List.of(link), SessionRecorder.none());
        LiveServer server = LiveServer.start(port, clock, run, ScopeSource.of(run.scopes()), () -> null);
        run.add(server);
        System.err.println(server.address());
        run.run();
    }
}
