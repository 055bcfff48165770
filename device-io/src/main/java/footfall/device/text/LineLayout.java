// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.signal.SensorFacts;
import footfall.device.RecordingException;
import footfall.device.SampleReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * How the lines that a device sends become samples, found from its first lines by the same rules as for files: names and units from a
 * header where there is one, otherwise from what is in the columns. Not thread-safe: one per device.
 */
public final class LineLayout {
    /** Where the stamp of the device stands among the values of a line, s. */
    public static final int STAMP_S = Slot.TIME;
    /** Where the first of three axes of acceleration stands, g. */
    public static final int ACCELERATION_G = Slot.ACCELERATION;
    /** Where the first of three axes of angular rate stands, degrees a second. */
    public static final int GYRO_DPS = Slot.GYRO;
    /** Where the number of the line stands, as the device counts. */
    public static final int SEQUENCE = Slot.SEQUENCE;
    /** How many values a line has. */
    public static final int VALUES = Slot.COUNT;

    /** No sensor shows more: the line is garbage that looks like numbers. */
    private static final double WIDEST_G = 1000;

    private static final double MICROS_PER_S = 1e6;
    private static final double MILLIS_PER_S = 1e3;
    private static final long TURN = 1L << 32;
    private static final int AXES = 3;

    private final Layout layout;

    /** What a line is. */
    public enum Line {
        /** A sample. */
        SAMPLE,
        /** A comment, an empty line, or one of another sensor. */
        NOTHING,
        /** The line of column names. */
        NAMES,
        /** Anything else. */
        GARBAGE
    }

    private LineLayout(Layout layout) {
        this.layout = layout;
    }

    /**
     * Finds the layout.
     *
     * @param lines the first lines, a second's worth or so
     * @param user what the user says wins
     * @throws RecordingException where there are no samples in them, or neither stamps nor a rate
     */
    public static LineLayout find(List<byte[]> lines, SampleReading user) throws RecordingException {
        List<byte[]> named = LineNames.withNames(lines);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] line : named) {
            joined.write(line, 0, line.length);
            joined.write('\n');
        }
        try {
            ByteLines source = new ByteLines(PlainUtf8Stream.of(new ByteArrayInputStream(joined.toByteArray())));
            boolean json = LineNames.isJson(named);
            return new LineLayout(
                    json ? JsonLayout.find(source, "device", user) : TableLayout.find(source, "device", user));
        } catch (RecordingException noSamples) {
            throw noSamples;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a line can be one of the first lines of a device: a row, names of columns, an object, a comment. */
    public static boolean canBegin(byte[] line) {
        return LineNames.canBegin(line);
    }

    /** What is known of the sensor, with a note for each guess. */
    public SensorFacts facts() {
        return layout.facts();
    }

    /** After so many ns a counter of 32 bits begins at 0 again; 0 where stamps are no such counter. */
    public long wrapNs() {
        double perSecond = layout.clock().perSecond();
        boolean counts = facts().stamped() && !layout.clock().isWritten();
        if (!counts || perSecond != MICROS_PER_S && perSecond != MILLIS_PER_S) {
            return 0;
        }
        return TURN * (long) (1e9 / perSecond);
    }

    /**
     * Reads a line.
     *
     * @param values takes the stamp in s, acceleration in g, angular rate in degrees a second and the number of the line; what the line does
     *     not have is NaN
     */
    public Line read(byte[] line, double[] values) {
        int end = line.length;
        while (end > 0 && (line[end - 1] == '\r' || line[end - 1] == '\n')) {
            end--;
        }
        switch (layout.rows().parse(line, 0, end, values)) {
            case SAMPLE:
                return isScaled(values) ? Line.SAMPLE : Line.GARBAGE;
            case NOTHING, OTHER_SENSOR:
                return Line.NOTHING;
            case NAMES:
                return Line.NAMES;
            default:
                return Line.GARBAGE;
        }
    }

    /** Turns the units of the device into ours; false where an axis is missing or beyond any sensor. */
    private boolean isScaled(double[] values) {
        int axes = facts().axes();
        double square = 0;
        for (int axis = 0; axis < AXES; axis++) {
            double value = axis < axes ? values[Slot.ACCELERATION + axis] : 0;
            value += layout.addsGravity() ? values[Slot.GRAVITY + axis] : 0;
            values[Slot.ACCELERATION + axis] = layout.gPerUnit() * value;
            square += values[Slot.ACCELERATION + axis] * values[Slot.ACCELERATION + axis];
            values[Slot.GYRO + axis] *= layout.dpsPerUnit();
        }
        return square <= WIDEST_G * WIDEST_G;
    }
}
