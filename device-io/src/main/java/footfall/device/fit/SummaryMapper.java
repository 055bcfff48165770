// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.Sport;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.TimerEvent;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.FieldProfile;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Sessions, laps and timer events, wherever in the file they stand.
 *
 * <p>Not thread-safe: one per recording.
 */
final class SummaryMapper {
    private static final int MAX_SUMMARIES = 100_000;
    private static final int TIMER = 0;
    private static final int STEPS_PER_STRIDE = 2;

    private static final MessageProfile SESSION = Profile.standard().message("session");
    private static final MessageProfile LAP = Profile.standard().message("lap");
    private static final MessageProfile EVENT = Profile.standard().message("event");
    private static final MessageProfile SPORT = Profile.standard().message("sport");

    private final List<Session> sessions = new ArrayList<>();
    private final List<Lap> laps = new ArrayList<>();
    private final List<TimerEvent> timerEvents = new ArrayList<>();
    private final ReadingNotes notes;
    private @Nullable Session named;

    SummaryMapper(ReadingNotes notes) {
        this.notes = notes;
    }

    /** Takes a {@code session} message. */
    void session(FitMessage message) {
        if (isFull(sessions)) {
            return;
        }
        long subSport = message.field(SESSION.field("sub_sport").number());
        Sport sport = SportNames.sport(message.field(SESSION.field("sport").number()), subSport);
        OptionalDouble elapsedS = value(message, SESSION, "total_elapsed_time");
        sessions.add(new Session(
                sport,
                SportNames.subSport(subSport),
                start(message, SESSION, elapsedS),
                elapsedS,
                value(message, SESSION, "total_timer_time"),
                value(message, SESSION, "total_distance"),
                sport.onFoot() ? cadenceSpm(message) : OptionalDouble.empty(),
                sport.onFoot() ? steps(message) : OptionalLong.empty()));
    }

    private static OptionalDouble cadenceSpm(FitMessage message) {
        OptionalDouble strides = value(message, SESSION, "avg_cadence");
        // Zero is what devices write that did not count.
        if (strides.isEmpty() || strides.getAsDouble() == 0) {
            return OptionalDouble.empty();
        }
        double fraction = value(message, SESSION, "avg_fractional_cadence").orElse(0);
        return OptionalDouble.of(STEPS_PER_STRIDE * (strides.getAsDouble() + fraction));
    }

    private static OptionalLong steps(FitMessage message) {
        OptionalDouble strides = value(message, SESSION, "total_cycles");
        if (strides.isEmpty() || strides.getAsDouble() == 0) {
            return OptionalLong.empty();
        }
        double fraction = value(message, SESSION, "total_fractional_cycles").orElse(0);
        return OptionalLong.of(Math.round(STEPS_PER_STRIDE * (strides.getAsDouble() + fraction)));
    }

    /** Takes a {@code lap} message; one that says neither when it began nor how long it was is no use. */
    void lap(FitMessage message) {
        if (isFull(laps)) {
            return;
        }
        OptionalDouble elapsedS = value(message, LAP, "total_elapsed_time");
        OptionalLong startMs = start(message, LAP, elapsedS);
        if (startMs.isEmpty()) {
            return;
        }
        OptionalDouble distanceM = value(message, LAP, "total_distance");
        if (elapsedS.isPresent()) {
            long endMs = startMs.getAsLong() + Math.round(elapsedS.getAsDouble() * 1000);
            laps.add(new Lap(startMs.getAsLong(), endMs, distanceM));
        } else if (message.timestampS() != FitMessage.ABSENT) {
            laps.add(new Lap(startMs.getAsLong(), FitTime.epochMs(message.timestampS()), distanceM));
        }
    }

    private static OptionalLong start(FitMessage message, MessageProfile profile, OptionalDouble elapsedS) {
        long startS = message.field(profile.field("start_time").number());
        if (startS != FitMessage.ABSENT) {
            return OptionalLong.of(FitTime.epochMs(startS));
        }
        if (elapsedS.isEmpty() || message.timestampS() == FitMessage.ABSENT) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(FitTime.epochMs(message.timestampS()) - Math.round(elapsedS.getAsDouble() * 1000));
    }

    /** Takes an {@code event} message. Alerts start and stop too: only the timer counts. */
    void event(FitMessage message) {
        long type = message.field(EVENT.field("event_type").number());
        if (message.field(EVENT.field("event").number()) != TIMER
                || message.timestampS() == FitMessage.ABSENT
                || isFull(timerEvents)) {
            return;
        }
        boolean start = type == 0;
        // Stop, stop all, stop and disable, stop all and disable.
        boolean stop = type == 1 || type == 4 || type == 8 || type == 9;
        if (start || stop) {
            timerEvents.add(new TimerEvent(FitTime.epochMs(message.timestampS()), start));
        }
    }

    /** Takes a {@code sport} message: it names the sport where no session does. */
    void sport(FitMessage message) {
        long subSport = message.field(SPORT.field("sub_sport").number());
        Sport sport = SportNames.sport(message.field(SPORT.field("sport").number()), subSport);
        if (named == null && sport != Sport.UNKNOWN) {
            named = new Session(
                    sport,
                    SportNames.subSport(subSport),
                    OptionalLong.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalLong.empty());
        }
    }

    private boolean isFull(List<?> list) {
        if (list.size() >= MAX_SUMMARIES) {
            notes.add("too-many-summaries", "There are more laps, sessions or events than Footfall keeps.");
            return true;
        }
        return false;
    }

    private static OptionalDouble value(FitMessage message, MessageProfile profile, String name) {
        FieldProfile field = profile.field(name);
        int slot = message.definition().slot(field.number());
        double written = slot < 0 ? Double.NaN : message.number(slot);
        return Double.isFinite(written) ? OptionalDouble.of(field.value(written)) : OptionalDouble.empty();
    }

    /** By their begin; those without one keep their place at the end. */
    List<Session> sessions() {
        if (sessions.isEmpty() && named != null) {
            return List.of(named);
        }
        List<Session> sorted = new ArrayList<>(sessions);
        sorted.sort(Comparator.comparingLong(session -> session.startEpochMs().orElse(Long.MAX_VALUE)));
        return sorted;
    }

    List<Lap> laps() {
        List<Lap> sorted = new ArrayList<>(laps);
        sorted.sort(Comparator.comparingLong(Lap::startEpochMs));
        return sorted;
    }

    List<TimerEvent> timerEvents() {
        return timerEvents;
    }
}
