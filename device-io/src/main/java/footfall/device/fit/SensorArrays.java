// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.bytes.MessageDefinition;
import footfall.device.fit.profile.MessageProfile;
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
    private final MessageProfile profile;
    private final int stampMs;
    private final int offsets;
    private long timestampS;
    private double millis;
    private int size;
    private boolean timed;

    SensorArrays(MessageProfile profile) {
        this.profile = profile;
        stampMs = profile.field("timestamp_ms").number();
        offsets = profile.field("sample_time_offset").number();
    }

    /** Number of a field by the begin of its name, for the axis x, y or z. */
    int field(String name, char axis) {
        return profile.field(name + axis).number();
    }

    /** Reads the fields whose names begin so; false where the message lacks one. */
    boolean read(FitMessage message, String name) {
        MessageDefinition definition = message.definition();
        int xSlot = definition.slot(field(name, 'x'));
        int ySlot = definition.slot(field(name, 'y'));
        int zSlot = definition.slot(field(name, 'z'));
        if (xSlot == NONE || ySlot == NONE || zSlot == NONE) {
            return false;
        }
        read(message, xSlot, ySlot, zSlot, Optional.empty());
        readTimes(message);
        return size > 0;
    }

    /** Reads three slots, of this type where the definition does not say it. */
    void read(FitMessage message, int xSlot, int ySlot, int zSlot, Optional<BaseType> type) {
        size = 0;
        timed = false;
        fill(message, xSlot, type, x);
        fill(message, ySlot, type, y);
        fill(message, zSlot, type, z);
        while (size > 0 && Double.isNaN(x[size - 1]) && Double.isNaN(y[size - 1]) && Double.isNaN(z[size - 1])) {
            size--;
        }
        timestampS = message.timestampS();
        millis = 0;
    }

    private void fill(FitMessage message, int slot, Optional<BaseType> given, double[] axis) {
        BaseType type = given.orElse(message.definition().type(slot));
        int count = message.definition().bytes(slot) / type.size();
        for (int i = 0; i < MOST; i++) {
            double value = i < count ? message.number(slot, i, type) : Double.NaN;
            axis[i] = Double.isFinite(value) ? value : Double.NaN;
        }
        size = Math.max(size, count);
    }

    private void readTimes(FitMessage message) {
        long written = message.field(stampMs);
        millis = written == FitMessage.ABSENT ? 0 : written;
        int slot = message.definition().slot(offsets);
        timed = slot != NONE && size > 0;
        for (int i = 0; timed && i < size; i++) {
            offsetMs[i] = message.number(slot, i, message.definition().type(slot));
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
