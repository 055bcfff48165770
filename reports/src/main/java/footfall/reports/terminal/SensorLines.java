// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.JointSensor;
import footfall.reports.text.Decimal;
import footfall.reports.text.PlainText;
import java.util.List;

/** Several sensors of one run, one line each: where it was worn, when it began and how its clock goes against the first one. */
final class SensorLines {
    private static final double S_AN_HOUR_PER_PPM = 3600 / 1e6;

    private SensorLines() {}

    static void write(Page page, List<JointSensor> sensors) {
        if (sensors.size() < 2) {
            return;
        }
        for (JointSensor sensor : sensors) {
            page.paragraph(Page.Look.DIM, "Sensor: ", words(sensor), 2);
        }
    }

    private static String words(JointSensor sensor) {
        String worn = PlainText.line(sensor.name()) + ", " + sensor.placement().label()
                + sensor.foot().map(foot -> " " + foot.label()).orElse("");
        if (sensor.matched() == 0) {
            return worn + ": times are by its clock.";
        }
        double beganS = sensor.onFirstS(0);
        return worn + ": began " + Decimal.fixed(Math.abs(beganS), 2) + " ± "
                + MarkerWords.roundedUp(sensor.offsetHalfWidthS(), 2) + " s "
                + (beganS >= 0 ? "later" : "earlier") + ", its clock "
                + (sensor.driftPpm() >= 0 ? "gains " : "loses ")
                + Decimal.fixed(Math.abs(sensor.driftPpm()) * S_AN_HOUR_PER_PPM, 2) + " ± "
                + MarkerWords.roundedUp(sensor.driftHalfWidthPpm() * S_AN_HOUR_PER_PPM, 2) + " s an hour, by "
                + sensor.matched() + " contacts.";
    }
}
