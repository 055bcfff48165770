// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import java.io.StringWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Messages to the pages: one JSON object each, whose only field says what it is. What is not known is absent. */
final class LiveJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private LiveJson(JsonGenerator json) {
        this.json = json;
    }

    private static String message(String kind, Consumer<LiveJson> content) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart(kind);
            content.accept(new LiveJson(json));
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** The first message: which session this is, how fast its clock runs, and what can be had. */
    static String hello(String session, double rate, boolean bridge) {
        return message("hello", to -> {
            to.json.writeStringProperty("session", session);
            to.json.writeNumberProperty("rate", rate);
            to.json.writeBooleanProperty("bridge", bridge);
        });
    }

    /** Whether the sound of the session comes from the page that gets this. */
    static String soundHere(boolean here) {
        return message("soundAt", to -> to.json.writeBooleanProperty("here", here));
    }

    /** The answer to a ping: what the page sent with it, and the clock of the session. */
    static String pong(double sentMs, long hostNs) {
        return message("pong", to -> {
            to.json.writeNumberProperty("sentMs", sentMs);
            to.json.writeNumberProperty("hostMs", hostNs / 1e6);
        });
    }

    /** Something happened; {@code old} where it did before the page was there. */
    static String event(long number, LiveEvent event, boolean old) {
        return message("event", to -> {
            to.json.writeNumberProperty("n", number);
            to.json.writeBooleanProperty("old", old);
            to.number("timeS", event.timeS());
            to.json.writeStringProperty("kind", event.kind().name());
            to.json.writeStringProperty("text", event.text());
        });
    }

    /** The newest view. */
    static String view(LiveView view) {
        return message("view", to -> to.viewFields(view));
    }

    private void viewFields(LiveView view) {
        json.writeNumberProperty("hostMs", view.hostNs() / 1e6);
        number("timeS", view.timeS());
        json.writeStringProperty("phase", view.phase().name());
        number("phaseLeftS", view.phaseLeftS());
        json.writeNumberProperty("block", view.block());
        json.writeNumberProperty("blocks", view.blocks());
        json.writeStringProperty("state", view.state().name());
        number("speedMps", view.speedMps());
        number("onTargetShare", view.onTargetShare());
        json.writeStringProperty("prompt", view.prompt());
        json.writeStringProperty("ask", view.ask().name());
        cadence(view.cadence());
        view.target().ifPresent(this::target);
        sound(view.sound());
        json.writeArrayPropertyStart("sensors");
        view.sensors().forEach(this::sensor);
        json.writeEndArray();
    }

    private void cadence(LiveView.Cadence cadence) {
        json.writeObjectPropertyStart("cadence");
        number("spm", cadence.spm());
        json.writeBooleanProperty("provisional", cadence.provisional());
        number("confidence", cadence.confidence());
        json.writeStringProperty("gait", cadence.gait().name().toLowerCase(Locale.ROOT));
        number("delayS", cadence.delayS());
        json.writeEndObject();
    }

    private void target(LiveView.Target target) {
        json.writeObjectPropertyStart("target");
        number("spm", target.spm());
        number("lowSpm", target.lowSpm());
        number("highSpm", target.highSpm());
        number("gainSpm", target.gainSpm());
        json.writeEndObject();
    }

    private void sound(LiveView.Sound sound) {
        json.writeObjectPropertyStart("sound");
        json.writeStringProperty("mode", sound.mode().label());
        json.writeBooleanProperty("sounding", sound.sounding());
        number("spm", sound.spm());
        json.writeNumberProperty("beatHostMs", sound.beatHostNs() / 1e6);
        json.writeEndObject();
    }

    private void sensor(LiveView.Sensor sensor) {
        json.writeStartObject();
        json.writeStringProperty("name", sensor.name());
        json.writeStringProperty("device", sensor.device());
        json.writeStringProperty("link", sensor.link());
        json.writeStringProperty("placement", sensor.placement());
        number("rateHz", sensor.rateHz());
        json.writeNumberProperty("samples", sensor.samples());
        json.writeNumberProperty("lostSamples", sensor.lostSamples());
        json.writeNumberProperty("unknownFrames", sensor.unknownFrames());
        number("batteryPct", sensor.batteryPct());
        number("spm", sensor.spm());
        number("clockPpm", sensor.clockPpm());
        number("latencyMs", sensor.latencyMs());
        json.writeStringProperty("note", sensor.note());
        json.writeEndObject();
    }

    /** The coach's picture. */
    static String scope(ScopeView scope) {
        return message("scope", to -> {
            to.numbers("timeS", scope.timeS());
            to.numbers("accelerationG", scope.accelerationG());
            to.numbers("stepTimesS", scope.stepTimesS());
            to.numbers("frequenciesSpm", scope.frequenciesSpm());
            to.numbers("spectrum", scope.spectrum());
        });
    }

    private void numbers(String name, double[] values) {
        json.writeArrayPropertyStart(name);
        for (double value : values) {
            finite(value);
        }
        json.writeEndArray();
    }

    private void numbers(String name, float[] values) {
        json.writeArrayPropertyStart(name);
        for (float value : values) {
            finite(value);
        }
        json.writeEndArray();
    }

    /** Thousandths are more than a picture shows; JSON knows no other than finite numbers. */
    private void finite(double value) {
        if (Double.isFinite(value)) {
            json.writeNumber(Math.rint(value * 1000) / 1000);
        } else {
            json.writeNull();
        }
    }

    private void number(String name, OptionalDouble value) {
        value.ifPresent(present -> number(name, present));
    }

    private void number(String name, double value) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, Math.rint(value * 1000) / 1000);
        }
    }
}
