// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.JointSensor;
import footfall.reports.page.Block;
import footfall.reports.stride.StrideFacts;
import java.util.ArrayList;
import java.util.List;

/** Several sensors of one run: where each was worn, and when it began and how its clock goes against the first one. */
final class SensorsPart {
    private static final double S_AN_HOUR_PER_PPM = 3600 / 1e6;

    private final PageInput input;

    SensorsPart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        List<JointSensor> sensors = StrideFacts.sensors(input.analysis());
        if (sensors.size() < 2) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (JointSensor sensor : sensors) {
            rows.add(row(sensor));
        }
        return List.of(
                input.heading(2, "page.sensors"),
                input.paragraph("page.sensors.lead"),
                new Block.Table(
                        input.say("page.sensors.caption"),
                        List.of(
                                input.say("page.sensors.file"),
                                input.say("page.sensors.worn"),
                                input.say("page.sensors.began"),
                                input.say("page.sensors.clock"),
                                input.say("page.sensors.contacts")),
                        rows,
                        List.of(false, false, false, false, true)));
    }

    private List<String> row(JointSensor sensor) {
        String file = FileName.of(sensor.name());
        if (sensor.matched() == 0) {
            return List.of(file, worn(sensor), "", input.say("page.sensors.first"), "");
        }
        double beganS = sensor.onFirstS(0);
        return List.of(
                file,
                worn(sensor),
                input.say(
                        beganS >= 0 ? "page.sensors.later" : "page.sensors.earlier",
                        input.number(Math.abs(beganS), 2),
                        MarkerText.roundedUp(input, sensor.offsetHalfWidthS(), 2)),
                input.say(
                        sensor.driftPpm() >= 0 ? "page.sensors.fast" : "page.sensors.slow",
                        input.number(Math.abs(sensor.driftPpm()) * S_AN_HOUR_PER_PPM, 2),
                        MarkerText.roundedUp(input, sensor.driftHalfWidthPpm() * S_AN_HOUR_PER_PPM, 2)),
                Long.toString(sensor.matched()));
    }

    /** {@code shank, left}. */
    private String worn(JointSensor sensor) {
        String place = input.say("placement." + sensor.placement().label());
        return sensor.foot()
                .map(foot -> place + ", " + input.say("page.sensors." + foot.label()))
                .orElse(place);
    }
}
