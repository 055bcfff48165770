// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.FeelingEntry;
import footfall.app.live.LapSummary;
import footfall.app.live.LiveEvent;
import footfall.app.live.Phase;
import footfall.app.live.SessionInput;
import footfall.app.live.SoundMode;
import footfall.reports.assessment.Pain;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people do to a session: each is checked, and what makes no sense is told in one line and changes nothing. */
final class ActionDesk {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3})?");
    private static final Pattern SCORE = Pattern.compile("(\\d|10)(?:\\s+(\\S.*))?");
    private static final Pattern WORN = Pattern.compile("(\\d{1,2})=([a-z]+)(?:-(left|right))?");

    private final SessionCore core;
    private long nowNs;

    ActionDesk(SessionCore core) {
        this.core = core;
    }

    void act(SessionInput.Action action) {
        nowNs = action.hostNs();
        String value = action.value().strip();
        switch (action.kind()) {
            case START -> start();
            case PAUSE -> pause();
            case SKIP -> skip();
            case STOP -> core.finish(nowNs);
            case LAP -> core.lap(nowNs, LapSummary.End.ASKED);
            case TARGET -> target(value);
            case SOUND -> sound(value.toLowerCase(Locale.ROOT));
            case SPEED -> speed(value);
            case PAIN -> pain(value);
            case EXERTION -> exertion(value);
            case PLACEMENT -> placement(value.toLowerCase(Locale.ROOT));
            case POD_UNIT -> podUnit(value.toLowerCase(Locale.ROOT));
            case SOUND_DELAY -> soundDelay(value);
            default -> note("note: " + Notes.oneLine(value));
        }
    }

    private void note(String text) {
        core.announcer().note(nowNs, text);
    }

    private void start() {
        Phase phase = core.course().phase();
        if (phase == Phase.PLACEMENT || phase == Phase.STAND) {
            core.skip(nowNs);
        } else if (core.presence().goOn(nowNs)) {
            note("start: on we go");
        } else {
            note(phase == Phase.CONNECT ? "start: no data of a sensor yet" : "start: it already runs");
        }
    }

    private void pause() {
        if (!core.course().isRun()) {
            note("pause: nothing runs yet");
        } else if (core.presence().isPausedByHand()) {
            note("pause: it is already paused");
        } else {
            core.presence().pause();
        }
    }

    private void skip() {
        Phase phase = core.course().phase();
        if (!core.skip(nowNs)) {
            note(
                    phase == Phase.CONNECT
                            ? "skip: no data of a sensor yet"
                            : "skip: this run has no next phase; stop ends it");
        }
    }

    private void target(String value) {
        note("target: " + core.target(value).text());
    }

    private void sound(String value) {
        SoundMode now = core.cues().sound().mode();
        Optional<SoundMode> mode = value.isEmpty() ? Optional.of(next(now)) : SoundMode.of(value);
        if (mode.isEmpty()) {
            note("sound: expected off, assist, pace or faded, found " + Notes.quoted(value));
        } else {
            core.cues().setMode(mode.get());
            note("sound: " + mode.get().label());
        }
    }

    private static SoundMode next(SoundMode mode) {
        SoundMode[] all = SoundMode.values();
        return all[(mode.ordinal() + 1) % all.length];
    }

    private void speed(String value) {
        double kmh = NUMBER.matcher(value).matches() ? Double.parseDouble(value.replace(',', '.')) : -1;
        if (kmh < 0 || kmh > SessionLimits.MOST_KMH) {
            note("speed: expected 0 to 30 km/h, found " + Notes.quoted(value));
        } else if (core.belt().isMeasured(nowNs)) {
            note("speed: the treadmill says it itself");
        } else {
            core.belt().typed(nowNs, kmh / SessionLimits.KMH_PER_MPS);
            note("speed: " + Notes.number(kmh) + " km/h");
        }
    }

    private void pain(String value) {
        Matcher score = SCORE.matcher(value);
        String place =
                score.matches() && score.group(2) != null ? score.group(2).strip() : "";
        boolean known = place.isEmpty() || isPlace(place);
        if (!score.matches() || !known) {
            note("pain: expected 0 to 10 and a place like shin or inner-knee, found " + Notes.quoted(value));
        }
        if (score.matches()) {
            // A place that nobody knows is no reason to forget the pain.
            core.feeling(nowNs, FeelingEntry.Kind.PAIN, Integer.parseInt(score.group(1)), known ? place : "");
        }
    }

    private static boolean isPlace(String place) {
        for (Pain.Site site : Pain.Site.values()) {
            if (site.word().equals(place)) {
                return true;
            }
        }
        return false;
    }

    private void exertion(String value) {
        Matcher score = SCORE.matcher(value);
        if (!score.matches() || score.group(2) != null) {
            note("exertion: expected 0 to 10, found " + Notes.quoted(value));
        } else {
            core.feeling(nowNs, FeelingEntry.Kind.EXERTION, Integer.parseInt(score.group(1)), "");
            note("exertion " + score.group(1));
        }
    }

    private void placement(String value) {
        Matcher worn = WORN.matcher(value);
        Optional<SensorPlacement> place = worn.matches() ? SensorPlacement.of(worn.group(2)) : Optional.empty();
        int index = worn.matches() ? Integer.parseInt(worn.group(1)) : 0;
        if (place.isEmpty() || index >= core.desk().count()) {
            note("placement: expected a sensor and a place like 0=shank-left, found " + Notes.quoted(value));
            return;
        }
        core.desk().sensor(index).wear(place.get(), foot(worn.group(3)));
        String text = core.desk().name(index) + " sits at " + value.substring(value.indexOf('=') + 1);
        core.announcer().tell(nowNs, LiveEvent.Kind.SENSOR, text);
        if (core.course().phase() == Phase.PLACEMENT && index == 0) {
            core.skip(nowNs);
        }
    }

    private static Optional<Foot> foot(@Nullable String side) {
        if (side == null) {
            return Optional.empty();
        }
        return Optional.of(side.equals("left") ? Foot.LEFT : Foot.RIGHT);
    }

    /** Said before a pod's first value it holds for the pod that comes. */
    private void podUnit(String value) {
        if (!value.isEmpty() && !value.equals("steps") && !value.equals("strides")) {
            note("pod unit: expected steps or strides, found " + Notes.quoted(value));
            return;
        }
        boolean strides = value.isEmpty() ? !podsCountStrides() : value.equals("strides");
        boolean any = false;
        for (int i = 0; i < core.desk().count(); i++) {
            any |= core.desk().sensor(i).countsStrides(strides);
        }
        note("pod unit: a foot pod " + (any ? "counts " : "that comes counts ") + (strides ? "strides" : "steps"));
    }

    private boolean podsCountStrides() {
        boolean strides = false;
        for (int i = 0; i < core.desk().count(); i++) {
            strides |= core.desk().sensor(i).podCountsStrides();
        }
        return strides;
    }

    private void soundDelay(String value) {
        double ms = NUMBER.matcher(value).matches() ? Double.parseDouble(value.replace(',', '.')) : -1;
        if (ms < 0 || ms > SessionLimits.MOST_SOUND_DELAY_MS) {
            note("sound delay: expected 0 to 2000 ms, found " + Notes.quoted(value));
        } else {
            note("sound delay: " + Notes.number(ms) + " ms");
        }
    }
}
