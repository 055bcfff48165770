// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.Analysis;
import footfall.analyzer.RunningSeries;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.marker.WatchMarkers;
import footfall.analyzer.timeline.WatchTimeline;
import java.util.List;
import java.util.Optional;

/** The line of a watch activity without its meters, which have tests of their own. */
final class Lines {
    private Lines() {}

    static Analysis analyze(WatchActivity activity) {
        WatchOptions options = WatchOptions.defaults();
        WatchMarkers.Report none =
                new WatchMarkers.Report(List.of(), List.of(), Optional.empty(), List.of(), RunningSeries.empty());
        return WatchAnalyzer.assemble(activity, options, WatchTimeline.build(activity, options), none);
    }
}
