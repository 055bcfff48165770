// SPDX-License-Identifier: Apache-2.0
package footfall.app;

import footfall.app.cli.Cli;
import footfall.app.cli.Streams;

/** The program. */
public final class Footfall {
    private Footfall() {}

    /** Runs one command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new Cli(Streams.ofProcess()).run(args));
    }
}
