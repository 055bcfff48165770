// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Bout;
import footfall.analyzer.Span;
import footfall.analyzer.synthetic.SyntheticRunner;
import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchTruth;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The truth of a made-up run as JSON, schema {@code footfall-truth/1}: units in the names, what is not known is absent. */
final class TruthJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final double MICRO = 1e6;
    private static final double TENTHS_OF_MS = 1e4;

    private TruthJson() {}

    static String of(SyntheticWatchRun run) {
        WatchTruth truth = run.truth();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "footfall-truth/1");
        root.put("scenario", run.scenario().label());
        root.put("seed", run.seed());
        putRunner(root.putObject("runner"), run.runner());
        putTotals(root.putObject("totals"), truth.totals());
        truth.running().ifPresent(running -> putRunning(root.putObject("running"), running));
        ArrayNode bouts = root.putArray("bouts");
        truth.bouts().forEach(bout -> putBout(bouts.addObject(), bout));
        ArrayNode pauses = root.putArray("pauses");
        truth.pauses().forEach(pause -> putSpan(pauses.addObject(), pause));
        ArrayNode gaps = root.putArray("gaps");
        truth.gaps().forEach(gap -> putSpan(gaps.addObject(), gap));
        ArrayNode laps = root.putArray("laps");
        truth.laps().forEach(lap -> putLap(laps.addObject(), lap));
        ArrayNode apps = root.putArray("apps");
        truth.apps().forEach(app -> putApp(apps.addObject(), app));
        ArrayNode contacts = root.putArray("contactTimesS");
        for (double timeS : truth.contactTimesS()) {
            contacts.add(Math.rint(timeS * TENTHS_OF_MS) / TENTHS_OF_MS);
        }
        return text(root);
    }

    private static String text(ObjectNode root) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer().with(printer).writeValueAsString(root) + "\n";
    }

    private static void putRunner(ObjectNode node, SyntheticRunner runner) {
        put(node, "heightM", runner.heightM());
        put(node, "legLengthM", runner.legLengthM());
        put(node, "massKg", runner.massKg());
        put(node, "cadenceAt3MpsSpm", runner.cadenceAt3MpsSpm());
        put(node, "slopeSpmPerMps", runner.slopeSpmPerMps());
        put(node, "easySpeedMps", runner.easySpeedMps());
        put(node, "dutyFactorAt3Mps", runner.dutyFactorAt3Mps());
        put(node, "leftContactSharePct", runner.leftContactSharePct());
        put(node, "stepTimeCv", runner.stepTimeCv());
        put(node, "stepMemory", runner.stepMemory());
        put(node, "contactDriftPctPerHour", runner.contactDriftPctPerHour());
        put(node, "cadenceDriftPctPerHour", runner.cadenceDriftPctPerHour());
        put(node, "restingBpm", runner.restingBpm());
        put(node, "maximalBpm", runner.maximalBpm());
    }

    private static void putTotals(ObjectNode node, WatchTruth.Totals totals) {
        put(node, "elapsedS", totals.elapsedS());
        put(node, "timerS", totals.timerS());
        put(node, "runningS", totals.runningS());
        put(node, "walkingS", totals.walkingS());
        put(node, "standingS", totals.standingS());
        node.put("steps", totals.steps());
        put(node, "distanceOnFootM", totals.distanceOnFootM());
        put(node, "runningMeanSpm", totals.runningMeanSpm());
        put(node, "walkingMeanSpm", totals.walkingMeanSpm());
    }

    private static void putRunning(ObjectNode node, WatchTruth.Running running) {
        put(node, "contactMs", running.contactMs());
        put(node, "flightMs", running.flightMs());
        put(node, "dutyFactor", running.dutyFactor());
        put(node, "leftContactSharePct", running.leftContactSharePct());
        put(node, "stepLengthM", running.stepLengthM());
        put(node, "oscillationMm", running.oscillationMm());
        put(node, "verticalRatioPct", running.verticalRatioPct());
        put(node, "peakForceBw", running.peakForceBw());
        put(node, "verticalStiffnessKnPerM", running.verticalStiffnessKnPerM());
        put(node, "legStiffnessKnPerM", running.legStiffnessKnPerM());
        put(node, "contactDriftPct", running.contactDriftPct());
        put(node, "cadenceDriftPct", running.cadenceDriftPct());
    }

    private static void putBout(ObjectNode node, Bout bout) {
        putSpan(node, bout.span());
        node.put("gait", bout.gait().name().toLowerCase(Locale.ROOT));
    }

    private static void putLap(ObjectNode node, WatchTruth.LapTruth lap) {
        putSpan(node, lap.span());
        put(node, "timerS", lap.timerS());
        put(node, "distanceM", lap.distanceM());
        put(node, "runningS", lap.runningS());
        put(node, "runningMeanSpm", lap.runningMeanSpm());
    }

    private static void putApp(ObjectNode node, WatchTruth.AppSeries app) {
        node.put("quantity", app.quantity());
        node.put("label", app.label());
        put(node, "offset", app.offset());
    }

    private static void putSpan(ObjectNode node, Span span) {
        put(node, "fromS", span.fromS());
        put(node, "toS", span.toS());
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        value.ifPresent(number -> put(node, name, number));
    }

    private static void put(ObjectNode node, String name, double value) {
        node.put(name, Math.rint(value * MICRO) / MICRO);
    }
}
