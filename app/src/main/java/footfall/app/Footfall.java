// SPDX-License-Identifier: Apache-2.0
package footfall.app;

import footfall.app.analyze.WarmUp;
import footfall.app.cli.Cli;
import footfall.app.cli.Streams;

/** The program. */
public final class Footfall {
    private Footfall() {}

    /** Runs one command and exits with its status. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("analyze")) {
            WarmUp.begin(args);
        }
        System.exit(new Cli(Streams.ofProcess()).run(args));
    }
}
