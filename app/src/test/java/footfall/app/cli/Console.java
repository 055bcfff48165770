// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.terminal.Screen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Streams that remember, and the status of the last call. */
final class Console {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Streams streams = new Streams(out, err, Screen.plain(), StandardCharsets.UTF_8);

    Streams streams() {
        return streams;
    }

    int run(String... args) {
        return new Cli(streams).run(args);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
