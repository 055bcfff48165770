// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.Analysis;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;

/** The whole line for a watch activity: timeline, cadence, laps, markers, quality. */
public final class WatchAnalyzer {
    private WatchAnalyzer() {}

    /** Analyses one activity. Bad data never throws: it gives gaps, warnings or fewer numbers. */
    public static Analysis analyze(WatchActivity activity, WatchOptions options) {
        throw new UnsupportedOperationException("not yet");
    }
}
