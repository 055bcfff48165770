// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Span;
import footfall.analyzer.activity.Lap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Where laps begin: where the runner pressed, or at each kilometre by the watch's own distance. */
final class LapKey {
    private static final double LAP_M = 1000;

    private LapKey() {}

    static List<Span> spans(Motion motion, WatchSensors sensors, TimerLog timer, boolean kilometres) {
        List<Integer> begins = kilometres ? kilometreBegins(motion, sensors, timer) : pressed(motion);
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int begin : begins) {
            spans.add(new Span(from, begin));
            from = begin;
        }
        spans.add(new Span(from, motion.seconds()));
        return spans;
    }

    private static List<Integer> pressed(Motion motion) {
        List<Integer> begins = new ArrayList<>();
        int second = 0;
        for (Phase phase : motion.phases()) {
            if (phase.lap() && second > 0) {
                begins.add(second);
            }
            second += phase.seconds();
        }
        return begins;
    }

    private static List<Integer> kilometreBegins(Motion motion, WatchSensors sensors, TimerLog timer) {
        List<Integer> begins = new ArrayList<>();
        for (int t = 1; t < motion.seconds(); t++) {
            if (timer.runs(t) && sensors.distanceM[t] >= LAP_M * (begins.size() + 1)) {
                begins.add(t);
            }
        }
        return begins;
    }

    static Lap lap(Span span, WatchSensors sensors, long startEpochMs) {
        double metres = sensors.distanceM[(int) span.toS()] - sensors.distanceM[(int) span.fromS()];
        return new Lap(
                startEpochMs + Math.round(span.fromS() * 1000),
                startEpochMs + Math.round(span.toS() * 1000),
                OptionalDouble.of(Math.rint(metres * 100) / 100));
    }
}
