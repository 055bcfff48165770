// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

import footfall.analyzer.QualityWarning;
import java.util.List;

/**
 * A watch activity as it was recorded, free of any file format. Nothing is mended yet.
 *
 * @param records rows and columns
 * @param sessions one a sport, in the order of their begin; may be empty
 * @param laps in the order of their begin; may be empty
 * @param timerEvents in the order of the file; may be empty
 * @param clockIsUtc whether times are UTC; false where the device only counted from its own start
 * @param notes what the reader had to mend, guess or leave out
 */
public record WatchActivity(
        RecordColumns records,
        List<Session> sessions,
        List<Lap> laps,
        List<TimerEvent> timerEvents,
        boolean clockIsUtc,
        List<QualityWarning> notes) {
    /** Keeps copies. */
    public WatchActivity {
        sessions = List.copyOf(sessions);
        laps = List.copyOf(laps);
        timerEvents = List.copyOf(timerEvents);
        notes = List.copyOf(notes);
    }

    /** No records at all. */
    public static WatchActivity empty() {
        return new WatchActivity(RecordColumns.empty(), List.of(), List.of(), List.of(), false, List.of());
    }
}
