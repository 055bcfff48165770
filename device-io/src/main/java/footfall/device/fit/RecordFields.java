// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.fit.profile.DeveloperFields.DeveloperField;
import footfall.device.fit.profile.FieldProfile;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the columns of a watch activity become the fields of record messages. */
final class RecordFields {
    private static final MessageProfile RECORD = Profile.standard().message("record");
    private static final double SEMICIRCLES_PER_DEG = (1L << 31) / 180.0;
    private static final String OWN_APP = "Footfall";
    private static final double STRIDES_PER_STEP = 0.5;

    private static final Map<Quantity, String> NATIVE = new EnumMap<>(Map.ofEntries(
            Map.entry(Quantity.CADENCE, "cadence"),
            Map.entry(Quantity.SPEED, "enhanced_speed"),
            Map.entry(Quantity.DISTANCE, "distance"),
            Map.entry(Quantity.ALTITUDE, "enhanced_altitude"),
            Map.entry(Quantity.GRADE, "grade"),
            Map.entry(Quantity.HEART_RATE, "heart_rate"),
            Map.entry(Quantity.POWER, "power"),
            Map.entry(Quantity.GROUND_CONTACT_TIME, "stance_time"),
            Map.entry(Quantity.GROUND_CONTACT_SHARE, "stance_time_percent"),
            Map.entry(Quantity.GROUND_CONTACT_BALANCE, "stance_time_balance"),
            Map.entry(Quantity.VERTICAL_OSCILLATION, "vertical_oscillation"),
            Map.entry(Quantity.VERTICAL_RATIO, "vertical_ratio"),
            Map.entry(Quantity.STEP_LENGTH, "step_length"),
            Map.entry(Quantity.LATITUDE, "position_lat"),
            Map.entry(Quantity.LONGITUDE, "position_long")));

    private final RecordColumns records;
    private final List<Native> natives = new ArrayList<>();
    private final List<Developer> developers = new ArrayList<>();
    private final List<String> apps = new ArrayList<>();

    RecordFields(RecordColumns records) {
        this.records = records;
        for (Column column : records.columns()) {
            String field = NATIVE.get(column.quantity());
            if (column.source().nativeField() && field != null) {
                natives.add(new Native(column, RECORD.field(field)));
            } else {
                addDeveloper(column);
            }
        }
    }

    private record Native(Column column, FieldProfile field) {}

    /**
     * A developer column.
     *
     * @param number in its application
     * @param factor from the column's unit to the written one
     */
    record Developer(Column column, int appIndex, int number, String name, String unit, double factor) {}

    private void addDeveloper(Column column) {
        boolean fromApp = !column.source().nativeField();
        String app = fromApp ? column.source().app() : OWN_APP;
        int index = apps.indexOf(app);
        if (index < 0) {
            index = apps.size();
            apps.add(app);
        }
        boolean named = fromApp && !isNumber(column.source().field());
        String name = named ? column.source().field() : plainName(column.quantity());
        String unit = named ? column.source().unit() : column.quantity().unit();
        DeveloperField field =
                DeveloperField.of(index, 0, BaseType.FLOAT32, name, unit, 1, 0, DeveloperMeaning.NO_NATIVE_FIELD);
        double toQuantity = DeveloperMeaning.factor(field, column.quantity());
        developers.add(new Developer(column, index, developers.size(), name, unit, 1 / toQuantity));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    /** The name under which a quantity without a field of its own is read back. */
    private static String plainName(Quantity quantity) {
        return switch (quantity) {
            case IMPACT_LEFT -> "Impact GS L";
            case IMPACT_RIGHT -> "Impact GS R";
            case BRAKING_LEFT -> "Braking GS L";
            case BRAKING_RIGHT -> "Braking GS R";
            default -> quantity.label();
        };
    }

    /** Applications in the order of their developer index. */
    List<String> apps() {
        return apps;
    }

    List<Developer> developers() {
        return developers;
    }

    MessageLayout layout() {
        MessageLayout layout = MessageLayout.of(RECORD.number());
        layout.field(RECORD.field("timestamp").number(), BaseType.UINT32);
        for (Native column : natives) {
            layout.field(column.field().number(), column.field().type());
            if (column.column().quantity() == Quantity.CADENCE) {
                FieldProfile fraction = RECORD.field("fractional_cadence");
                layout.field(fraction.number(), fraction.type());
            }
        }
        for (Developer column : developers) {
            layout.developer(column.number(), BaseType.FLOAT32, column.appIndex());
        }
        return layout;
    }

    /** The values of a row, in the order of the layout. */
    @Nullable
    Object[] values(int row, long timeS) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(timeS);
        for (Native column : natives) {
            addNative(values, column, column.column().values()[row]);
        }
        for (Developer column : developers) {
            double value = column.column().values()[row] * column.factor();
            values.add(Double.isNaN(value) ? null : (Object) value);
        }
        return values.toArray();
    }

    private static void addNative(List<@Nullable Object> values, Native column, double value) {
        switch (column.column().quantity()) {
            case CADENCE -> {
                Fraction strides = Fraction.of(value * STRIDES_PER_STEP);
                values.add(strides.fits(column.field().type()) ? (Object) strides.whole() : null);
                values.add(strides.fits(column.field().type()) ? (Object) strides.in128() : null);
            }
            case LATITUDE, LONGITUDE -> values.add(written(column.field(), value * SEMICIRCLES_PER_DEG));
            default -> values.add(written(column.field(), value));
        }
    }

    /** What is to be written, or null where there is no value or it does not fit. */
    static @Nullable Object written(FieldProfile field, double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        long written = field.written(value);
        boolean signed =
                field.type() == BaseType.SINT8 || field.type() == BaseType.SINT16 || field.type() == BaseType.SINT32;
        long lowest = signed ? -field.type().invalid() - 1 : 0;
        return written >= lowest && written < field.type().invalid() ? (Object) written : null;
    }

    /**
     * A number as FIT writes cadences and cycles: whole, and a fraction in 1/128.
     *
     * @param whole the whole part, or −1 where there is no value
     * @param in128 the fraction in 1/128
     */
    record Fraction(long whole, long in128) {
        private static final int PARTS = 128;

        static Fraction of(double value) {
            if (Double.isNaN(value) || value < 0) {
                return new Fraction(-1, 0);
            }
            long parts = Math.round(value * PARTS);
            return new Fraction(parts / PARTS, parts % PARTS);
        }

        boolean fits(BaseType type) {
            return whole >= 0 && whole < type.invalid();
        }
    }
}
