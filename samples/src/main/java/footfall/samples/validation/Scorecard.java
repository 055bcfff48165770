// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.gait.GaitOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the line from raw acceleration to cadence, method by method and placement by placement. Arguments: the folder of real
 * recordings (default {@code ../shared/data/accel}).
 */
public final class Scorecard {
    private static final int SEEDS = 2;

    private Scorecard() {}

    /** Prints the tables. */
    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        Path data = Path.of(words.contains("--data") ? words.get(words.indexOf("--data") + 1) : "../shared/data/accel");
        boolean everyMethod = words.contains("--every-method");
        List<CadenceMethod> methods = everyMethod
                ? List.of(CadenceMethod.values())
                : List.of(GaitOptions.unknown().method());
        SyntheticScores synthetic = new SyntheticScores(SEEDS);
        for (CadenceMethod method : methods) {
            print("made up, " + method.label() + ", placement named", synthetic.score(method, true));
            print("made up, " + method.label() + ", placement unknown", synthetic.score(method, false));
        }
        ReferenceFolder folder = new ReferenceFolder(data);
        if (!folder.exists()) {
            System.err.println("footfall: " + data + ": expected real recordings with WINDOWS.csv, found none: only"
                    + " made-up runs are scored");
            return;
        }
        RealScores real = new RealScores(folder);
        for (CadenceMethod method : methods) {
            print("real, " + method.label() + ", placement named", real.score(method, true));
            print("real, " + method.label() + ", placement unknown", real.score(method, false));
        }
    }

    private static void print(String title, ScoreTable table) {
        System.out.println("### " + title + "\n\n" + table.markdown());
    }
}
