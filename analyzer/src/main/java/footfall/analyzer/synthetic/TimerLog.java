// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Gait;
import footfall.analyzer.Span;
import java.util.ArrayList;
import java.util.List;

/** When the timer ran: auto-pause stops it a little after the runner stands, and starts it a little after they move. */
final class TimerLog {
    private static final int STOPS_AFTER_S = 3;
    private static final int STARTS_AFTER_S = 1;

    private final List<Span> pauses = new ArrayList<>();
    private final boolean[] running;

    private TimerLog(int seconds) {
        running = new boolean[seconds];
    }

    static TimerLog of(Motion motion) {
        TimerLog log = new TimerLog(motion.seconds());
        int second = 0;
        for (Phase phase : motion.phases()) {
            int end = second + phase.seconds();
            if (phase.autoPause() && phase.gait() == Gait.NONE && phase.seconds() > STOPS_AFTER_S) {
                int to = Math.min(end + STARTS_AFTER_S, motion.seconds());
                log.pauses.add(new Span(second + STOPS_AFTER_S, to));
            }
            second = end;
        }
        for (int s = 0; s < log.running.length; s++) {
            log.running[s] = !log.inPause(s);
        }
        return log;
    }

    private boolean inPause(int second) {
        for (Span pause : pauses) {
            if (second >= pause.fromS() && second < pause.toS()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the timer runs in {@code [second, second + 1)}. */
    boolean runs(int second) {
        return running[second];
    }

    /** Whether the watch writes at this instant: while the timer runs, and at the instant it stops. */
    boolean writesAt(int second) {
        return second == running.length || running[second] || (second > 0 && running[second - 1]);
    }

    List<Span> pauses() {
        return List.copyOf(pauses);
    }
}
