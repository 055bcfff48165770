// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

import footfall.analyzer.Sport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** An activity written down second by second, for tests: what the rows hold is what the analysis must find. */
public final class HandMade {
    /** 2026-05-01T06:00:00Z. */
    public static final long START_MS = 1_777_615_200_000L;

    private final RecordColumns.Builder rows = new RecordColumns.Builder();
    private final int cadence = rows.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
    private final int speed = rows.column(Quantity.SPEED, SeriesSource.ofFormat("speed"));
    private final List<Session> sessions = new ArrayList<>();
    private final List<Lap> laps = new ArrayList<>();
    private final List<TimerEvent> events = new ArrayList<>();
    private long nowMs = START_MS;

    /** Seconds since the start of the activity. */
    public double nowS() {
        return (nowMs - START_MS) / 1000.0;
    }

    /** One row a second of one cadence and speed; NaN for absent. */
    public HandMade rows(int seconds, double spm, double mps) {
        return rowsEvery(1, seconds, spm, mps);
    }

    /** One row each few seconds. */
    public HandMade rowsEvery(int intervalS, int rowCount, double spm, double mps) {
        for (int row = 0; row < rowCount; row++) {
            row(nowMs, spm, mps);
            nowMs += intervalS * 1000L;
        }
        return this;
    }

    /** One row at any time; the clock of the hand does not move. */
    public HandMade row(long epochMs, double spm, double mps) {
        rows.row(epochMs).set(cadence, spm).set(speed, mps);
        return this;
    }

    /** Sets a value of the last row. */
    public HandMade with(Quantity quantity, double value) {
        rows.set(rows.column(quantity, SeriesSource.ofFormat(quantity.label())), value);
        return this;
    }

    /** Lets time pass without rows. */
    public HandMade silence(double seconds) {
        nowMs += Math.round(seconds * 1000);
        return this;
    }

    /** The timer stops now. */
    public HandMade stop() {
        events.add(new TimerEvent(nowMs, false));
        return this;
    }

    /** The timer starts now. */
    public HandMade start() {
        events.add(new TimerEvent(nowMs, true));
        return this;
    }

    /** A session from one second to another. */
    public HandMade session(Sport sport, double fromS, double toS) {
        sessions.add(session(sport, OptionalLong.of(START_MS + Math.round(fromS * 1000)), toS - fromS, toS - fromS));
        return this;
    }

    /** Any session. */
    public HandMade session(Session session) {
        sessions.add(session);
        return this;
    }

    /** A session with times as given. */
    public static Session session(Sport sport, OptionalLong startMs, double elapsedS, double timerS) {
        return new Session(
                sport,
                "",
                startMs,
                Double.isNaN(elapsedS) ? OptionalDouble.empty() : OptionalDouble.of(elapsedS),
                Double.isNaN(timerS) ? OptionalDouble.empty() : OptionalDouble.of(timerS),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty());
    }

    /** A lap from one second to another. */
    public HandMade lap(double fromS, double toS) {
        laps.add(new Lap(
                START_MS + Math.round(fromS * 1000), START_MS + Math.round(toS * 1000), OptionalDouble.empty()));
        return this;
    }

    /** The activity. */
    public WatchActivity build() {
        return new WatchActivity(rows.build(), sessions, laps, events, true, List.of());
    }

    /** The activity as a single run. */
    public WatchActivity run() {
        return session(Sport.RUNNING, 0, Math.max(1, nowS())).build();
    }

    /** A column of an activity's rows, for tests that move or split rows: native source, absent where there is none. */
    public static double value(WatchActivity activity, Quantity quantity, int row) {
        return activity.records()
                .ofFormat(quantity)
                .map(column -> column.values()[row])
                .orElse(Double.NaN);
    }
}
