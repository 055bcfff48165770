// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.ActionKind;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveRun;
import footfall.app.live.SessionClock;
import footfall.app.live.SessionOptions;
import footfall.app.live.headless.HeadlessFace;
import footfall.device.link.LinkException;
import footfall.device.link.PushLink;
import footfall.device.link.SensorLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Puts a live session together (links, recorder, faces, signals), runs it, and says how it ended. */
final class LiveSetUp {
    private final LiveOptions options;
    private final Arguments arguments;
    private final Streams streams;
    private final SessionClock clock;
    private final LinkWatch watch;
    private @Nullable PushLink browser;

    private LiveSetUp(LiveOptions options, Arguments arguments, Streams streams) {
        this.options = options;
        this.arguments = arguments;
        this.streams = streams;
        this.watch = new LinkWatch(options.waits());
        this.clock = new SessionClock(options.rate());
    }

    static LiveSetUp of(Arguments arguments, Streams streams) throws UsageException {
        LiveOptions options = LiveOptions.of(arguments);
        // What was typed is judged before a device is touched.
        LiveJournal.recordOption(arguments);
        ReportOptions.of(arguments);
        LiveOptions.session(arguments, options.sources(), names(options.sources()));
        if (options.headless() && arguments.value("--json").orElse("").equals(AnalyzeOptions.STANDARD_OUTPUT)) {
            throw new UsageException(
                    "--headless ends with the analysis on standard output already: leave out --json -");
        }
        return new LiveSetUp(options, arguments, streams);
    }

    private static List<String> names(List<LiveSource> sources) {
        return sources.stream().map(source -> source.address().target()).toList();
    }

    /** Until the session is over. @return an {@link ExitCode} */
    int run() throws UsageException, OutputException {
        List<SensorLink> links = new ArrayList<>();
        try {
            for (LiveSource source : options.sources()) {
                SensorLink link = source.address().kind().open(source.address(), clock);
                if (link instanceof PushLink pushed) {
                    browser = pushed;
                }
                links.add(watch.over(link, source.address().kind()));
            }
        } catch (LinkException e) {
            links.forEach(SensorLink::close);
            streams.complain(String.valueOf(e.getMessage()));
            return ExitCode.NO_DEVICE;
        }
        List<String> names = links.stream().map(SensorLink::name).toList();
        if (options.rate() == 1) {
            LiveWarmUp.run(LiveOptions.session(arguments, options.sources(), names));
        }
        SessionOptions session = LiveOptions.session(arguments, options.sources(), names);
        LiveJournal journal = LiveJournal.begin(arguments, session, options.isReal());
        try {
            return run(session, links, journal);
        } finally {
            journal.finish(!watch.sawAny());
        }
    }

    private int run(SessionOptions session, List<SensorLink> links, LiveJournal journal)
            throws UsageException, OutputException {
        LiveRun run = new LiveRun(clock, session, links, journal.recorder());
        Runnable stop = () -> run.act(ActionKind.STOP, "");
        watch.whenNothingIsLeft(stop);
        run.add(watch);
        run.whenSomethingFails(this::complainOf);
        HeadlessFace headless = options.headless() ? new HeadlessFace(streams.out(), clock, stop) : null;
        LiveFaces faces = new LiveFaces(arguments, streams, clock, stop, browser);
        journal.whenItStops(line -> {
            run.tellOfRecording(line);
            if (options.headless()) {
                streams.complain(line);
            }
        });
        AtomicReference<@Nullable LiveFace> shown = new AtomicReference<>();
        // The signals first: one that comes while the window is made ready ends the session, too.
        try (StopSignals signals = StopSignals.calling(stop, () -> leave(shown.get()));
                LiveFace face = headless == null ? faces.ofScreen(run) : headless) {
            shown.set(face);
            run.add(face);
            faces.addOthers(run, options);
            clock.start();
            arguments.value("--pod-unit").ifPresent(unit -> run.act(ActionKind.POD_UNIT, unit));
            run.run();
        }
        return ended(journal, headless);
    }

    private static void leave(@Nullable LiveFace face) {
        if (face != null) {
            face.close();
        }
    }

    private void complainOf(RuntimeException failure) {
        streams.complain(Cli.describe(failure) + "; the recording goes on");
        if (arguments.has("--debug")) {
            streams.printError(Cli.stackTrace(failure));
        }
    }

    private int ended(LiveJournal journal, @Nullable HeadlessFace headless) throws UsageException, OutputException {
        Optional<String> lost = watch.lostForGood();
        int status = ExitCode.DONE;
        if (watch.sawAny()) {
            LiveReport report = new LiveReport(arguments, streams, headless);
            status = report.write(journal.file(), journal.fit());
        }
        if (journal.isKept() && watch.sawAny()) {
            streams.complain("the session is kept in "
                    + journal.fit().map(fit -> fit + " and ").orElse("") + journal.file());
        }
        lost.ifPresent(streams::complain);
        watch.neverThere().forEach(streams::complain);
        if (journal.problem().isPresent()) {
            if (headless == null) {
                streams.complain(journal.problem().get());
            }
            status = ExitCode.UNWRITABLE_OUTPUT;
        }
        return lost.isPresent() ? ExitCode.NO_DEVICE : status;
    }
}
