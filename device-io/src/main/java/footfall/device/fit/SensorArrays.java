// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.bytes.MessageDefinition;
import footfall.device.fit.profile.MessageProfile;
import java.util.Arrays;
import java.util.Optional;

/** The samples of one message of a sensor, in three axes, and their times. Filled again and again: not thread-safe. */
final class SensorArrays {
    /** A field has at most 255 bytes. */
    static final int MOST = 255;

    private static final int NONE = MessageDefinition.NO_SLOT;

    final double[] x = new double[MOST];
    final double[] y = new double[MOST];
    final double[] z = new double[MOST];
    private final double[] offsetMs = new double[MOST];
    private final int stampMs;
    private final int offsets;
    private long timestampS;
    private double millis;
    private int size;
    private boolean timed;

    SensorArrays(MessageProfile profile) {
        stampMs = profile.field("timestamp_ms").number();
        offsets = profile.field("sample_time_offset").number();
    }

    /**
     * The fields of three axes.
     *
     * @param x number of the first
     * @param y of the second
     * @param z of the third
     */
    record Axes(int x, int y, int z) {
        /** By the begin of their names. */
        static Axes of(MessageProfile profile, String name) {
            return new Axes(
                    profile.field(name + "x").number(),
                    profile.field(name + "y").number(),
                    profile.field(name + "z").number());
        }
    }

    /** Reads the fields of three axes; false where the message lacks one. */
    boolean read(FitMessage message, Axes axes) {
        MessageDefinition definition = message.definition();
        int xSlot = definition.slot(axes.x());
        int ySlot = definition.slot(axes.y());
        int zSlot = definition.slot(axes.z());
        if (xSlot == NONE || ySlot == NONE || zSlot == NONE) {
            return false;
        }
        read(message, xSlot, ySlot, zSlot, Optional.empty());
        readTimes(message);
        return size > 0;
    }

    /** Reads three slots, of this type where the definition does not say it. */
    void read(FitMessage message, int xSlot, int ySlot, int zSlot, Optional<BaseType> type) {
        timed = false;
        int xCount = fill(message, xSlot, type, x);
        int yCount = fill(message, ySlot, type, y);
        int zCount = fill(message, zSlot, type, z);
        size = Math.max(xCount, Math.max(yCount, zCount));
        if (size > xCount || size > yCount || size > zCount) {
            Arrays.fill(x, xCount, size, Double.NaN);
            Arrays.fill(y, yCount, size, Double.NaN);
            Arrays.fill(z, zCount, size, Double.NaN);
        }
        while (size > 0 && Double.isNaN(x[size - 1]) && Double.isNaN(y[size - 1]) && Double.isNaN(z[size - 1])) {
            size--;
        }
        timestampS = message.timestampS();
        millis = 0;
    }

    private static int fill(FitMessage message, int slot, Optional<BaseType> given, double[] axis) {
        BaseType type = given.orElse(message.definition().type(slot));
        int count = message.numbers(slot, type, axis);
        for (int i = 0; type.isFloat() && i < count; i++) {
            axis[i] = Double.isFinite(axis[i]) ? axis[i] : Double.NaN;
        }
        return count;
    }

    private void readTimes(FitMessage message) {
        long written = message.field(stampMs);
        millis = written == FitMessage.ABSENT ? 0 : written;
        int slot = message.definition().slot(offsets);
        timed = slot != NONE && message.numbers(slot, message.definition().type(slot), offsetMs) >= size;
        for (int i = 0; timed && i < size; i++) {
            timed = !Double.isNaN(offsetMs[i]) && (i == 0 || offsetMs[i] >= offsetMs[i - 1]);
        }
        timed &= size < 2 || offsetMs[size - 1] > offsetMs[0];
    }

    void scale(double factor) {
        for (int i = 0; i < size; i++) {
            x[i] *= factor;
            y[i] *= factor;
            z[i] *= factor;
        }
    }

    /** Samples in the message. */
    int size() {
        return size;
    }

    /** Whether samples have times of their own. */
    boolean isTimed() {
        return timed;
    }

    /** Of a sample, after the message's, s. */
    double offsetS(int index) {
        return offsetMs[index] / 1000;
    }

    /** The message's time, s of FIT, or {@link FitMessage#ABSENT}. */
    long timestampS() {
        return timestampS;
    }

    /** What is to be added to it, s; NaN without a time. */
    double fractionS() {
        return timestampS == FitMessage.ABSENT ? Double.NaN : millis / 1000;
    }
}
