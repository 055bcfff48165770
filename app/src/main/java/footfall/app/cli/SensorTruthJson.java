// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Bout;
import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.Span;
import footfall.analyzer.synthetic.motion.Delivered;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.StrideDials;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/**
 * The truth of a made-up recording of raw acceleration as JSON, schema {@code footfall-sensor-truth/1}: times by the sensor's clock,
 * units in the names, what is not known is absent.
 */
final class SensorTruthJson {
    private static final double MICRO = 1e6;

    private final JsonGenerator json;
    private final SyntheticSensorRun run;
    private final SensorTruth truth;

    private SensorTruthJson(JsonGenerator json, SyntheticSensorRun run) {
        this.json = json;
        this.run = run;
        this.truth = run.truth();
    }

    static String of(SyntheticSensorRun run, Delivered delivered) {
        return TruthJson.text(json -> new SensorTruthJson(json, run).write(delivered));
    }

    private void write(Delivered delivered) {
        SensorRunOptions options = run.options();
        json.writeStartObject();
        json.writeStringProperty("schema", "footfall-sensor-truth/1");
        json.writeStringProperty("scenario", options.scenario().label());
        json.writeStringProperty("placement", options.placement().label());
        json.writeStringProperty("foot", options.side().label());
        json.writeNumberProperty("seed", options.seed());
        put("rateHz", options.rateHz());
        put("noiseG", options.sensor().noiseG());
        put("rangeG", options.sensor().rangeG());
        put("clockError", options.sensor().clockError());
        put("startS", options.startS());
        put("durationS", truth.durationS());
        dials(options.dials());
        totals();
        delivered(delivered);
        bouts();
        scenes();
        cadence();
        contacts();
        LandingJson.write(json, run.landingTruth());
        json.writeEndObject();
    }

    /** What was dialled; what is absent was the runner's own. */
    private void dials(StrideDials dials) {
        json.writeName("dials");
        json.writeStartObject();
        put("tibiaAngleDeg", dials.tibiaAngleDeg());
        put("footStrikeDeg", dials.footStrikeDeg());
        put("footRollDeg", dials.footRollDeg());
        put("brakingGain", dials.brakingGain());
        put("impactGain", dials.impactGain());
        put("obliquityDeg", dials.obliquityDeg());
        put("leanDeg", dials.leanDeg());
        put("contactAsymmetryPct", dials.contactAsymmetryPct());
        json.writeEndObject();
    }

    private void totals() {
        json.writeName("totals");
        json.writeStartObject();
        json.writeNumberProperty("steps", truth.steps());
        put("runningS", seconds(Gait.RUN));
        put("walkingS", seconds(Gait.WALK));
        put("noneS", seconds(Gait.NONE));
        put("runningMeanSpm", meanSpm(Gait.RUN));
        put("walkingMeanSpm", meanSpm(Gait.WALK));
        put("stepTimeAsymmetryPct", truth.stepTimeAsymmetryPct(0, truth.durationS()));
        json.writeEndObject();
    }

    private double seconds(Gait gait) {
        double seconds = 0;
        for (Bout bout : truth.bouts()) {
            seconds += bout.gait() == gait ? bout.span().durationS() : 0;
        }
        return seconds;
    }

    private OptionalDouble meanSpm(Gait gait) {
        double steps = 0;
        for (Bout bout : truth.bouts()) {
            steps += bout.gait() == gait
                    ? truth.stepsElapsed(bout.span().fromS(), bout.span().toS())
                    : 0;
        }
        double seconds = seconds(gait);
        return seconds > 0 ? OptionalDouble.of(60 * steps / seconds) : OptionalDouble.empty();
    }

    private void delivered(Delivered delivered) {
        json.writeName("samples");
        json.writeStartObject();
        json.writeNumberProperty("measured", delivered.measured());
        json.writeNumberProperty("written", delivered.samples());
        json.writeNumberProperty("clipped", delivered.clipped());
        json.writeNumberProperty("lost", delivered.lost());
        json.writeNumberProperty("twice", delivered.twice());
        json.writeNumberProperty("resent", delivered.resent());
        json.writeNumberProperty("held", delivered.held());
        json.writeName("gaps");
        json.writeStartArray();
        for (Span gap : delivered.gaps()) {
            json.writeStartObject();
            span(gap);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void bouts() {
        json.writeName("bouts");
        json.writeStartArray();
        for (Bout bout : truth.bouts()) {
            json.writeStartObject();
            span(bout.span());
            json.writeStringProperty("gait", bout.gait().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void scenes() {
        json.writeName("scenes");
        json.writeStartArray();
        for (SensorTruth.SceneSpan scene : truth.scenes()) {
            json.writeStartObject();
            span(scene.span());
            json.writeStringProperty("kind", scene.kind().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Only seconds that are one gait from end to end. */
    private void cadence() {
        json.writeName("cadence");
        json.writeStartArray();
        for (int second = 0; second + 1 <= truth.durationS(); second++) {
            OptionalDouble spm = truth.trueCadenceSpm(second, second + 1.0);
            if (spm.isPresent()) {
                json.writeStartObject();
                json.writeNumberProperty("fromS", second);
                put("spm", spm.getAsDouble());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void contacts() {
        array("contactTimesS", truth.contactsS());
        StringBuilder feet = new StringBuilder();
        for (int step = 0; step < truth.steps(); step++) {
            feet.append(truth.foot(step) == Foot.LEFT ? 'L' : 'R');
        }
        json.writeStringProperty("feet", feet.toString());
        array("impactPeaksG", run.impactPeaksG());
    }

    private void array(String name, double[] values) {
        json.writeName(name);
        json.writeStartArray();
        for (double value : values) {
            json.writeNumber(rounded(value));
        }
        json.writeEndArray();
    }

    private void span(Span span) {
        put("fromS", span.fromS());
        put("toS", span.toS());
    }

    private void put(String name, OptionalDouble value) {
        if (value.isPresent()) {
            put(name, value.getAsDouble());
        }
    }

    private void put(String name, double value) {
        json.writeNumberProperty(name, rounded(value));
    }

    private static double rounded(double value) {
        return Math.rint(value * MICRO) / MICRO;
    }
}
