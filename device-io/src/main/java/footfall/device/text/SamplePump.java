// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.RecordingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads line by line and hands on samples in g, in blocks. Not thread-safe: one per stream. */
final class SamplePump {
    private static final int BLOCK = 1024;

    private final String name;
    private final boolean strict;
    private final Layout layout;
    private final SampleBlock block;
    private final double[] slots = new double[Slot.COUNT];
    private final int axes;
    private final boolean gyro;
    private final boolean stamped;
    private long samples;
    private long incomplete;
    private long otherSensor;
    private long repeatedNames;
    private long unreadable;
    private long firstUnreadableLine;
    private long cutLine;

    SamplePump(String name, boolean strict, Layout layout) {
        this.name = name;
        this.strict = strict;
        this.layout = layout;
        this.axes = layout.facts().axes();
        this.gyro = layout.facts().gyro();
        this.stamped = layout.facts().stamped();
        this.block = gyro ? SampleBlock.withGyro(BLOCK) : SampleBlock.ofAcceleration(BLOCK);
    }

    /** Reads from the line after the current one to the end. */
    ParsedRecording run(ByteLines lines, SampleSink sink) throws IOException {
        sink.begin(layout.facts());
        RowParser rows = layout.rows();
        while (lines.next()) {
            RowParser.Row row = rows.parse(lines.bytes(), lines.from(), lines.to(), slots);
            if (row == RowParser.Row.SAMPLE) {
                add(sink);
            } else {
                leaveOut(row, lines);
            }
        }
        if (block.size() > 0) {
            sink.accept(block);
        }
        if (samples == 0) {
            throw new RecordingException(name, "expected rows of acceleration, found none that can be read");
        }
        return ParsedRecording.ofSamples("", samples, notes());
    }

    private void add(SampleSink sink) {
        double scaleG = layout.gPerUnit();
        double xG = slots[Slot.ACCELERATION];
        double yG = axes > 1 ? slots[Slot.ACCELERATION + 1] : 0;
        double zG = axes > 2 ? slots[Slot.ACCELERATION + 2] : 0;
        if (layout.addsGravity()) {
            xG += slots[Slot.GRAVITY];
            yG += slots[Slot.GRAVITY + 1];
            zG += slots[Slot.GRAVITY + 2];
        }
        incomplete += Double.isNaN(xG + yG + zG) ? 1 : 0;
        double atS = stamped ? slots[Slot.TIME] : Double.NaN;
        if (gyro) {
            double scaleDps = layout.dpsPerUnit();
            block.add(
                    atS,
                    xG * scaleG,
                    yG * scaleG,
                    zG * scaleG,
                    slots[Slot.GYRO] * scaleDps,
                    slots[Slot.GYRO + 1] * scaleDps,
                    slots[Slot.GYRO + 2] * scaleDps);
        } else {
            block.add(atS, xG * scaleG, yG * scaleG, zG * scaleG);
        }
        samples++;
        if (block.isFull()) {
            sink.accept(block);
            block.clear();
        }
    }

    private void leaveOut(RowParser.Row row, ByteLines lines) throws IOException {
        switch (row) {
            case OTHER_SENSOR:
                otherSensor++;
                return;
            case NAMES:
                repeatedNames += samples > 0 ? 1 : 0;
                return;
            case SHORT, UNREADABLE:
                damaged(row, lines);
                return;
            default:
        }
    }

    private void damaged(RowParser.Row row, ByteLines lines) throws IOException {
        long line = lines.number();
        if (samples == 0 && row == RowParser.Row.UNREADABLE) {
            return;
        }
        if (lines.isLast()) {
            cutLine = line;
        } else {
            firstUnreadableLine = unreadable == 0 ? line : firstUnreadableLine;
            unreadable++;
        }
        if (strict) {
            throw new RecordingException(name, "expected a row of values in line " + line + ", found something else");
        }
    }

    private List<QualityWarning> notes() {
        List<QualityWarning> notes = new ArrayList<>();
        if (incomplete > 0) {
            note(notes, "samples-incomplete", "%d of %d samples lack the value of an axis.", incomplete, samples);
        }
        if (otherSensor > 0) {
            note(notes, "other-sensor-left-out", "%d rows of another sensor were left out.", otherSensor);
        }
        if (repeatedNames > 0) {
            note(notes, "header-repeated", "The line of column names came %d more times.", repeatedNames);
        }
        if (unreadable > 0) {
            note(
                    notes,
                    "lines-unreadable",
                    "%d lines could not be read, the first is line %d.",
                    unreadable,
                    firstUnreadableLine);
        }
        if (cutLine > 0) {
            note(notes, "end-cut", "The last line (%d) is cut and was left out.", cutLine);
        }
        return notes;
    }

    private static void note(List<QualityWarning> notes, String code, String message, Object... values) {
        notes.add(QualityWarning.of(code, String.format(Locale.ROOT, message, values)));
    }
}
