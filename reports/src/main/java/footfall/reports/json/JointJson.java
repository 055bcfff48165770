// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.JointRun;
import footfall.analyzer.JointSensor;
import footfall.reports.text.PlainText;
import java.util.OptionalDouble;

/** The {@code sensors} block: only where several sensors of one run were joined. */
final class JointJson {
    private JointJson() {}

    static void write(JsonFields fields, JointRun run) {
        fields.startArray("sensors");
        for (JointSensor sensor : run.sensors()) {
            fields.startObject();
            fields.text("file", PlainText.line(sensor.name()));
            fields.text("placement", sensor.placement().label());
            if (sensor.foot().isPresent()) {
                fields.text("foot", sensor.foot().get().label());
            }
            fields.text("stanceMethod", PlainText.line(sensor.stanceMethod()));
            if (sensor.matched() > 0) {
                writeClock(fields, sensor);
            }
            fields.endObject();
        }
        fields.endArray();
    }

    private static void writeClock(JsonFields fields, JointSensor sensor) {
        fields.startObject("clock");
        fields.number("offsetS", OptionalDouble.of(sensor.offsetS()), JsonFields.FOUR_DECIMALS);
        fields.number("offsetHalfWidthS", OptionalDouble.of(sensor.offsetHalfWidthS()), JsonFields.FOUR_DECIMALS);
        fields.number("driftPpm", OptionalDouble.of(sensor.driftPpm()), JsonFields.THREE_DECIMALS);
        fields.number("driftHalfWidthPpm", OptionalDouble.of(sensor.driftHalfWidthPpm()), JsonFields.THREE_DECIMALS);
        fields.number("residualMs", OptionalDouble.of(sensor.residualMs()), JsonFields.THREE_DECIMALS);
        fields.count("contacts", sensor.matched());
        fields.number("agreement", OptionalDouble.of(sensor.agreement()), JsonFields.FOUR_DECIMALS);
        fields.endObject();
    }
}
