// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.RecordColumns;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.ComponentReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the records of one definition become rows: which slot goes to which column, and how. */
final class RecordPlan {
    /** From strides of one foot a minute to steps of both. */
    private static final double STEPS_PER_STRIDE = 2;

    private final int developerVersion;
    private final Entry[] entries;
    private final @Nullable Cadence cadence;
    private final @Nullable Packed packed;

    RecordPlan(int developerVersion, List<Entry> entries, @Nullable Cadence cadence, @Nullable Packed packed) {
        this.developerVersion = developerVersion;
        this.entries = entries.toArray(new Entry[0]);
        this.cadence = cadence;
        this.packed = packed;
    }

    /** Whether the developer fields are still described as they were. */
    boolean isFor(int otherDeveloperVersion) {
        return developerVersion == otherDeveloperVersion;
    }

    /** Fills the row begun last. A later entry of the same column wins where it has a value. */
    void apply(FitMessage message, RecordColumns.Builder rows) {
        if (packed != null) {
            packed.apply(message, rows);
        }
        for (Entry entry : entries) {
            entry.apply(message, rows);
        }
        if (cadence != null) {
            cadence.apply(message, rows);
        }
    }

    /** One field, one column. */
    static final class Entry {
        private final int slot;
        private final BaseType type;
        private final double scale;
        private final double offset;
        private final double factor;
        private final double wrapsAbove;
        private final RecordSlots.Target target;

        Entry(
                int slot,
                BaseType type,
                double scale,
                double offset,
                double factor,
                double wrapsAbove,
                RecordSlots.Target target) {
            this.slot = slot;
            this.type = type;
            this.scale = scale;
            this.offset = offset;
            this.factor = factor;
            this.wrapsAbove = wrapsAbove;
            this.target = target;
        }

        void apply(FitMessage message, RecordColumns.Builder rows) {
            double written = message.number(slot, 0, type);
            if (Double.isNaN(written)) {
                return;
            }
            if (written > wrapsAbove) {
                written -= 65_536;
            }
            target.set(rows, (written / scale - offset) * factor);
        }
    }

    /**
     * Cadence in strides of one foot a minute, whole and fraction in two fields.
     *
     * @param wholeSlot {@code cadence}, or no slot
     * @param fractionSlot {@code fractional_cadence} in 1/128, or no slot
     * @param fineSlot {@code cadence256} in 1/256, or no slot
     */
    record Cadence(int wholeSlot, int fractionSlot, int fineSlot, RecordSlots.Target target) {
        void apply(FitMessage message, RecordColumns.Builder rows) {
            double stridesPerMin = wholeSlot < 0 ? Double.NaN : message.number(wholeSlot);
            if (Double.isNaN(stridesPerMin)) {
                stridesPerMin = fineSlot < 0 ? Double.NaN : message.number(fineSlot) / 256;
            } else if (fractionSlot >= 0) {
                double fraction = message.number(fractionSlot) / 128;
                stridesPerMin += Double.isNaN(fraction) ? 0 : fraction;
            }
            if (!Double.isNaN(stridesPerMin)) {
                target.set(rows, STEPS_PER_STRIDE * stridesPerMin);
            }
        }
    }

    /** Speed and distance in twelve bits each. */
    record Packed(int slot, ComponentReader reader, RecordSlots.Target speed, RecordSlots.Target distance) {
        void apply(FitMessage message, RecordColumns.Builder rows) {
            double[] values = reader.read(message, slot);
            speed.set(rows, values[0]);
            distance.set(rows, values[1]);
        }
    }
}
