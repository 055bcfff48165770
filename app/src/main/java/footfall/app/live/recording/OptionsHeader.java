// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.Athlete;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOptions.WornSensor;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.device.SampleReading;
import footfall.device.journal.JournalHeader;
import footfall.reports.FootfallVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What is known before a session begins, as the head of its journal; numbers are written so that they are read again exactly. */
final class OptionsHeader {
    private static final String PLAN = "plan.";
    private static final String SPEED_MPS = "speedMps";

    private OptionsHeader() {}

    static JournalHeader of(SessionOptions options) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("footfallVersion", FootfallVersion.VERSION);
        values.put(JournalHeader.START_EPOCH_MS, Long.toString(options.startEpochMs()));
        values.put(JournalHeader.SENSORS, Integer.toString(options.sensors().size()));
        for (int i = 0; i < options.sensors().size(); i++) {
            WornSensor worn = options.sensors().get(i);
            values.put(JournalHeader.ofSensor(i, "link"), worn.link());
            values.put(JournalHeader.ofSensor(i, "placement"), worn.placement().label());
            if (worn.foot().isPresent()) {
                values.put(JournalHeader.ofSensor(i, "foot"), worn.foot().get().label());
            }
            reading(values, i, worn.reading());
        }
        plan(values, options.plan());
        values.put("sound", options.sound().label());
        put(values, "targetSpm", options.target().spm());
        put(values, "targetGainPct", options.target().gainPct());
        put(values, "athlete.heightM", options.athlete().heightM());
        put(values, "athlete.legLengthM", options.athlete().legLengthM());
        put(values, "athlete.massKg", options.athlete().massKg());
        put(values, SPEED_MPS, options.speedMps());
        RunnerHeader.put(values, options.runner());
        return new JournalHeader(values);
    }

    private static void reading(Map<String, String> values, int sensor, SampleReading reading) {
        put(values, JournalHeader.ofSensor(sensor, "rateHz"), reading.rateHz());
        if (reading.unit().isPresent()) {
            values.put(
                    JournalHeader.ofSensor(sensor, "unit"), reading.unit().get().label());
        }
        put(values, JournalHeader.ofSensor(sensor, "rangeG"), reading.rangeG());
    }

    private static void plan(Map<String, String> values, SessionPlan plan) {
        values.put(PLAN + "standS", Double.toString(plan.standS()));
        values.put(PLAN + "warmUpS", Double.toString(plan.warmUpS()));
        values.put(PLAN + "baselineS", Double.toString(plan.baselineS()));
        values.put(PLAN + "blocks", Integer.toString(plan.blocks()));
        values.put(PLAN + "cueS", Double.toString(plan.cueS()));
        values.put(PLAN + "restS", Double.toString(plan.restS()));
        values.put(PLAN + "retentionS", Double.toString(plan.retentionS()));
        put(values, PLAN + "durationS", plan.durationS());
    }

    private static void put(Map<String, String> values, String name, OptionalDouble value) {
        if (value.isPresent()) {
            values.put(name, Double.toString(value.getAsDouble()));
        }
    }

    /** The same again; what a damaged or foreign header does not say is as if nobody had said it. */
    static SessionOptions in(JournalHeader header) {
        List<WornSensor> sensors = new ArrayList<>();
        for (int i = 0; i < header.sensors(); i++) {
            sensors.add(new WornSensor(header.link(i), header.placement(i), header.foot(i), header.reading(i)));
        }
        Athlete body = athlete(header);
        return new SessionOptions(
                sensors,
                plan(header),
                new TargetWish(number(header, "targetSpm"), number(header, "targetGainPct")),
                header.value("sound").flatMap(SoundMode::of).orElse(SoundMode.OFF),
                body,
                number(header, SPEED_MPS),
                header.startEpochMs().orElse(0),
                RunnerHeader.in(header, body));
    }

    private static SessionPlan plan(JournalHeader header) {
        SessionPlan usual = SessionPlan.openRun();
        return new SessionPlan(
                number(header, PLAN + "standS").orElse(usual.standS()),
                number(header, PLAN + "warmUpS").orElse(usual.warmUpS()),
                number(header, PLAN + "baselineS").orElse(usual.baselineS()),
                (int) number(header, PLAN + "blocks").orElse(usual.blocks()),
                number(header, PLAN + "cueS").orElse(usual.cueS()),
                number(header, PLAN + "restS").orElse(usual.restS()),
                number(header, PLAN + "retentionS").orElse(usual.retentionS()),
                number(header, PLAN + "durationS"));
    }

    private static Athlete athlete(JournalHeader header) {
        try {
            return new Athlete(
                    number(header, "athlete.heightM"),
                    number(header, "athlete.legLengthM"),
                    number(header, "athlete.massKg"));
        } catch (IllegalArgumentException e) {
            return Athlete.unknown();
        }
    }

    private static OptionalDouble number(JournalHeader header, String name) {
        try {
            double value = Double.parseDouble(header.value(name).orElse(""));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
