// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import java.util.List;

/** From a watch activity to its timeline. */
public final class WatchTimeline {
    private WatchTimeline() {}

    /**
     * A timeline with what was learned on the way.
     *
     * @param timeline the clean rows
     * @param legs one a session, in time order
     * @param warnings what was mended, left out or doubted
     */
    public record Result(Timeline timeline, List<LegSpan> legs, List<QualityWarning> warnings) {}

    /**
     * Where a session lies on the timeline.
     *
     * @param session what the device says of it
     * @param span where, in seconds from row 0
     * @param countsAsFoot whether its cadence counts steps: on foot by its sport, and not contradicted by its data
     */
    public record LegSpan(Session session, Span span, boolean countsAsFoot) {}

    /** Builds the timeline. Bad data never throws. */
    public static Result build(WatchActivity activity, WatchOptions options) {
        throw new UnsupportedOperationException("not yet");
    }
}
