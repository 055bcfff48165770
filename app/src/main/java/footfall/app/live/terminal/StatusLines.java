// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import footfall.app.live.LiveView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The small lines of a session: where it is and what is left; how the sensor does. */
final class StatusLines {
    private static final double MPS_TO_KMH = 3.6;
    private static final double LEAST_DELAY_S = 0.5;
    private static final String GAP = "   ";

    private StatusLines() {}

    /** Phase and what is left of it, share on target, target, speed. */
    static String block(LiveView view, Glyphs glyphs) {
        List<String> parts = new ArrayList<>();
        parts.add(clock(view.timeS())
                + glyphs.dot()
                + phase(view)
                + (view.phaseLeftS().isPresent() ? " " + clock(view.phaseLeftS().getAsDouble()) + " left" : ""));
        view.onTargetShare()
                .ifPresent(share -> parts.add(String.format(Locale.ROOT, "on target %.0f %%", 100 * share)));
        view.target().ifPresent(target -> parts.add(target(target, glyphs)));
        view.speedMps()
                .ifPresent(speedMps -> parts.add(String.format(Locale.ROOT, "%.1f km/h", speedMps * MPS_TO_KMH)));
        return String.join(GAP, parts);
    }

    private static String target(LiveView.Target target, Glyphs glyphs) {
        String aim = String.format(Locale.ROOT, "target %.0f", target.spm());
        return target.gainSpm().isPresent()
                ? aim
                        + String.format(
                                Locale.ROOT,
                                glyphs.pick(" (≈ %+.0f)", " (about %+.0f)"),
                                target.gainSpm().getAsDouble())
                : aim;
    }

    /** State, rate and losses of the leading sensor, how sure the number is and how far behind the feet, the sound, what comes next. */
    static String sensor(LiveView view, Glyphs glyphs) {
        List<String> parts = new ArrayList<>();
        if (!view.sensors().isEmpty()) {
            parts.add(sensor(view.sensors().get(0), glyphs));
        }
        for (int index = 1; index < view.sensors().size(); index++) {
            LiveView.Sensor other = view.sensors().get(index);
            parts.add(other.placement()
                    + (other.spm().isPresent()
                            ? String.format(Locale.ROOT, " %.0f", other.spm().getAsDouble())
                            : " " + other.link()));
        }
        if (view.cadence().spm().isPresent()) {
            parts.add(String.format(
                    Locale.ROOT, "sure %.0f %%", 100 * view.cadence().confidence()));
        }
        if (view.cadence().delayS() >= LEAST_DELAY_S) {
            parts.add(String.format(
                            Locale.ROOT,
                            glyphs.pick("≈ %.0f s", "about %.0f s"),
                            view.cadence().delayS()) + " behind");
        }
        parts.add((view.sound().sounding() ? glyphs.pick("♪ ", "* ") : "") + "sound "
                + view.sound().mode().label());
        String next = next(view);
        if (!next.isEmpty()) {
            parts.add("next: " + next);
        }
        return String.join(GAP, parts);
    }

    private static String sensor(LiveView.Sensor sensor, Glyphs glyphs) {
        StringBuilder text = new StringBuilder(sensor.link());
        sensor.rateHz()
                .ifPresent(rateHz ->
                        text.append(glyphs.dot()).append(Math.round(rateHz)).append(" Hz"));
        text.append(glyphs.dot()).append("lost ").append(sensor.lostSamples());
        sensor.batteryPct()
                .ifPresent(
                        pct -> text.append(glyphs.dot()).append(Math.round(pct)).append(" % charge"));
        return text.toString();
    }

    /** What is to be known of the sensors for as long as it holds: whether they agree, what a foot pod counts. */
    static String notes(LiveView view) {
        List<String> notes = new ArrayList<>();
        for (int index = 0; index < view.sensors().size(); index++) {
            String note = view.sensors().get(index).note();
            if (!note.isEmpty()) {
                notes.add(view.sensors().size() > 1 ? "sensor " + (index + 1) + ": " + note : note);
            }
        }
        return String.join(GAP, notes);
    }

    private static String phase(LiveView view) {
        return switch (view.phase()) {
            case CONNECT -> "waiting for the sensor";
            case PLACEMENT -> "where is the sensor?";
            case STAND -> "stand still";
            case WARM_UP -> "warm-up";
            case BASELINE -> "your own cadence";
            case CUE -> view.blocks() > 1 ? "block " + view.block() + " of " + view.blocks() : "run";
            case REST -> "pause after block " + view.block();
            case RETENTION -> "without cues";
            case DONE -> "done";
        };
    }

    private static String next(LiveView view) {
        return switch (view.phase()) {
            case BASELINE -> view.blocks() > 1 ? "block 1 of " + view.blocks() : "cues";
            case CUE -> view.blocks() <= 1 ? "" : view.block() < view.blocks() ? "pause" : "without cues";
            case REST -> "block " + (view.block() + 1) + " of " + view.blocks();
            case RETENTION -> "report";
            default -> "";
        };
    }

    /** {@code 4:05}, or {@code 1:04:05}. */
    static String clock(double timeS) {
        long whole = Math.max(0, (long) timeS);
        String minutes = String.format(Locale.ROOT, "%d:%02d", whole / 60 % 60, whole % 60);
        return whole < 3600
                ? minutes
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
