// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.LiveFace;
import footfall.app.live.LiveRun;
import footfall.app.live.SessionKeys;
import footfall.app.live.sound.SoundFace;
import footfall.app.live.terminal.PlainFace;
import footfall.app.live.terminal.TerminalFace;
import footfall.app.web.LiveServer;
import footfall.app.web.ScopeSource;
import footfall.device.link.HostClock;
import java.io.IOException;
import java.util.Optional;

/** Chooses how a session shows itself: to the person before the screen, to browsers, to the ear. */
final class LiveFaces {
    private static final int MOST_PORTS = 65535;

    private final Arguments arguments;
    private final Streams streams;
    private final HostClock clock;
    private final Runnable readerGone;

    LiveFaces(Arguments arguments, Streams streams, HostClock clock, Runnable readerGone) {
        this.arguments = arguments;
        this.streams = streams;
        this.clock = clock;
        this.readerGone = readerGone;
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

    /** Sound at the pace of the wall, where somebody listens, and the pages. */
    void addOthers(LiveRun run, LiveOptions options) throws UsageException, OutputException {
        if (!options.headless() && !arguments.has("--no-sound") && clock.rate() == 1) {
            run.add(SoundFace.open(clock, problem -> run.act(footfall.app.live.ActionKind.NOTE, problem)));
        }
        Optional<String> port = arguments.value("--web");
        if (port.isPresent()) {
            run.add(server(port.get(), run));
        }
    }

    private LiveFace server(String port, SessionKeys keys) throws UsageException, OutputException {
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : -1;
        if (number < 0 || number > MOST_PORTS) {
            throw new UsageException("--web wants a port, 0 to 65535, got " + port);
        }
        try {
            LiveServer server = LiveServer.start(number, clock, keys, ScopeSource.none(), () -> null);
            streams.complain("the session is shown at " + server.address());
            return server;
        } catch (IOException e) {
            throw new OutputException("--web " + port, e);
        }
    }
}
