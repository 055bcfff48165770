// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.MessageDefinition;
import footfall.device.fit.profile.ComponentReader;
import footfall.device.fit.profile.DeveloperFields;
import footfall.device.fit.profile.DeveloperFields.DeveloperField;
import footfall.device.fit.profile.FieldProfile;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a recording and the fields that fill them. */
final class RecordSlots {
    private static final int MAX_DEVELOPER_COLUMNS = 64;
    private static final double DEG_PER_SEMICIRCLE = 180.0 / (1L << 31);
    /** Unsigned 16-bit metres above this are heights below sea level that wrapped around. */
    private static final double WRAPPED_M = 60_000;

    private static final MessageProfile RECORD = Profile.standard().message("record");

    /** Field and quantity; where two fields fill one column, the later one is the finer one and wins. */
    private static final List<NativeField> NATIVE = List.of(
            new NativeField("altitude", Quantity.ALTITUDE),
            new NativeField("enhanced_altitude", Quantity.ALTITUDE),
            new NativeField("speed", Quantity.SPEED),
            new NativeField("enhanced_speed", Quantity.SPEED),
            new NativeField("distance", Quantity.DISTANCE),
            new NativeField("grade", Quantity.GRADE),
            new NativeField("heart_rate", Quantity.HEART_RATE),
            new NativeField("power", Quantity.POWER),
            new NativeField("vertical_oscillation", Quantity.VERTICAL_OSCILLATION),
            new NativeField("stance_time_percent", Quantity.GROUND_CONTACT_SHARE),
            new NativeField("stance_time", Quantity.GROUND_CONTACT_TIME),
            new NativeField("stance_time_balance", Quantity.GROUND_CONTACT_BALANCE),
            new NativeField("vertical_ratio", Quantity.VERTICAL_RATIO),
            new NativeField("step_length", Quantity.STEP_LENGTH));

    private final RecordColumns.Builder rows;
    private final boolean keepCoordinates;
    private final ReadingNotes notes;
    private final Map<Integer, Target> targets = new LinkedHashMap<>();
    private int developerColumns;
    private @Nullable ComponentReader packedReader;

    RecordSlots(RecordColumns.Builder rows, boolean keepCoordinates, ReadingNotes notes) {
        this.rows = rows;
        this.keepCoordinates = keepCoordinates;
        this.notes = notes;
    }

    private record NativeField(String name, Quantity quantity) {}

    /** Columns so far. */
    int count() {
        return targets.size();
    }

    /** A new file of the chain: totals begin anew. */
    void fileBegins() {
        packedReader = null;
    }

    /** Works out what a definition means. */
    RecordPlan plan(MessageDefinition definition, DeveloperFields developerFields) {
        List<RecordPlan.Entry> entries = new ArrayList<>();
        for (NativeField field : NATIVE) {
            addNative(entries, definition, field.name(), field.quantity(), 1);
        }
        if (keepCoordinates) {
            addNative(entries, definition, "position_lat", Quantity.LATITUDE, DEG_PER_SEMICIRCLE);
            addNative(entries, definition, "position_long", Quantity.LONGITUDE, DEG_PER_SEMICIRCLE);
        }
        for (int i = 0; i < definition.developerFieldCount(); i++) {
            addDeveloper(entries, definition, definition.developerSlot(i), developerFields);
        }
        return new RecordPlan(developerFields.version(), entries, cadence(definition), packed(definition));
    }

    private void addNative(
            List<RecordPlan.Entry> entries,
            MessageDefinition definition,
            String name,
            Quantity quantity,
            double factor) {
        FieldProfile field = RECORD.field(name);
        int slot = definition.slot(field.number());
        if (slot != MessageDefinition.NO_SLOT) {
            entries.add(new RecordPlan.Entry(
                    slot,
                    definition.type(slot),
                    field.scale(),
                    field.offset(),
                    factor,
                    Double.POSITIVE_INFINITY,
                    target(quantity)));
        }
    }

    private Target target(Quantity quantity) {
        String name = quantity.name().toLowerCase(Locale.ROOT);
        return target(quantity, SeriesSource.ofFormat(name));
    }

    private Target target(Quantity quantity, SeriesSource source) {
        int column = rows.column(quantity, source);
        return targets.computeIfAbsent(column, slot -> new Target(slot, quantity, source));
    }

