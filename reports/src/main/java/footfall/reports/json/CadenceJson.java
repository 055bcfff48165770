// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Gait;
import footfall.reports.text.Words;
import java.util.List;

/** The {@code cadence} block: averages and the 1 Hz track. */
final class CadenceJson {
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
            writePoint(fields, point);
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

    private static void writePoint(JsonFields fields, CadencePoint point) {
        fields.startObject();
        fields.seconds("timeS", point.timeS());
        if (point.gait() != Gait.NONE && point.spm().isPresent()) {
            fields.spm("spm", point.spm());
            fields.spm("halfWidthSpm", point.halfWidthSpm());
        }
        fields.number("confidence", point.confidence(), JsonFields.THREE_DECIMALS);
        fields.text("gait", Words.gait(point.gait()));
        fields.endObject();
    }
}
