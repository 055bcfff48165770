// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.ActionKind;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveRun;
import footfall.app.live.SessionKeys;
import footfall.app.live.sound.SoundFace;
import footfall.app.live.terminal.PlainFace;
import footfall.app.live.terminal.TerminalFace;
import footfall.app.web.LiveServer;
import footfall.app.web.PageBridge;
import footfall.app.web.PushedSensor;
import footfall.app.web.ScopeSource;
import footfall.device.link.HostClock;
import footfall.device.link.PushLink;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Chooses how a session shows itself: to the person before the screen, to browsers, to the ear. */
final class LiveFaces {
    private static final int MOST_PORTS = 65535;

    private final Arguments arguments;
    private final Streams streams;
    private final HostClock clock;
    private final Runnable readerGone;
    private final @Nullable PushLink browser;

    /** With the link that a page's sensor speaks through, where the session waits for one. */
    LiveFaces(Arguments arguments, Streams streams, HostClock clock, Runnable readerGone, @Nullable PushLink browser) {
        this.arguments = arguments;
        this.streams = streams;
        this.clock = clock;
        this.readerGone = readerGone;
        this.browser = browser;
    }

    /** A painted window where there is one; else plain lines. */
    LiveFace ofScreen(SessionKeys keys) {
        boolean unicode = streams.screen().unicode();
        if (Terminal.isPaintable()) {
            try {
                return TerminalFace.open(keys, unicode, streams.screen().colour());
            } catch (IOException e) {
                return plain(unicode);
            }
        }
        return plain(unicode);
    }

    private LiveFace plain(boolean unicode) {
        return new PlainFace(this::printLine, unicode);
    }

    private void printLine(String line) {
        try {
            streams.print(line + "\n");
        } catch (OutputException e) {
            readerGone.run();
        }
    }

    /** The pages; and sound at the pace of the wall, where somebody listens and no page sounds. */
    void addOthers(LiveRun run, LiveOptions options) throws UsageException, OutputException {
        Optional<String> port = arguments.value("--web");
        LiveServer server = port.isPresent() ? server(port.get(), run) : null;
        if (!options.headless() && !arguments.has("--no-sound") && clock.rate() == 1) {
            BooleanSupplier elsewhere = server == null ? () -> false : server::isSounding;
            run.add(SoundFace.open(clock, problem -> run.act(ActionKind.NOTE, problem), elsewhere));
        }
        if (server != null) {
            run.add(server);
            tell(server);
        }
    }

    private LiveServer server(String port, LiveRun run) throws UsageException, OutputException {
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : -1;
        if (number < 0 || number > MOST_PORTS) {
            throw new UsageException("--web wants a port, 0 to 65535, got " + port);
        }
        PageBridge bridge = browser == null ? null : new PushedSensor(browser, clock);
        try {
            return LiveServer.start(number, clock, run, ScopeSource.of(run.scopes()), () -> bridge);
        } catch (IOException e) {
            throw new OutputException("--web " + port, e);
        }
    }

    /** Standard error, so that standard output stays a program's own. */
    private void tell(LiveServer server) {
        streams.complain("runner's screen  " + server.address("/"));
        streams.complain("coach's view     " + server.address("/coach"));
        if (browser != null) {
            streams.complain("connect a sensor " + server.address("/bridge") + "  (Chrome or Edge)");
        }
    }
}
