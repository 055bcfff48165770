// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import footfall.device.fit.bytes.BaseType;
import java.util.List;

/**
 * What a field means: value = written / scale − offset.
 *
 * @param number in its message
 * @param name as in the table
 * @param type how a value is written
 * @param array whether it usually holds several values
 * @param scale written units in one unit
 * @param offset taken off after scaling, in the unit
 * @param unit of the value, or empty
 * @param components values packed into the field, low bits first; usually none
 */
public record FieldProfile(
        int number,
        String name,
        BaseType type,
        boolean array,
        double scale,
        double offset,
        String unit,
        List<Component> components) {
    /** Keeps a copy. */
    public FieldProfile {
        components = List.copyOf(components);
    }

    /** From what is written to the unit. */
    public double value(double written) {
        return written / scale - offset;
    }

    /** From the unit to the nearest whole number that can be written. */
    public long written(double value) {
        return Math.round((value + offset) * scale);
    }

    /**
     * A value packed into another field.
     *
     * @param name of the field that the value belongs to
     * @param bits that it takes
     * @param scale written units in one unit
     * @param offset taken off after scaling
     * @param accumulates whether only the low bits of a growing total are written
     */
    public record Component(String name, int bits, double scale, double offset, boolean accumulates) {}
}
