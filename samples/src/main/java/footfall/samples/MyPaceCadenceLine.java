// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchScenario;
import footfall.analyzer.watch.WatchAnalyzer;
import java.util.Locale;

/** Finds a runner's own line from pace to cadence in a made-up run, and sets it beside the truth. Arguments: a seed. */
public final class MyPaceCadenceLine {
    private MyPaceCadenceLine() {}

    /** Makes a run of intervals, because a line needs more than one pace. */
    public static void main(String[] args) {
        SyntheticWatchRun run = SyntheticWatchRun.of(WatchScenario.TEMPO_INTERVALS, Long.parseLong(args[0]));
        PaceCadenceLine line = WatchAnalyzer.analyze(run.activity(), WatchOptions.defaults())
                .paceCadence()
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "measured %.1f spm for each m/s (± %.1f), truth %.1f%n",
                line.slopeSpmPerMps(),
                line.slopeHalfWidth95(),
                run.runner().slopeSpmPerMps());
    }
}
