// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Bout;
import footfall.analyzer.Span;
import footfall.analyzer.synthetic.SyntheticRunner;
import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchTruth;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The truth of a made-up run as JSON, schema {@code footfall-truth/1}: units in the names, what is not known is absent. */
final class TruthJson {
    private static final double MICRO = 1e6;
    private static final double TENTHS_OF_MS = 1e4;

    private final JsonGenerator json;

    private TruthJson(JsonGenerator json) {
        this.json = json;
    }

    /** Line ends do not depend on the machine: the same run gives the same bytes. */
    private static final class Context extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }

    static String of(SyntheticWatchRun run) {
        return text(json -> new TruthJson(json).write(run));
    }

    /** What is written, as text that ends in a line end. */
    static String text(Consumer<JsonGenerator> writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Context(), text)) {
            writing.accept(json);
        }
        return text + "\n";
    }

    private void write(SyntheticWatchRun run) {
        WatchTruth truth = run.truth();
        json.writeStartObject();
        json.writeStringProperty("schema", "footfall-truth/1");
        json.writeStringProperty("scenario", run.scenario().label());
        json.writeNumberProperty("seed", run.seed());
        object("runner", () -> writeRunner(run.runner()));
        object("totals", () -> writeTotals(truth.totals()));
        truth.running().ifPresent(running -> object("running", () -> writeRunning(running)));
        array("bouts", truth.bouts(), this::writeBout);
        array("pauses", truth.pauses(), this::writeSpan);
        array("gaps", truth.gaps(), this::writeSpan);
        array("laps", truth.laps(), this::writeLap);
        array("apps", truth.apps(), this::writeApp);
        json.writeName("contactTimesS");
        json.writeStartArray();
        for (double timeS : truth.contactTimesS()) {
            json.writeNumber(Math.rint(timeS * TENTHS_OF_MS) / TENTHS_OF_MS);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void object(String name, Runnable fields) {
        json.writeName(name);
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    private <T> void array(String name, List<T> parts, Consumer<T> fields) {
        json.writeName(name);
        json.writeStartArray();
        for (T part : parts) {
            json.writeStartObject();
            fields.accept(part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRunner(SyntheticRunner runner) {
        put("heightM", runner.heightM());
        put("legLengthM", runner.legLengthM());
        put("massKg", runner.massKg());
        put("cadenceAt3MpsSpm", runner.cadenceAt3MpsSpm());
        put("slopeSpmPerMps", runner.slopeSpmPerMps());
        put("easySpeedMps", runner.easySpeedMps());
        put("dutyFactorAt3Mps", runner.dutyFactorAt3Mps());
        put("leftContactSharePct", runner.leftContactSharePct());
        put("stepTimeCv", runner.stepTimeCv());
        put("stepMemory", runner.stepMemory());
        put("contactDriftPctPerHour", runner.contactDriftPctPerHour());
        put("cadenceDriftPctPerHour", runner.cadenceDriftPctPerHour());
        put("restingBpm", runner.restingBpm());
        put("maximalBpm", runner.maximalBpm());
    }

    private void writeTotals(WatchTruth.Totals totals) {
        put("elapsedS", totals.elapsedS());
        put("timerS", totals.timerS());
        put("runningS", totals.runningS());
        put("walkingS", totals.walkingS());
        put("standingS", totals.standingS());
        json.writeNumberProperty("steps", totals.steps());
        put("distanceOnFootM", totals.distanceOnFootM());
        put("runningMeanSpm", totals.runningMeanSpm());
        put("walkingMeanSpm", totals.walkingMeanSpm());
    }

    private void writeRunning(WatchTruth.Running running) {
        put("contactMs", running.contactMs());
        put("flightMs", running.flightMs());
        put("dutyFactor", running.dutyFactor());
        put("leftContactSharePct", running.leftContactSharePct());
        put("stepLengthM", running.stepLengthM());
        put("oscillationMm", running.oscillationMm());
        put("verticalRatioPct", running.verticalRatioPct());
        put("peakForceBw", running.peakForceBw());
        put("verticalStiffnessKnPerM", running.verticalStiffnessKnPerM());
        put("legStiffnessKnPerM", running.legStiffnessKnPerM());
        put("contactDriftPct", running.contactDriftPct());
        put("cadenceDriftPct", running.cadenceDriftPct());
    }

    private void writeBout(Bout bout) {
        writeSpan(bout.span());
        json.writeStringProperty("gait", bout.gait().name().toLowerCase(Locale.ROOT));
    }

    private void writeLap(WatchTruth.LapTruth lap) {
        writeSpan(lap.span());
        put("timerS", lap.timerS());
        put("distanceM", lap.distanceM());
        put("runningS", lap.runningS());
        put("runningMeanSpm", lap.runningMeanSpm());
    }

    private void writeApp(WatchTruth.AppSeries app) {
        json.writeStringProperty("quantity", app.quantity());
        json.writeStringProperty("label", app.label());
        put("offset", app.offset());
    }

    private void writeSpan(Span span) {
        put("fromS", span.fromS());
        put("toS", span.toS());
    }

    private void put(String name, OptionalDouble value) {
        value.ifPresent(number -> put(name, number));
    }

    private void put(String name, double value) {
        json.writeNumberProperty(name, Math.rint(value * MICRO) / MICRO);
    }
}
