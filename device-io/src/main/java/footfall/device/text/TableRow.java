// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a row of a table, cell by cell, without making text of it unless it is quoted or odd. Not thread-safe: one per stream. */
final class TableRow implements RowParser {
    private final char delimiter;
    private final boolean decimalComma;
    private final int[] slotOf;
    private final int axes;
    private final boolean stamped;
    private final @Nullable Clock clock;
    private long dateNs;
    private long timeNs;
    private int cells;

    /**
     * A reader of rows.
     *
     * @param clock what turns cells of time into seconds; null leaves numbers as they are
     */
    TableRow(HeadTable table, Columns columns, @Nullable Clock clock) {
        this.delimiter = table.delimiter();
        this.decimalComma = table.decimalComma();
        this.slotOf = columns.slots();
        this.axes = columns.acceleration().length;
        this.stamped = columns.time() >= 0;
        this.clock = clock;
    }

    @Override
    public Row parse(byte[] bytes, int from, int to, double[] slots) {
        int end = to;
        while (end > from && (bytes[end - 1] == ' ' || bytes[end - 1] == ';' && delimiter != ';')) {
            end--;
        }
        if (end == from || bytes[from] == '#') {
            return Row.NOTHING;
        }
        Arrays.fill(slots, Double.NaN);
        dateNs = 0;
        timeNs = 0;
        if (!plain(bytes, from, end, slots)) {
            quoted(bytes, from, end, slots);
        }
        finishTime(slots);
        boolean timed = !stamped || clock == null || !Double.isNaN(slots[Slot.TIME]);
        boolean whole = cells >= slotOf.length;
        return timed && whole && hasAcceleration(slots) ? Row.SAMPLE : classify(bytes, from, end, timed);
    }

    /** Cells without quotes; false where one has some. */
    private boolean plain(byte[] bytes, int from, int end, double[] slots) {
        int at = from;
        cells = 0;
        while (cells < slotOf.length) {
            while (delimiter == Cells.BLANKS && at < end && bytes[at] == ' ') {
                at++;
            }
            int stop = at;
            while (stop < end && bytes[stop] != delimiter) {
                stop++;
            }
            if (at < stop && (bytes[at] == '"' || bytes[at] == ' ' && hasQuote(bytes, at, stop))) {
                return false;
            }
            int slot = slotOf[cells++];
            if (slot >= 0) {
                take(slot, bytes, at, stop, slots);
            }
            if (stop >= end) {
                return true;
            }
            at = stop + 1;
        }
        return true;
    }

    private static boolean hasQuote(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '"') {
                return true;
            }
        }
        return false;
    }

    private void quoted(byte[] bytes, int from, int end, double[] slots) {
        List<String> texts = split(bytes, from, end);
        for (cells = 0; cells < Math.min(texts.size(), slotOf.length); cells++) {
            byte[] cell = texts.get(cells).getBytes(StandardCharsets.UTF_8);
            if (slotOf[cells] >= 0) {
                take(slotOf[cells], cell, 0, cell.length, slots);
            }
        }
    }

    private void take(int slot, byte[] bytes, int from, int to, double[] slots) {
        Clock timing = clock;
        if (slot == Slot.DATE) {
            dateNs = timing == null ? 0 : timing.stampNs(bytes, from, to);
        } else if (slot == Slot.TIME && timing != null && timing.isWritten()) {
            timeNs = timing.stampNs(bytes, from, to);
        } else if (decimalComma) {
            slots[slot] = withComma(bytes, from, to);
        } else {
            slots[slot] = NumberCell.parse(bytes, from, to);
        }
    }

    private static double withComma(byte[] bytes, int from, int to) {
        byte[] cell = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i < cell.length; i++) {
            cell[i] = cell[i] == ',' ? (byte) '.' : cell[i];
        }
        return NumberCell.parse(cell, 0, cell.length);
    }

    private void finishTime(double[] slots) {
        Clock timing = clock;
        if (timing == null || !stamped) {
            return;
        }
        if (timing.isWritten()) {
            boolean none = dateNs == StampCell.NONE || timeNs == StampCell.NONE;
            slots[Slot.TIME] = timing.sinceFirst(none ? StampCell.NONE : dateNs + timeNs);
        } else {
            slots[Slot.TIME] = timing.seconds(slots[Slot.TIME]);
        }
    }

    private boolean hasAcceleration(double[] slots) {
        for (int axis = 0; axis < axes; axis++) {
            if (!Double.isNaN(slots[Slot.ACCELERATION + axis])) {
                return true;
            }
        }
        return false;
    }

    /** A row without a time, or without acceleration. */
    private Row classify(byte[] bytes, int from, int end, boolean timed) {
        List<String> texts = split(bytes, from, end);
        int words = 0;
        int otherFilled = 0;
        boolean accelerationEmpty = true;
        for (int i = 0; i < texts.size(); i++) {
            int slot = i < slotOf.length ? slotOf[i] : Slot.NONE;
            boolean acceleration = slot >= Slot.ACCELERATION && slot < Slot.ACCELERATION + axes;
            boolean filled = !texts.get(i).isEmpty();
            accelerationEmpty &= !acceleration || !filled;
            otherFilled +=
                    !acceleration && slot != Slot.TIME && slot != Slot.DATE && slot != Slot.SEQUENCE && filled ? 1 : 0;
            words += Cells.type(texts.get(i), decimalComma) == Cells.Type.WORD ? 1 : 0;
        }
        if (words > 0 && 2 * words >= texts.size()) {
            return HeaderColumns.of(texts).choose(Columns.NONE).isPresent() ? Row.NAMES : Row.UNREADABLE;
        }
        if (cells < slotOf.length) {
            return Row.SHORT;
        }
        if (!timed) {
            return Row.UNREADABLE;
        }
        return accelerationEmpty && otherFilled > 0 && stamped ? Row.OTHER_SENSOR : Row.SAMPLE;
    }

    private List<String> split(byte[] bytes, int from, int end) {
        return Cells.split(new String(bytes, from, end - from, StandardCharsets.UTF_8), delimiter);
    }
}
