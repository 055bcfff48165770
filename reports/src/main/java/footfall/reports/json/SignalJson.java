// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.RefusedSpan;
import footfall.analyzer.SamplingFacts;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.StepReading;
import footfall.analyzer.StepTable;
import footfall.reports.text.PlainText;

/** The {@code steps} and {@code signal} blocks: only where there was raw acceleration. */
final class SignalJson {
    private static final String STEP = "step";
    private static final String STRIDE = "stride";

    private SignalJson() {}

    static void writeSteps(JsonFields fields, StepTable steps, String file) {
        fields.startObject("steps");
        fields.count("count", steps.rows());
        fields.text("file", PlainText.line(file));
        fields.endObject();
    }

    static void write(JsonFields fields, SensorAnalysis sensor) {
        fields.startObject("signal");
        fields.text("method", sensor.method());
        writeSampling(fields, sensor.sampling());
        if (sensor.reading().isPresent()) {
            writeReading(fields, sensor.reading().get());
        }
        fields.startArray("refused");
        for (RefusedSpan refused : sensor.refused()) {
            fields.startObject();
            AnalysisJson.writeEnds(fields, refused.span());
            fields.text("reason", refused.why().label());
            fields.endObject();
        }
        fields.endArray();
        fields.endObject();
    }

    private static void writeSampling(JsonFields fields, SamplingFacts sampling) {
        fields.startObject("sampling");
        fields.count("samples", sampling.samples());
        fields.number("nominalRateHz", sampling.nominalRateHz(), JsonFields.FOUR_DECIMALS);
        fields.number("rateHz", sampling.rateHz(), JsonFields.FOUR_DECIMALS);
        fields.number("jitterMs", sampling.jitterMs(), JsonFields.THREE_DECIMALS);
        fields.count("duplicates", sampling.duplicates());
        fields.count("backward", sampling.backward());
        fields.count("missing", sampling.missing());
        fields.count("notFinite", sampling.notFinite());
        fields.flag("retimed", sampling.retimed());
        fields.number("rangeG", sampling.rangeG(), JsonFields.THREE_DECIMALS);
        fields.flag("rangeSeen", sampling.rangeSeen());
        fields.count("clippedSamples", sampling.clippedSamples());
        fields.text("unit", PlainText.line(sampling.unit()));
        fields.flag("unitGuessed", sampling.unitGuessed());
        fields.flag("gravityRemoved", sampling.gravityRemoved());
        fields.endObject();
    }

    private static void writeReading(JsonFields fields, StepReading reading) {
        fields.startObject("reading");
        fields.text("placement", reading.named().label());
        fields.text("rhythm", reading.strides() ? STRIDE : STEP);
        fields.spm("spm", reading.spm());
        fields.text("otherRhythm", reading.strides() ? STEP : STRIDE);
        fields.spm("otherSpm", reading.otherSpm());
        fields.number("marginDb", reading.marginDb(), JsonFields.THREE_DECIMALS);
        fields.number("agreement", reading.agreement(), JsonFields.FOUR_DECIMALS);
        fields.endObject();
    }
}
