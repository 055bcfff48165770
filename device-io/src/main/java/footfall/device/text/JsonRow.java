// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object as a sample. Not thread-safe: one per stream. */
final class JsonRow implements RowParser {
    private final JsonLine line = new JsonLine(this::take);
    private final long[] paths;
    private final int[] slotOf;
    private final boolean stamped;
    private final @Nullable Clock clock;
    private byte[] bytes = new byte[0];
    private double[] slots = new double[0];
    private int accelerationsSeen;
    private long stampNs;

    /**
     * A reader of objects.
     *
     * @param paths of the values that are kept
     * @param slotOf slot of each
     * @param clock what turns time into seconds; null leaves numbers as they are
     */
    JsonRow(long[] paths, int[] slotOf, boolean stamped, @Nullable Clock clock) {
        this.paths = paths;
        this.slotOf = slotOf;
        this.stamped = stamped;
        this.clock = clock;
    }

    @Override
    public Row parse(byte[] source, int from, int to, double[] target) {
        int first = from;
        while (first < to && (source[first] == ' ' || source[first] == '\t')) {
            first++;
        }
        if (first == to || source[first] == '#') {
            return Row.NOTHING;
        }
        bytes = source;
        slots = target;
        Arrays.fill(slots, Double.NaN);
        stampNs = StampCell.NONE;
        accelerationsSeen = 0;
        if (!line.walk(source, first, to)) {
            return Row.UNREADABLE;
        }
        if (accelerationsSeen == 0) {
            boolean timed = !Double.isNaN(slots[Slot.TIME]) || stampNs != StampCell.NONE;
            return timed ? Row.OTHER_SENSOR : Row.NOTHING;
        }
        Clock timing = clock;
        if (timing != null && stamped) {
            slots[Slot.TIME] = timing.isWritten() ? timing.sinceFirst(stampNs) : timing.seconds(slots[Slot.TIME]);
            return Double.isNaN(slots[Slot.TIME]) ? Row.UNREADABLE : Row.SAMPLE;
        }
        return Row.SAMPLE;
    }

    private void take(long path, int from, int to) {
        for (int i = 0; i < paths.length; i++) {
            if (paths[i] == path && slotOf[i] >= 0) {
                int slot = slotOf[i];
                Clock timing = clock;
                if (slot == Slot.TIME && timing != null && timing.isWritten()) {
                    stampNs = timing.stampNs(bytes, from, to);
                } else {
                    slots[slot] = NumberCell.parse(bytes, from, to);
                }
                accelerationsSeen += slot >= Slot.ACCELERATION && slot < Slot.GYRO ? 1 : 0;
                return;
            }
        }
    }
}
