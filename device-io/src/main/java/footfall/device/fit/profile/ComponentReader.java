// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.FieldProfile.Component;
import java.util.Arrays;
import java.util.List;

/**
 * Unpacks the components of one field, message after message, and carries growing totals over their roll-overs. A component
 * whose bits are all set is absent.
 *
 * <p>Not thread-safe: one per file of a chain, since totals begin anew there.
 */
public final class ComponentReader {
    private static final long NONE = -1;

    private final List<Component> components;
    private final long[] totals;
    private final long[] last;
    private final double[] values;

    /** For one field that has components. */
    public ComponentReader(FieldProfile field) {
        components = field.components();
        totals = new long[components.size()];
        last = new long[components.size()];
        values = new double[components.size()];
        Arrays.fill(last, NONE);
    }

    /**
     * Unpacks.
     *
     * @param slot of the field in the message
     * @return a value a component in its own unit, NaN where absent; the array is used again for the next message
     */
    public double[] read(FitMessage message, int slot) {
        int bitAt = 0;
        int bitsThere = message.definition().bytes(slot) * Byte.SIZE;
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            boolean there = bitAt + component.bits() <= bitsThere;
            values[i] = there ? value(i, component, bits(message, slot, bitAt, component.bits())) : Double.NaN;
            bitAt += component.bits();
        }
        return values;
    }

    private double value(int i, Component component, long written) {
        long range = 1L << component.bits();
        if (written == range - 1) {
            return Double.NaN;
        }
        long total = written;
        if (component.accumulates()) {
            totals[i] += last[i] == NONE ? written : (written - last[i] + range) % range;
            last[i] = written;
            total = totals[i];
        }
        return total / component.scale() - component.offset();
    }

    /** Low bits first; a field of several bytes counts from its lowest byte, in either byte order. */
    private static long bits(FitMessage message, int slot, int bitAt, int count) {
        boolean highByteFirst = message.definition().bigEndian()
                && message.definition().type(slot).size() > 1;
        int bytes = message.definition().bytes(slot);
        long value = 0;
        for (int i = 0; i < count; i++) {
            int bit = bitAt + i;
            int at = highByteFirst ? bytes - 1 - bit / Byte.SIZE : bit / Byte.SIZE;
            value |= (long) (message.byteAt(slot, at) >>> bit % Byte.SIZE & 1) << i;
        }
        return value;
    }
}
