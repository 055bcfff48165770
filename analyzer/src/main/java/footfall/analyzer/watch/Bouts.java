// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.Bout;
import footfall.analyzer.Gait;
import footfall.analyzer.Span;
import footfall.analyzer.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Joins rows of one gait to bouts; a pause or a gap ends a bout. */
final class Bouts {
    private Bouts() {}

    static List<Bout> of(Timeline timeline) {
        List<Bout> bouts = new ArrayList<>();
        double[] timeS = timeline.timeS();
        double[] holdS = timeline.holdS();
        int from = -1;
        double endS = 0;
        for (int row = 0; row < timeline.rows(); row++) {
            if (holdS[row] <= 0) {
                continue;
            }
            boolean continues = from >= 0 && timeline.gait()[row] == timeline.gait()[from] && timeS[row] <= endS;
            if (!continues) {
                add(bouts, timeline, from, endS);
                from = row;
            }
            endS = timeS[row] + holdS[row];
        }
        add(bouts, timeline, from, endS);
        return bouts;
    }

    private static void add(List<Bout> bouts, Timeline timeline, int from, double endS) {
        if (from >= 0) {
            Gait gait = timeline.gait()[from];
            bouts.add(new Bout(new Span(timeline.timeS()[from], endS), gait));
        }
    }
}
