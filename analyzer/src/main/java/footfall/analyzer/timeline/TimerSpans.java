// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.activity.TimerEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pauses: from each stop of the timer to the next start. What the device sums up in its sessions is not asked: there the timer may
 * have run for longer than the activity lasted. A watch that goes on writing rows while paused does not end the pause, unless the
 * runner evidently went on and only the start is missing.
 */
final class TimerSpans {
    /** Rows that show movement after an unanswered stop before the start is taken as missing. */
    private static final int MOVING_ROWS = 60;

    private static final double MOVING_SHARE = 0.5;

    private TimerSpans() {}

    /**
     * Pauses in order, without overlap, inside the recording.
     *
     * @param moving whether each row shows movement
     */
    static List<Span> pauses(
            List<TimerEvent> events,
            ClockMend clock,
            MergedRows rows,
            boolean[] moving,
            List<QualityWarning> warnings) {
        List<Span> pauses = new ArrayList<>();
        double stopS = Double.NaN;
        for (TimerEvent event : ordered(events, clock)) {
            double atS = rows.secondsTo(event.epochMs());
            if (!event.start() && Double.isNaN(stopS)) {
                stopS = atS;
            } else if (event.start() && !Double.isNaN(stopS)) {
                add(pauses, stopS, atS, rows);
                stopS = Double.NaN;
            }
        }
        if (!Double.isNaN(stopS)) {
            closeLast(pauses, stopS, rows, moving, warnings);
        }
        return pauses;
    }

    private static List<TimerEvent> ordered(List<TimerEvent> events, ClockMend clock) {
        List<TimerEvent> ordered = new ArrayList<>(events.size());
        for (TimerEvent event : events) {
            ordered.add(new TimerEvent(clock.mendedMs(event.epochMs()), event.start()));
        }
        // A stable sort: a stop and a start of one second stay in the order of writing.
        ordered.sort(Comparator.comparingLong(TimerEvent::epochMs));
        return ordered;
    }

    private static void add(List<Span> pauses, double fromS, double toS, MergedRows rows) {
        double fromInsideS = Math.max(0, fromS);
        double toInsideS = Math.min(rows.endS(), toS);
        if (toInsideS > fromInsideS) {
            pauses.add(new Span(fromInsideS, toInsideS));
        }
    }

    private static void closeLast(
            List<Span> pauses, double stopS, MergedRows rows, boolean[] moving, List<QualityWarning> warnings) {
        int first = 0;
        while (first < rows.rows() && rows.timeS()[first] <= stopS) {
            first++;
        }
        int after = rows.rows() - first;
        if (!goesOn(moving, first)) {
            if (after > 0) {
                pauses.add(new Span(Math.max(0, stopS), rows.endS()));
            }
            return;
        }
        double startS = rows.timeS()[first];
        add(pauses, stopS, startS, rows);
        warnings.add(QualityWarning.at(
                "timer-start-missing",
                "The timer was stopped and never started again, but the recording goes on; it was taken as running.",
                startS,
                rows.endS()));
    }

    private static boolean goesOn(boolean[] moving, int first) {
        int movingRows = 0;
        for (int row = first; row < moving.length; row++) {
            movingRows += moving[row] ? 1 : 0;
        }
        return movingRows >= MOVING_ROWS && movingRows >= MOVING_SHARE * (moving.length - first);
    }
}
