// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.cadence.CadenceMethod;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures the line from raw acceleration to cadence, method by method and placement by placement. Arguments: the folder of real
 * recordings (default {@code ../shared/data/accel}).
 */
public final class Scorecard {
    private Scorecard() {}

    /** Prints the tables. */
    public static void main(String[] args) throws IOException {
        ReferenceFolder folder = new ReferenceFolder(Path.of(args.length > 0 ? args[0] : "../shared/data/accel"));
        if (!folder.exists()) {
            System.err.println("footfall: there is no folder of real recordings here: only made-up runs are scored");
            return;
        }
        RealScores real = new RealScores(folder);
        for (CadenceMethod method : CadenceMethod.values()) {
            System.out.println("### " + method.label() + ", placement named\n");
            System.out.println(real.score(method, true).markdown());
            System.out.println("### " + method.label() + ", placement unknown\n");
            System.out.println(real.score(method, false).markdown());
        }
    }
}
