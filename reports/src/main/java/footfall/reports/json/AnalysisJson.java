// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.Bout;
import footfall.analyzer.LapRow;
import footfall.analyzer.Leg;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.Span;
import footfall.reports.Answer;
import footfall.reports.FootfallVersion;
import footfall.reports.InputDescription;
import footfall.reports.language.Language;
import footfall.reports.language.Messages;
import footfall.reports.stride.NotGiven;
import footfall.reports.text.PlainText;
import footfall.reports.text.Words;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Writes {@code footfall-analysis/1}, field by field: no classes are inspected, so the first answer comes as fast as the
 * thousandth. The schema is {@code docs/footfall-analysis-1.schema.json}. Thread-safe.
 */
public final class AnalysisJson {
    /** Name and version of the format. */
    public static final String SCHEMA = "footfall-analysis/1";

    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    private final Messages messages;

    /** Texts in English. */
    public AnalysisJson() {
        this(Messages.in(Language.ENGLISH));
    }

    /** Texts in the language of the messages; names and numbers are the same in all. */
    public AnalysisJson(Messages messages) {
        this.messages = messages;
    }

    /** Writes one answer as one JSON object in UTF-8, without a line end; the stream stays open. */
    public void write(Answer answer, OutputStream out) {
        write(answer, "", out);
    }

