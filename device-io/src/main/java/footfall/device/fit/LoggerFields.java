// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.AccelerationUnit;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.bytes.MessageDefinition;
import footfall.device.fit.profile.DeveloperFields;
import footfall.device.fit.profile.DeveloperFields.DeveloperField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The arrays of acceleration that logger applications add to records: one field an axis, the samples of a second in each. Told by name
 * ({@code SensorAccelerationX_HD}, {@code accel_y}) and unit; without a unit they are thousandths of g, as watches give them.
 *
 * <p>Not thread-safe: one per recording.
 */
final class LoggerFields {
    private static final Pattern NAME = Pattern.compile("(?:sensor)?accel(?:eration|erometer)?([xyz])(?:hd|raw)?");

    private final int[] slots = new int[3];
    private final @Nullable DeveloperField[] fields = new DeveloperField[3];
    private @Nullable MessageDefinition known;
    private int knownVersion = -1;
    private boolean complete;

    /** Whether a record has such arrays on all axes. */
    boolean areIn(FitMessage message, DeveloperFields described) {
        MessageDefinition definition = message.definition();
        if (definition != known || described.version() != knownVersion) {
            known = definition;
            knownVersion = described.version();
            complete = definition.developerFieldCount() >= 3 && find(definition, described);
        }
        return complete;
    }

    private boolean find(MessageDefinition definition, DeveloperFields described) {
        java.util.Arrays.fill(fields, null);
        for (int i = 0; i < definition.developerFieldCount(); i++) {
            int slot = definition.developerSlot(i);
            Optional<DeveloperField> field = described.field(definition.developerIndex(slot), definition.number(slot));
            if (field.isEmpty()) {
                continue;
            }
            Matcher name = NAME.matcher(field.get().plainName());
            BaseType type = field.get().type();
            boolean array = definition.bytes(slot) >= 2 * type.size() && type != BaseType.STRING;
            if (array && name.matches() && unit(field.get()).isPresent()) {
                int axis = name.group(1).charAt(0) - 'x';
                slots[axis] = slot;
                fields[axis] = field.get();
            }
        }
        DeveloperField x = fields[0];
        DeveloperField y = fields[1];
        DeveloperField z = fields[2];
        return x != null && y != null && z != null && x.type() == y.type() && x.type() == z.type();
    }

    /** Reads the arrays of a record that has them, in g. */
    void read(FitMessage message, SensorArrays arrays) {
        DeveloperField field = first();
        arrays.read(message, slots[0], slots[1], slots[2], Optional.of(field.type()));
        arrays.scale(unit().gPerUnit() / field.scale());
    }

    private DeveloperField first() {
        DeveloperField field = fields[0];
        if (field == null) {
            throw new IllegalStateException("ask first whether the record has them");
        }
        return field;
    }

    /** Unit of the arrays. */
    AccelerationUnit unit() {
        return unit(first()).orElse(AccelerationUnit.MILLI_G);
    }

    /** Whether the unit is an assumption. */
    boolean unitAssumed() {
        return first().plainUnit().isEmpty();
    }

    private static Optional<AccelerationUnit> unit(DeveloperField field) {
        return switch (field.plainUnit()) {
            case "", "mg", "millig", "milligs", "mgs", "milligee" -> Optional.of(AccelerationUnit.MILLI_G);
            case "g", "gs", "gee" -> Optional.of(AccelerationUnit.G);
            case "m/s2", "m/s/s", "m/s²", "mps2" -> Optional.of(AccelerationUnit.MPS2);
            default -> Optional.empty();
        };
    }
}
