// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.TimerEvent;
import footfall.analyzer.activity.WatchActivity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts every time of an activity on one clock. A watch may set its clock in mid-run, or write a single time from another century;
 * a timer that stands still for weeks is legal and stays as it is.
 *
 * <p>The rows are cut into stretches of one clock. Stretches are joined one second apart, on the clock of the longest; a handful of
 * rows on a clock of their own is dropped. Sessions, laps and events follow the stretch that lies nearest to them.
 */
public final class ClockMend {
    /** No watch records for a day without writing a row: a longer step without a stop is the clock, not the runner. */
    private static final long IMPLAUSIBLE_STEP_MS = 86_400_000L;
    /** Longer than this is never a pause. */
    private static final long LONGEST_PAUSE_MS = 366 * IMPLAUSIBLE_STEP_MS;
    /** 31 December of the year 9999: beyond it nothing is a time. */
    private static final long LAST_TIME_MS = 253_402_300_799_999L;

    private static final long STOP_SLACK_MS = 60_000;
    private static final int FEW_ROWS = 10;
    private static final long JOIN_MS = 1000;

    private final boolean[] dropped;
    private final int droppedRows;
    private final List<Stretch> stretches;

    /** Rows {@code [fromRow, toRow)} on one clock. */
    private static final class Stretch {
        final int fromRow;
        int toRow;
        int rows;
        long lowMs;
        long highMs;
        long lastMs;
        long shiftMs;

        Stretch(int row, long epochMs) {
            fromRow = row;
            lowMs = epochMs;
            highMs = epochMs;
        }

        void add(int row, long epochMs) {
            toRow = row + 1;
            rows++;
            lowMs = Math.min(lowMs, epochMs);
            highMs = Math.max(highMs, epochMs);
            lastMs = epochMs;
        }

        long distanceMs(long epochMs) {
            return Math.max(0, Math.max(lowMs - epochMs, epochMs - highMs));
        }
    }

    private ClockMend(boolean[] dropped, int droppedRows, List<Stretch> stretches) {
        this.dropped = dropped;
        this.droppedRows = droppedRows;
        this.stretches = stretches;
    }

    /** Finds the clocks of an activity. */
    public static ClockMend of(WatchActivity activity) {
        RecordColumns records = activity.records();
        boolean[] dropped = new boolean[records.rows()];
        List<Stretch> stretches = cut(records, sortedStopsMs(activity.timerEvents()), dropped);
        if (stretches.size() > 1) {
            stretches = withoutStrays(stretches, records.rows(), dropped);
            join(records, stretches, dropped);
        }
        int count = 0;
        for (boolean drop : dropped) {
            count += drop ? 1 : 0;
        }
        return new ClockMend(dropped, count, stretches);
    }

    private static long[] sortedStopsMs(List<TimerEvent> events) {
        long[] stopsMs = new long[events.size()];
        int stops = 0;
        for (TimerEvent event : events) {
            if (!event.start()) {
                stopsMs[stops++] = event.epochMs();
            }
        }
        long[] sorted = Arrays.copyOf(stopsMs, stops);
        Arrays.sort(sorted);
        return sorted;
    }

    private static List<Stretch> cut(RecordColumns records, long[] stopsMs, boolean[] dropped) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch current = null;
        for (int row = 0; row < records.rows(); row++) {
            long epochMs = records.epochMs(row);
            if (epochMs > LAST_TIME_MS || epochMs < -LAST_TIME_MS) {
                dropped[row] = true;
                continue;
            }
            if (current == null || !sameClock(current.lastMs, epochMs, stopsMs)) {
                Stretch returned = returning(stretches, epochMs);
                current = returned == null ? new Stretch(row, epochMs) : returned;
                if (returned == null) {
                    stretches.add(current);
                }
            }
            current.add(row, epochMs);
        }
        return stretches;
    }

    private static boolean sameClock(long beforeMs, long afterMs, long[] stopsMs) {
        long stepMs = afterMs - beforeMs;
        if (Math.abs(stepMs) <= IMPLAUSIBLE_STEP_MS) {
            return true;
        }
        if (stepMs < 0 || stepMs > LONGEST_PAUSE_MS) {
            return false;
        }
        int at = Arrays.binarySearch(stopsMs, beforeMs - STOP_SLACK_MS);
        int next = at >= 0 ? at : -at - 1;
        return next < stopsMs.length && stopsMs[next] <= afterMs;
    }

    /** The stretch before a stray one, where the clock is back on it. */
    private static @Nullable Stretch returning(List<Stretch> stretches, long epochMs) {
        int last = stretches.size() - 1;
        if (last < 1 || stretches.get(last).rows > FEW_ROWS) {
            return null;
        }
        Stretch before = stretches.get(last - 1);
        return Math.abs(epochMs - before.lastMs) <= IMPLAUSIBLE_STEP_MS ? before : null;
    }

    private static List<Stretch> withoutStrays(List<Stretch> stretches, int rows, boolean[] dropped) {
        List<Stretch> kept = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean stray = stretch.rows <= FEW_ROWS && rows > 2 * FEW_ROWS;
            if (stray) {
                Arrays.fill(dropped, stretch.fromRow, stretch.toRow, true);
            } else {
                kept.add(stretch);
            }
        }
        return kept;
    }

    private static void join(RecordColumns records, List<Stretch> stretches, boolean[] dropped) {
        Stretch longest = null;
        for (int index = 0; index < stretches.size(); index++) {
            Stretch stretch = stretches.get(index);
            if (index > 0) {
                Stretch before = stretches.get(index - 1);
                stretch.shiftMs = before.lastMs + before.shiftMs + JOIN_MS - firstMs(records, stretch, dropped);
            }
            longest = longest == null || stretch.rows > longest.rows ? stretch : longest;
        }
        long anchorMs = longest == null ? 0 : longest.shiftMs;
        for (Stretch stretch : stretches) {
            stretch.shiftMs -= anchorMs;
        }
    }

    private static long firstMs(RecordColumns records, Stretch stretch, boolean[] dropped) {
        int row = stretch.fromRow;
        while (dropped[row]) {
            row++;
        }
        return records.epochMs(row);
    }

    /** Whether a row's time is nonsense, so that the row is left out. */
    boolean isDropped(int row) {
        return dropped[row];
    }

    /** How far each row moves, ms. */
    long[] rowShiftsMs() {
        long[] shiftsMs = new long[dropped.length];
        for (Stretch stretch : stretches) {
            Arrays.fill(shiftsMs, stretch.fromRow, stretch.toRow, stretch.shiftMs);
        }
        return shiftsMs;
    }

    /** A time of a session, lap or event on the mended clock, ms. */
    public long mendedMs(long epochMs) {
        long limitedMs = Math.max(-LAST_TIME_MS, Math.min(LAST_TIME_MS, epochMs));
        if (stretches.isEmpty()) {
            return limitedMs;
        }
        Stretch nearest = stretches.get(0);
        for (Stretch stretch : stretches) {
            if (stretch.distanceMs(limitedMs) < nearest.distanceMs(limitedMs)) {
                nearest = stretch;
            }
        }
        return limitedMs + nearest.shiftMs;
    }

    /** Says what was mended. */
    void warn(List<QualityWarning> warnings) {
        if (droppedRows > 0) {
            warnings.add(QualityWarning.of(
                    "clock-outlier", droppedRows + " rows carry a time far from all others and were left out."));
        }
        if (stretches.size() > 1) {
            warnings.add(
                    QualityWarning.of(
                            "clock-set",
                            "The watch set its clock in mid-recording; the parts were joined as if it had been right throughout."));
        }
    }
}