    private void addDeveloper(
            List<RecordPlan.Entry> entries, MessageDefinition definition, int slot, DeveloperFields developerFields) {
        int index = definition.developerIndex(slot);
        Optional<DeveloperField> described = developerFields.field(index, definition.number(slot));
        if (described.isEmpty()) {
            notes.add(
                    "developer-field-undescribed", "A developer field is nowhere described; its values are left out.");
            return;
        }
        DeveloperField field = described.get();
        Optional<DeveloperMeaning.Meaning> meaning = DeveloperMeaning.of(field, developerFields);
        if (meaning.isEmpty()) {
            noteUnclear(field, developerFields);
            return;
        }
        if (developerColumns >= MAX_DEVELOPER_COLUMNS) {
            notes.add(
                    "too-many-developer-fields",
                    "There are more developer fields than Footfall keeps; the rest is left out.");
            return;
        }
        String name = field.name().isEmpty() ? Integer.toString(field.number()) : field.name();
        int before = targets.size();
        Target target =
                target(meaning.get().quantity(), SeriesSource.ofApp(developerFields.app(index), name, field.unit()));
        developerColumns += targets.size() - before;
        boolean wraps = target.quantity() == Quantity.ALTITUDE && field.type() == BaseType.UINT16;
        entries.add(new RecordPlan.Entry(
                slot,
                field.type(),
                field.scale(),
                field.offset(),
                meaning.get().factor(),
                wraps ? WRAPPED_M : Double.POSITIVE_INFINITY,
                target));
    }

    private void noteUnclear(DeveloperField field, DeveloperFields developerFields) {
        if (DeveloperMeaning.lacksUnit(field, developerFields)) {
            notes.add(
                    "developer-unit-unclear",
                    "The developer field \"" + field.name() + "\" has "
                            + (field.unit().isEmpty() ? "no unit" : "the unit \"" + field.unit() + "\"")
                            + ", so its values are left out.");
        }
    }

    private RecordPlan.@Nullable Cadence cadence(MessageDefinition definition) {
        int whole = definition.slot(RECORD.field("cadence").number());
        int fine = definition.slot(RECORD.field("cadence256").number());
        if (whole == MessageDefinition.NO_SLOT && fine == MessageDefinition.NO_SLOT) {
            return null;
        }
        int fraction = definition.slot(RECORD.field("fractional_cadence").number());
        return new RecordPlan.Cadence(whole, fraction, fine, target(Quantity.CADENCE));
    }

    private RecordPlan.@Nullable Packed packed(MessageDefinition definition) {
        FieldProfile field = RECORD.field("compressed_speed_distance");
        int slot = definition.slot(field.number());
        if (slot == MessageDefinition.NO_SLOT) {
            return null;
        }
        // Totals go on when the message is redefined, so the reader outlives the plan.
        if (packedReader == null) {
            packedReader = new ComponentReader(field);
        }
        return new RecordPlan.Packed(slot, packedReader, target(Quantity.SPEED), target(Quantity.DISTANCE));
    }

    /** Empties the columns of sensors that were configured and gave nothing but zeros, and says so. */
    void dropEmptySensors() {
        List<String> silent = new ArrayList<>();
        for (Target target : targets.values()) {
            if (target.gaveOnlyZeros()) {
                rows.clear(target.column);
                silent.add(target.source.nativeField() ? target.quantity.label() : target.source.label());
            }
        }
        if (!silent.isEmpty()) {
            notes.add(
                    "no-sensor",
                    "Only zeros were recorded for " + String.join(", ", silent) + ": no sensor was connected.");
        }
    }

    /** A column and what it has seen. */
    static final class Target {
        private final int column;
        private final Quantity quantity;
        private final SeriesSource source;
        private final boolean zeroIsAbsent;
        private boolean sawZero;
        private boolean sawOther;

        Target(int column, Quantity quantity, SeriesSource source) {
            this.column = column;
            this.quantity = quantity;
            this.source = source;
            zeroIsAbsent = RecordMapper.zeroMeansAbsent(quantity);
        }

        Quantity quantity() {
            return quantity;
        }

        void set(RecordColumns.Builder rows, double value) {
            if (!Double.isFinite(value)) {
                return;
            }
            if (value == 0) {
                sawZero = true;
                if (zeroIsAbsent) {
                    return;
                }
            } else {
                sawOther = true;
            }
            rows.set(column, value);
        }

        /** A native zero of cadence, speed or power is a runner who stands; an application's whole column of zeros is not. */
        boolean gaveOnlyZeros() {
            return sawZero && !sawOther && (zeroIsAbsent || !source.nativeField());
        }
    }
}
