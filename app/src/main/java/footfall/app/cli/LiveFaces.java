// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.LiveFace;
import footfall.app.live.SessionKeys;
import footfall.app.live.terminal.PlainFace;
import footfall.app.live.terminal.TerminalFace;
import java.io.IOException;

/** Chooses how a session shows itself to the person before the screen. */
final class LiveFaces {
    private LiveFaces() {}

    /** A painted window where there is one; else plain lines. */
    static LiveFace ofScreen(SessionKeys keys, Streams streams, Runnable readerGone) {
        boolean unicode = streams.screen().unicode();
        if (Terminal.isPaintable()) {
            try {
                return TerminalFace.open(keys, unicode, streams.screen().colour());
            } catch (IOException e) {
                return plain(streams, unicode, readerGone);
            }
        }
        return plain(streams, unicode, readerGone);
    }

    private static LiveFace plain(Streams streams, boolean unicode, Runnable readerGone) {
        return new PlainFace(
                line -> {
                    try {
                        streams.print(line + "\n");
                    } catch (OutputException e) {
                        readerGone.run();
                    }
                },
                unicode);
    }
}
