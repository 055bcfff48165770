// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.Quantity;
import footfall.device.fit.profile.DeveloperFields;
import footfall.device.fit.profile.DeveloperFields.DeveloperField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a developer field holds, told by its name and unit from {@link DeveloperFieldTable}. The native number that a field
 * claims counts only where the name or the unit is missing: applications file ground time in milliseconds under
 * the number of a percentage, and steps a minute under the number of strides a minute.
 */
final class DeveloperMeaning {
    /** A developer field that claims no native one. */
    static final int NO_NATIVE_FIELD = -1;

    private static final Map<String, Quantity> BY_NAME = new HashMap<>();
    private static final Map<String, Double> FACTOR_BY_UNIT = new HashMap<>();
    private static final Map<String, Double> FACTOR_BY_NAME = new HashMap<>();
    private static final Map<Integer, Quantity> BY_NATIVE = new HashMap<>();
    private static final Map<Integer, Double> FACTOR_BY_NATIVE = new HashMap<>();

    /** RunScribe's first application wrote neither names nor units: left shoe 0–3, right shoe 6–9, impact and braking first. */
    private static final int RUNSCRIBE_LEFT = 0;

    private static final int RUNSCRIBE_RIGHT = 6;
    private static final int RUNSCRIBE_FIELDS = 4;

    static {
        for (String line : DeveloperFieldTable.TEXT.split("\n")) {
            learn(line.split(" "));
        }
    }

    private DeveloperMeaning() {}

    /**
     * A quantity and the way to its unit.
     *
     * @param quantity what the field holds
     * @param factor from the written unit to the quantity's
     */
    record Meaning(Quantity quantity, double factor) {}

    private static void learn(String[] parts) {
        Quantity quantity = Quantity.valueOf(parts[1]);
        boolean names = parts[0].equals("name");
        double factor = names ? 1 : Double.parseDouble(parts[2]);
        for (int i = names ? 2 : 3; i < parts.length; i++) {
            switch (parts[0]) {
                case "name" -> BY_NAME.put(parts[i], quantity);
                case "unit" -> FACTOR_BY_UNIT.put(quantity + " " + parts[i], factor);
                case "plain" -> FACTOR_BY_NAME.put(parts[i], factor);
                default -> {
                    BY_NATIVE.put(Integer.valueOf(parts[i]), quantity);
                    FACTOR_BY_NATIVE.put(Integer.valueOf(parts[i]), factor);
                }
            }
        }
    }

    /** What a field of a record message holds; empty where Footfall has no use for it or its unit is not clear. */
    static Optional<Meaning> of(DeveloperField field, DeveloperFields all) {
        if (field.name().isEmpty() && field.unit().isEmpty() && field.nativeField() < 0) {
            return unnamed(field, all);
        }
        Quantity quantity =
                field.name().isEmpty() ? BY_NATIVE.get(field.nativeField()) : BY_NAME.get(field.plainName());
        if (quantity == null) {
            return Optional.empty();
        }
        Double factor = field.unit().isEmpty() ? factorWithoutUnit(field, quantity) : factorOf(field, quantity);
        return factor == null ? Optional.empty() : Optional.of(new Meaning(quantity, factor));
    }

    /** From the written unit to the quantity's; 1 where the unit is not known. */
    static double factor(DeveloperField field, Quantity quantity) {
        Double factor = factorOf(field, quantity);
        return factor == null ? 1 : factor;
    }

    private static @Nullable Double factorOf(DeveloperField field, Quantity quantity) {
        return FACTOR_BY_UNIT.get(quantity + " " + field.plainUnit());
    }

    private static @Nullable Double factorWithoutUnit(DeveloperField field, Quantity quantity) {
        Double byName = FACTOR_BY_NAME.get(field.plainName());
        if (byName != null) {
            return byName;
        }
        return BY_NATIVE.get(field.nativeField()) == quantity ? FACTOR_BY_NATIVE.get(field.nativeField()) : null;
    }

    private static Optional<Meaning> unnamed(DeveloperField field, DeveloperFields all) {
        boolean right = field.number() >= RUNSCRIBE_RIGHT;
        int first = right ? RUNSCRIBE_RIGHT : RUNSCRIBE_LEFT;
        for (int i = 0; i < RUNSCRIBE_FIELDS; i++) {
            if (!all.isUnnamed(field.developerIndex(), first + i)) {
                return Optional.empty();
            }
        }
        return switch (field.number() - first) {
            case 0 -> Optional.of(new Meaning(right ? Quantity.IMPACT_RIGHT : Quantity.IMPACT_LEFT, 1));
            case 1 -> Optional.of(new Meaning(right ? Quantity.BRAKING_RIGHT : Quantity.BRAKING_LEFT, 1));
            default -> Optional.empty();
        };
    }

    /** Whether a field was meant for a known quantity but its unit is not clear. */
    static boolean lacksUnit(DeveloperField field, DeveloperFields all) {
        return BY_NAME.containsKey(field.plainName()) && of(field, all).isEmpty();
    }
}
