// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.headless;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of a headless session. What is not known is absent, never 0, -1 or NaN; only {@code cue} is null where there is none. */
final class HeadlessLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private HeadlessLine(JsonGenerator json) {
        this.json = json;
    }

    /** Without a line end. */
    static String of(LiveView view, List<LiveEvent> events, double latencyMs) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new HeadlessLine(json).write(view, events, latencyMs);
        }
        return text.toString();
    }

    private void write(LiveView view, List<LiveEvent> events, double latencyMs) {
        json.writeStartObject();
        number("timeS", view.timeS(), 1000);
        cadence(view.cadence());
        json.writeStringProperty("state", view.state().name());
        view.target().ifPresent(target -> number("targetSpm", target.spm(), 10));
        cue(view, events);
        counts(view.sensors());
        number("latencyMs", latencyMs, 100);
        phase(view);
        optional("speedMps", view.speedMps(), 1000);
        optional("onTargetShare", view.onTargetShare(), 1000);
        sensors(view.sensors());
        events(events);
        json.writeEndObject();
    }

    private void cadence(LiveView.Cadence cadence) {
        optional("spm", cadence.spm(), 10);
        json.writeBooleanProperty("provisional", cadence.provisional());
        number("confidence", cadence.confidence(), 1000);
        json.writeStringProperty("gait", word(cadence.gait()));
        number("delayS", cadence.delayS(), 100);
    }

    /** Words weigh more than ticks: they come once. */
    private void cue(LiveView view, List<LiveEvent> events) {
        boolean spoken = false;
        for (LiveEvent event : events) {
            spoken |= event.kind() == LiveEvent.Kind.SPEECH;
        }
        if (spoken) {
            json.writeStringProperty("cue", "speech");
        } else if (view.sound().sounding()) {
            json.writeStringProperty("cue", "tick");
        } else {
            json.writeNullProperty("cue");
        }
    }

    private void counts(List<LiveView.Sensor> sensors) {
        long samples = 0;
        long lostSamples = 0;
        for (LiveView.Sensor sensor : sensors) {
            samples += sensor.samples();
            lostSamples += sensor.lostSamples();
        }
        json.writeNumberProperty("samples", samples);
        json.writeNumberProperty("lostSamples", lostSamples);
    }

    private void phase(LiveView view) {
        json.writeStringProperty("phase", view.phase().name());
        optional("phaseLeftS", view.phaseLeftS(), 10);
        json.writeNumberProperty("block", view.block());
        json.writeNumberProperty("blocks", view.blocks());
        if (!view.prompt().isEmpty()) {
            json.writeStringProperty("prompt", view.prompt());
        }
    }

    private void sensors(List<LiveView.Sensor> sensors) {
        json.writeArrayPropertyStart("sensors");
        for (LiveView.Sensor sensor : sensors) {
            json.writeStartObject();
            json.writeStringProperty("name", sensor.name());
            json.writeStringProperty("link", sensor.link());
            text("device", sensor.device());
            text("placement", sensor.placement());
            optional("rateHz", sensor.rateHz(), 100);
            json.writeNumberProperty("samples", sensor.samples());
            json.writeNumberProperty("lostSamples", sensor.lostSamples());
            json.writeNumberProperty("unknownFrames", sensor.unknownFrames());
            optional("batteryPct", sensor.batteryPct(), 1);
            optional("spm", sensor.spm(), 10);
            optional("clockPpm", sensor.clockPpm(), 10);
            text("note", sensor.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void events(List<LiveEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("events");
        for (LiveEvent event : events) {
            json.writeStartObject();
            number("timeS", event.timeS(), 1000);
            json.writeStringProperty("kind", word(event.kind()));
            json.writeStringProperty("text", event.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private void optional(String name, OptionalDouble value, double steps) {
        value.ifPresent(present -> number(name, present, steps));
    }

    private void number(String name, double value, double steps) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, Math.rint(value * steps) / steps);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
