// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchScenario;
import footfall.device.fit.FitActivityWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a made-up run as a FIT file and says how many steps it truly has. Arguments: where to write. */
public final class SimulateARun {
    private SimulateARun() {}

    /** Makes a run with walk breaks. */
    public static void main(String[] args) throws IOException {
        SyntheticWatchRun run = SyntheticWatchRun.of(WatchScenario.RUN_WALK, 7);
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            new FitActivityWriter("Footfall simulator").write(run.activity(), out);
        }
        System.out.println(run.truth().totals().steps() + " steps");
    }
}