    /** The same with the name of the table of steps that is written beside it; empty where there is none. */
    public void write(Answer answer, String stepsFile, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            JsonFields fields = new JsonFields(json);
            Analysis analysis = answer.analysis();
            fields.startObject();
            fields.text("schema", SCHEMA);
            fields.text("footfallVersion", FootfallVersion.VERSION);
            writeInput(fields, answer.input());
            writeActivity(fields, analysis.activity());
            CadenceJson.write(fields, analysis.cadence(), analysis.track());
            if (analysis.sensor().isPresent()) {
                SignalJson.writeSteps(fields, analysis.sensor().get().steps(), stepsFile);
                SignalJson.write(fields, analysis.sensor().get());
                if (analysis.sensor().get().joint().isPresent()) {
                    JointJson.write(fields, analysis.sensor().get().joint().get());
                }
            }
            StrideJson.write(fields, analysis);
            MarkersJson.write(fields, analysis.markers());
            StrideJson.writeRefused(fields, NotGiven.of(analysis));
            AssessmentJson.write(fields, answer, messages);
            if (answer.session().isPresent()) {
                new SessionJson(fields).write(answer.session().get(), messages);
            }
            writeQuality(fields, analysis);
            writeLegs(fields, analysis.legs());
            writeLaps(fields, analysis.laps());
            writeBouts(fields, analysis.bouts());
            writeSeries(fields, analysis.series());
            if (analysis.paceCadence().isPresent()) {
                MarkersJson.writeLine(fields, analysis.paceCadence().get());
            }
            fields.endObject();
        }
    }

    private static void writeInput(JsonFields fields, InputDescription input) {
        fields.startObject("input");
        fields.text("file", PlainText.line(input.file()));
        fields.text("format", input.format());
        fields.text("kind", input.kind());
        fields.text("content", PlainText.line(input.content()));
        fields.text("sha256", input.sha256());
        if (input.placement().isPresent()) {
            fields.text("placement", input.placement().get().label());
        }
        if (input.foot().isPresent()) {
            fields.text("foot", input.foot().get().label());
        }
        fields.number("sampleRateHz", input.sampleRateHz(), JsonFields.FOUR_DECIMALS);
        fields.number("rangeG", input.rangeG(), JsonFields.THREE_DECIMALS);
        fields.text("startTime", input.startTime().orElse(""));
        fields.seconds("durationS", input.durationS());
        fields.text("device", PlainText.line(input.device()));
        fields.text("sport", Words.sport(input.sport()));
        fields.count("recordCount", input.recordCount());
        fields.endObject();
    }

    private static void writeActivity(JsonFields fields, ActivityTotals activity) {
        fields.startObject("activity");
        fields.seconds("elapsedS", activity.elapsedS());
        fields.seconds("timerS", activity.timerS());
        fields.seconds("runningS", activity.runningS());
        fields.seconds("walkingS", activity.walkingS());
        fields.seconds("otherS", activity.otherS());
        if (activity.steps().isPresent()) {
            fields.count("steps", activity.steps().getAsLong());
        }
        fields.number("distanceM", activity.distanceM(), JsonFields.THREE_DECIMALS);
        fields.number("meanSpeedMps", activity.meanSpeedMps(), JsonFields.FOUR_DECIMALS);
        fields.endObject();
    }

    private static void writeQuality(JsonFields fields, Analysis analysis) {
        Quality quality = analysis.quality();
        fields.startObject("quality");
        fields.startArray("warnings");
        for (QualityWarning warning : quality.warnings()) {
            fields.startObject();
            fields.text("code", warning.code());
            fields.text("message", PlainText.longLine(warning.message()));
            if (warning.span().isPresent()) {
                writeEnds(fields, warning.span().get());
            }
            fields.endObject();
        }
        fields.endArray();
        writeSpans(fields, "gaps", quality.gaps());
        writeSpans(fields, "pauses", quality.pauses());
        if (analysis.sensor().isPresent()) {
            fields.count("clippedSamples", analysis.sensor().get().sampling().clippedSamples());
        }
        fields.endObject();
    }

    private static void writeSpans(JsonFields fields, String name, List<Span> spans) {
        fields.startArray(name);
        for (Span span : spans) {
            fields.startObject();
            writeEnds(fields, span);
            fields.endObject();
        }
        fields.endArray();
    }

    private static void writeLegs(JsonFields fields, List<Leg> legs) {
        fields.startArray("legs");
        for (Leg leg : legs) {
            fields.startObject();
            fields.text("sport", Words.sport(leg.sport()));
            fields.text("subSport", PlainText.line(leg.subSport()));
            writeEnds(fields, leg.span());
            fields.flag("countsAsFoot", leg.countsAsFoot());
            fields.spm("cadenceMeanSpm", leg.cadenceMeanSpm());
            fields.endObject();
        }
        fields.endArray();
    }

    private static void writeLaps(JsonFields fields, List<LapRow> laps) {
        fields.startArray("laps");
        for (LapRow lap : laps) {
            fields.startObject();
            fields.count("number", lap.number());
            writeEnds(fields, lap.span());
            fields.seconds("timerS", lap.timerS());
            fields.number("distanceM", lap.distanceM(), JsonFields.THREE_DECIMALS);
            fields.number("meanSpeedMps", lap.meanSpeedMps(), JsonFields.FOUR_DECIMALS);
            fields.spm("runningCadenceSpm", lap.runningCadenceSpm());
            fields.seconds("runningS", lap.runningS());
            fields.endObject();
        }
        fields.endArray();
    }

    private static void writeBouts(JsonFields fields, List<Bout> bouts) {
        fields.startArray("bouts");
        for (Bout bout : bouts) {
            fields.startObject();
            writeEnds(fields, bout.span());
            fields.text("gait", Words.gait(bout.gait()));
            fields.endObject();
        }
        fields.endArray();
    }

    private static void writeSeries(JsonFields fields, List<SeriesChoice> series) {
        fields.startArray("series");
        for (SeriesChoice choice : series) {
            fields.startObject();
            fields.text("quantity", choice.quantity());
            fields.text("used", PlainText.line(choice.used()));
            fields.startArray("available");
            for (String source : choice.available()) {
                fields.generator().writeString(PlainText.line(source));
            }
            fields.endArray();
            fields.endObject();
        }
        fields.endArray();
    }

    static void writeEnds(JsonFields fields, Span span) {
        fields.seconds("fromS", span.fromS());
        fields.seconds("toS", span.toS());
    }
}
