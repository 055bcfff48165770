// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.bytes.MessageDefinition;
import footfall.device.fit.profile.DeveloperFields;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Turns record messages into rows. What a definition means is worked out once, when its first message comes.
 *
 * <p>Not thread-safe: one per recording.
 */
final class RecordMapper {
    private static final int MAX_ROWS = 5_000_000;
    /** Rows times columns: 160 MB of values, where a day at one record a second with twenty columns needs 14 MB. */
    private static final long MAX_CELLS = 20_000_000;

    private static final int MAX_PLANS = 64;

    private final RecordColumns.Builder rows = new RecordColumns.Builder();
    private final RecordSlots slots;
    private final ReadingNotes notes;
    private final Map<MessageDefinition, RecordPlan> plans = new IdentityHashMap<>();
    private long lastTimeS = FitMessage.ABSENT;
    private long records;
    private long utcRows;

    RecordMapper(boolean keepCoordinates, ReadingNotes notes) {
        slots = new RecordSlots(rows, keepCoordinates, notes);
        this.notes = notes;
    }

    /** A new file of the chain: its totals, times and developer fields are its own. */
    void fileBegins() {
        plans.clear();
        slots.fileBegins();
        lastTimeS = FitMessage.ABSENT;
    }

    /** Takes a record; one without a time belongs to the record before it. */
    void record(FitMessage message, DeveloperFields developerFields) {
        records++;
        if (message.timestampS() != FitMessage.ABSENT) {
            lastTimeS = message.timestampS();
        }
        if (lastTimeS == FitMessage.ABSENT) {
            notes.add(
                    "record-without-time", "A record has no time and none came before it; it is counted and left out.");
            return;
        }
        if (isFull()) {
            notes.add("too-many-records", "The recording is longer than Footfall keeps; the rest is left out.");
            return;
        }
        rows.row(FitTime.epochMs(lastTimeS));
        utcRows += FitTime.isUtc(lastTimeS) ? 1 : 0;
        planFor(message.definition(), developerFields).apply(message, rows);
    }

    private boolean isFull() {
        return rows.rows() >= MAX_ROWS || (long) rows.rows() * slots.count() >= MAX_CELLS;
    }

    private RecordPlan planFor(MessageDefinition definition, DeveloperFields developerFields) {
        RecordPlan known = plans.get(definition);
        if (known != null && known.isFor(developerFields.version())) {
            return known;
        }
        if (plans.size() >= MAX_PLANS) {
            plans.clear();
        }
        RecordPlan plan = slots.plan(definition, developerFields);
        plans.put(definition, plan);
        return plan;
    }

    /** Record messages so far. */
    long records() {
        return records;
    }

    /** Whether most rows carry a date; without rows nothing says otherwise. */
    boolean clockIsUtc() {
        return 2 * utcRows >= rows.rows();
    }

    /** Whether some rows carry a date and others only a time since the device was switched on. */
    boolean clockChanges() {
        return utcRows > 0 && utcRows < rows.rows();
    }

    RecordColumns build() {
        slots.dropEmptySensors();
        return rows.build();
    }

    /** Whether a zero says "no data": nobody runs with a ground contact of no time. */
    static boolean zeroMeansAbsent(Quantity quantity) {
        return switch (quantity) {
            case CADENCE, SPEED, DISTANCE, ALTITUDE, GRADE, POWER, LATITUDE, LONGITUDE -> false;
            default -> true;
        };
    }
}
