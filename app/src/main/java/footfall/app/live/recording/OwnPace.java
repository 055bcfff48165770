// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.RunningSeries;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the speed of the belt adds to an analysis of raw acceleration: distance, mean speed, and the runner's own pace–cadence line, which only
 * the times without cues may tell. By the same rules as for a watch: without enough time or speeds there is no line.
 */
final class OwnPace {
    private OwnPace() {}

    static Analysis added(Analysis samples, WatchActivity whole, WatchActivity withoutCues, Athlete athlete) {
        WatchOptions options = new WatchOptions(athlete, Optional.empty(), OptionalDouble.empty());
        Analysis belt = WatchAnalyzer.analyze(whole, options);
        Analysis own = WatchAnalyzer.analyze(withoutCues, options);
        boolean line = own.paceCadence().isPresent();
        return new Analysis(
                totals(samples.activity(), belt.activity()),
                samples.cadence(),
                samples.track(),
                samples.bouts(),
                samples.legs(),
                samples.laps(),
                samples.markers(),
                samples.series(),
                own.paceCadence(),
                samples.quality(),
                line ? own.running() : RunningSeries.empty(),
                samples.sensor());
    }

    private static ActivityTotals totals(ActivityTotals samples, ActivityTotals belt) {
        return new ActivityTotals(
                samples.elapsedS(),
                samples.timerS(),
                samples.runningS(),
                samples.walkingS(),
                samples.otherS(),
                samples.steps(),
                belt.distanceM(),
                belt.meanSpeedMps());
    }
}
