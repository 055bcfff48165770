// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.ActionKind;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveRun;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionRecorder;
import footfall.app.live.headless.HeadlessFace;
import footfall.device.link.HostClock;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a live session together (links, recorder, faces, signals), runs it, and says how it ended. */
final class LiveSetUp {
    private final LiveOptions options;
    private final Arguments arguments;
    private final Streams streams;
    private final HostClock clock;

    private LiveSetUp(LiveOptions options, Arguments arguments, Streams streams) {
        this.options = options;
        this.arguments = arguments;
        this.streams = streams;
        this.clock = HostClock.startingNow(options.rate());
    }

    static LiveSetUp of(Arguments arguments, Streams streams) throws UsageException {
        return new LiveSetUp(LiveOptions.of(arguments), arguments, streams);
    }

    /** Until the session is over. @return an {@link ExitCode} */
    int run() throws UsageException {
        // What was typed is judged before a device is touched.
        LiveOptions.session(arguments, options.sources(), names(options.sources()));
        LinkWatch watch = new LinkWatch(options.waits());
        List<SensorLink> links = new ArrayList<>();
        try {
            for (LiveSource source : options.sources()) {
                links.add(watch.over(source.address().kind().open(source.address(), clock)));
            }
        } catch (LinkException e) {
            links.forEach(SensorLink::close);
            streams.complain(String.valueOf(e.getMessage()));
            return ExitCode.NO_DEVICE;
        }
        List<String> names = links.stream().map(SensorLink::name).toList();
        run(LiveOptions.session(arguments, options.sources(), names), links, watch);
        Optional<String> lost = watch.lostForGood();
        lost.ifPresent(streams::complain);
        return lost.isPresent() ? ExitCode.NO_DEVICE : ExitCode.DONE;
    }

    private static List<String> names(List<LiveSource> sources) {
        return sources.stream().map(source -> source.address().target()).toList();
    }

    private void run(SessionOptions session, List<SensorLink> links, LinkWatch watch) {
        LiveRun run = new LiveRun(clock, session, links, SessionRecorder.none());
        Runnable stop = () -> run.act(ActionKind.STOP, "");
        watch.whenNothingIsLeft(stop);
        try (LiveFace face = face(run, stop);
                StopSignals signals = StopSignals.calling(stop, face::close)) {
            run.add(face);
            run.run();
        }
    }

    private LiveFace face(LiveRun run, Runnable stop) {
        return options.headless()
                ? new HeadlessFace(streams.out(), clock, stop)
                : LiveFaces.ofScreen(run, streams, stop);
    }
}
