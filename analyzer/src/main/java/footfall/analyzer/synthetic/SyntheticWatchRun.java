// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Span;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.TimerEvent;
import footfall.analyzer.activity.WatchActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A made-up run as a watch would have recorded it, with its truth. A person follows a plan; every step has its own time, contact and
 * flight; the watch then sees the steps late, smoothed, noisy and rounded. The same scenario, seed and length give the same run on
 * every machine. There is no place on earth in it: coordinates are never invented.
 *
 * @param scenario what kind of run
 * @param seed which person and which chance
 * @param runner the person
 * @param activity what the watch recorded
 * @param truth what really happened
 */
public record SyntheticWatchRun(
        WatchScenario scenario, long seed, SyntheticRunner runner, WatchActivity activity, WatchTruth truth) {
    /** Shortest run that holds every part of a scenario, s. */
    public static final int SHORTEST_S = 300;

    /** Longest run, s. */
    public static final int LONGEST_S = 6 * 3600;

    /** 2026-04-18T07:00:00Z: every run starts then, because a run made twice must be the same. */
    private static final long START_EPOCH_MS = 1_776_495_600_000L;

    /** A run of the scenario's usual length. */
    public static SyntheticWatchRun of(WatchScenario scenario, long seed) {
        return of(scenario, seed, scenario.defaultDurationS());
    }

    /**
     * A run.
     *
     * @param durationS first to last record, s
     * @throws IllegalArgumentException where the length is out of range
     */
    public static SyntheticWatchRun of(WatchScenario scenario, long seed, int durationS) {
        if (durationS < SHORTEST_S || durationS > LONGEST_S) {
            throw new IllegalArgumentException(
                    "a run lasts " + SHORTEST_S + "…" + LONGEST_S + " s, got " + durationS + " s");
        }
        WatchProfile profile = scenario.profile();
        SyntheticRunner runner = scenario.runner(SyntheticRunner.ofSeed(seed));
        Motion motion =
                Motion.follow(scenario.phases(runner, durationS), !profile.outdoors(), Streams.of(seed, Streams.BODY));
        StepTrain steps = StepTrain.of(runner, motion, Streams.of(seed, Streams.STEPS));
        TimerLog timer = TimerLog.of(motion);
        WatchSensors sensors = new WatchSensors(runner, motion, steps, profile.outdoors(), seed);
        WatchRecorder recorder = new WatchRecorder(profile, sensors, timer, motion.seconds());
        RecordColumns records = recorder.record(START_EPOCH_MS, runner, seed);
        List<Span> lapSpans = LapKey.spans(motion, sensors, timer, profile.kilometreLaps());
        List<Lap> laps = lapSpans.stream()
                .map(span -> LapKey.lap(span, sensors, START_EPOCH_MS))
                .toList();
        List<Session> sessions = sessions(motion, timer, sensors, records, profile);
        WatchTruth truth = new TruthMeter(runner, motion, steps, timer)
                .measure(recorder.gaps(), lapSpans, profile.app() ? AppFields.truth() : List.of());
        WatchActivity activity =
                new WatchActivity(records, sessions, laps, timerEvents(timer, motion.seconds()), true, List.of());
        return new SyntheticWatchRun(scenario, seed, runner, activity, truth);
    }

    private static List<TimerEvent> timerEvents(TimerLog timer, int seconds) {
        List<TimerEvent> events = new ArrayList<>();
        events.add(new TimerEvent(START_EPOCH_MS, true));
        for (Span pause : timer.pauses()) {
            events.add(new TimerEvent(epochMs(pause.fromS()), false));
            events.add(new TimerEvent(epochMs(pause.toS()), true));
        }
        events.add(new TimerEvent(epochMs(seconds), false));
        return events;
    }

    private static long epochMs(double timeS) {
        return START_EPOCH_MS + Math.round(1000 * timeS);
    }

    private static List<Session> sessions(
            Motion motion, TimerLog timer, WatchSensors sensors, RecordColumns records, WatchProfile profile) {
        List<Session> sessions = new ArrayList<>();
        int from = 0;
        for (int s = 1; s <= motion.seconds(); s++) {
            Sport sport = motion.phase(from).sport();
            if (s == motion.seconds() || motion.phase(s).sport() != sport) {
                sessions.add(session(sport, new Span(from, s), timer, sensors, records, profile));
                from = s;
            }
        }
        return sessions;
    }

    private static Session session(
            Sport sport, Span span, TimerLog timer, WatchSensors sensors, RecordColumns records, WatchProfile profile) {
        int timerS = 0;
        double steps = 0;
        for (int s = (int) span.fromS(); s < span.toS(); s++) {
            timerS += timer.runs(s) ? 1 : 0;
            steps += timer.runs(s) ? sensors.cadenceSpm[s + 1] / 60 : 0;
        }
        double metres = sensors.distanceM[(int) span.toS()] - sensors.distanceM[(int) span.fromS()];
        boolean counts = sport.onFoot();
        return new Session(
                sport,
                profile.outdoors() ? "" : "treadmill",
                OptionalLong.of(epochMs(span.fromS())),
                OptionalDouble.of(span.durationS()),
                OptionalDouble.of(timerS),
                OptionalDouble.of(Math.rint(metres * 100) / 100),
                counts ? meanWithZerosSpm(records, span) : OptionalDouble.empty(),
                counts ? OptionalLong.of(2 * Math.round(steps / 2)) : OptionalLong.empty());
    }

    /** The device's own habit: a plain mean over its rows, those of standing included. */
    private static OptionalDouble meanWithZerosSpm(RecordColumns records, Span span) {
        Column cadence = records.ofFormat(Quantity.CADENCE).orElseThrow();
        double sum = 0;
        int rows = 0;
        for (int row = 0; row < records.rows(); row++) {
            double timeS = (records.epochMs(row) - START_EPOCH_MS) / 1000.0;
            if (timeS >= span.fromS() && timeS < span.toS()) {
                sum += cadence.values()[row];
                rows++;
            }
        }
        return rows == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.rint(sum / rows));
    }
}
