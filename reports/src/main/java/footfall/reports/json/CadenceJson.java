// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Gait;
import footfall.reports.text.Decimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The {@code cadence} block: averages and the 1 Hz track. */
final class CadenceJson {
    private static final SerializedString TIME_S = new SerializedString("timeS");
    private static final SerializedString SPM = new SerializedString("spm");
    private static final SerializedString HALF_WIDTH_SPM = new SerializedString("halfWidthSpm");
    private static final SerializedString CONFIDENCE = new SerializedString("confidence");
    private static final SerializedString GAIT = new SerializedString("gait");
    private static final SerializedString RUN = new SerializedString("run");
    private static final SerializedString WALK = new SerializedString("walk");
    private static final SerializedString NONE = new SerializedString("none");
    private static final double LARGEST_USUAL = 1e8;

    private CadenceJson() {}

    static void write(JsonFields fields, CadenceSummary cadence, List<CadencePoint> track) {
        fields.startObject("cadence");
        if (cadence.running().isPresent()) {
            writeRunning(fields, cadence.running().get());
        }
        fields.spm("walkingMeanSpm", cadence.walkingMeanSpm());
        fields.spm("movingMeanSpm", cadence.movingMeanSpm());
        fields.spm("deviceSessionMeanSpm", cadence.deviceSessionMeanSpm());
        fields.startArray("track");
        char[] digits = new char[Decimal.BUFFER_LENGTH];
        for (CadencePoint point : track) {
            writePoint(fields.generator(), digits, point);
        }
        fields.endArray();
        fields.endObject();
    }

    private static void writeRunning(JsonFields fields, CadenceSummary.Running running) {
        fields.spm("meanSpm", running.meanSpm());
        fields.spm("medianSpm", running.medianSpm());
        fields.spm("sdSpm", running.sdSpm());
        fields.spm("q05Spm", running.q05Spm());
        fields.spm("q95Spm", running.q95Spm());
        fields.spm("halfWidth95Spm", running.halfWidth95Spm());
        fields.number("validFraction", running.validFraction(), JsonFields.FOUR_DECIMALS);
        fields.seconds("runningS", running.seconds());
    }

    /** An hour has 3,600 of these: names are encoded once, and whole numbers take the short way. */
    private static void writePoint(JsonGenerator json, char[] digits, CadencePoint point) {
        json.writeStartObject();
        writeNumber(json, digits, TIME_S, point.timeS());
        if (point.gait() != Gait.NONE && point.spm().isPresent()) {
            writeNumber(json, digits, SPM, point.spm().getAsDouble());
            if (point.halfWidthSpm().isPresent()) {
                writeNumber(json, digits, HALF_WIDTH_SPM, point.halfWidthSpm().getAsDouble());
            }
        }
        writeNumber(json, digits, CONFIDENCE, point.confidence());
        json.writeName(GAIT);
        json.writeString(gait(point.gait()));
        json.writeEndObject();
    }

    private static SerializedString gait(Gait gait) {
        return switch (gait) {
            case RUN -> RUN;
            case WALK -> WALK;
            case NONE -> NONE;
        };
    }

    private static void writeNumber(JsonGenerator json, char[] digits, SerializedString name, double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        json.writeName(name);
        if (value == (int) value) {
            json.writeNumber((int) value);
        } else if (Math.abs(value) < LARGEST_USUAL) {
            int start = Decimal.trimmedInto(digits, value, JsonFields.THREE_DECIMALS);
            json.writeNumber(digits, start, digits.length - start);
        } else {
            json.writeNumber(Decimal.trimmed(value, JsonFields.THREE_DECIMALS));
        }
    }
}
