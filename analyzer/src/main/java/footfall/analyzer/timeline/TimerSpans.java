// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.activity.TimerEvent;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final MergedRows rows;
    private final int[] movingBefore;
    private final List<QualityWarning> warnings;
    private final List<Span> pauses = new ArrayList<>();
    private double stopS = Double.NaN;

    private TimerSpans(MergedRows rows, boolean[] moving, List<QualityWarning> warnings) {
        this.rows = rows;
        this.warnings = warnings;
        this.movingBefore = new int[moving.length + 1];
        for (int row = 0; row < moving.length; row++) {
            movingBefore[row + 1] = movingBefore[row] + (moving[row] ? 1 : 0);
        }
    }

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
        TimerSpans spans = new TimerSpans(rows, moving, warnings);
        for (TimerEvent event : ordered(events, clock)) {
            spans.accept(event.start(), rows.secondsTo(event.epochMs()));
        }
        return spans.finish();
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

    private void accept(boolean start, double atS) {
        boolean stopped = !Double.isNaN(stopS);
        if (start && stopped) {
            add(stopS, atS);
            stopS = Double.NaN;
        } else if (!start && !stopped) {
            stopS = atS;
        } else if (!start && startIsMissing(atS)) {
            stopS = atS;
        }
    }

    private void add(double fromS, double toS) {
        double fromInsideS = Math.max(0, fromS);
        double toInsideS = Math.min(rows.endS(), toS);
        if (toInsideS > fromInsideS) {
            pauses.add(new Span(fromInsideS, toInsideS));
        }
    }

    private List<Span> finish() {
        if (!Double.isNaN(stopS) && !startIsMissing(Double.POSITIVE_INFINITY)) {
            add(stopS, rows.endS());
        }
        return pauses;
    }

    /** Whether the runner went on between the last stop and a time; then the pause ends at the first row after the stop. */
    private boolean startIsMissing(double untilS) {
        int first = firstRowAfter(stopS);
        int after = firstRowAfter(untilS);
        int movingRows = movingBefore[Math.max(first, after)] - movingBefore[first];
        if (movingRows < MOVING_ROWS || movingRows < MOVING_SHARE * (after - first)) {
            return false;
        }
        double startS = rows.timeS()[first];
        add(stopS, startS);
        warnings.add(QualityWarning.at(
                "timer-start-missing",
                "The timer was stopped and not started again, but the recording goes on; it was taken as running.",
                startS,
                Math.min(rows.endS(), untilS)));
        return true;
    }

    private int firstRowAfter(double atS) {
        int at = Arrays.binarySearch(rows.timeS(), atS);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
