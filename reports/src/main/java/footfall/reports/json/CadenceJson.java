// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Gait;
import footfall.reports.text.Decimal;
import footfall.reports.text.Words;
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
        for (CadencePoint point : track) {
            writePoint(fields.generator(), point);
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
    private static void writePoint(JsonGenerator json, CadencePoint point) {
        json.writeStartObject();
        writeNumber(json, TIME_S, point.timeS());
        if (point.gait() != Gait.NONE && point.spm().isPresent()) {
            writeNumber(json, SPM, point.spm().getAsDouble());
            if (point.halfWidthSpm().isPresent()) {
                writeNumber(json, HALF_WIDTH_SPM, point.halfWidthSpm().getAsDouble());
            }
        }
        writeNumber(json, CONFIDENCE, point.confidence());
        json.writeName(GAIT);
        json.writeString(Words.gait(point.gait()));
        json.writeEndObject();
    }

    private static void writeNumber(JsonGenerator json, SerializedString name, double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        json.writeName(name);
        if (value == (int) value) {
            json.writeNumber((int) value);
        } else {
            json.writeNumber(Decimal.trimmed(value, JsonFields.THREE_DECIMALS));
        }
    }
}
