// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Every kind of run that can be made up: one line each. */
public enum WatchScenario {
    EASY(
            "steady run, a red light with auto-pause, a short stand; strap, 1 Hz",
            25,
            WatchProfile.STRAP_KILOMETRES,
            RunPlan::easy),
    TEMPO_INTERVALS(
            "warm-up, 4 min hard and 2 min easy in turn, laps pressed; strap, 1 Hz",
            30,
            WatchProfile.STRAP,
            RunPlan::tempoIntervals),
    RUN_WALK(
            "4 min of running and 1 min of walking in turn, laps pressed; strap, 1 Hz",
            25,
            WatchProfile.STRAP,
            RunPlan::runWalk),
    HILLY(
            "level, up and down in turn, slopes to 5 %; strap, altitude, 1 Hz",
            25, WatchProfile.STRAP_KILOMETRES, RunPlan::hilly),
    WRIST_ONLY("steady run without a strap: cadence and step length only, 1 Hz", 30, WatchProfile.WRIST, RunPlan::easy),
    TREADMILL(
            "a belt set faster every 4 min; strap, and an app's developer fields beside it",
            20,
            WatchProfile.INDOORS_WITH_APP,
            RunPlan::treadmill),
    SMART_RECORDING("steady run written every few seconds; strap", 45, WatchProfile.SMART, RunPlan::easy),
    DROPOUTS(
            "steady run with a sensor that drops out and spikes, and rows missing",
            25,
            WatchProfile.FAULTY,
            RunPlan::easy),
    HALF_HOUR_WALK(
            "a walk filed as running: nobody runs",
            30,
            WatchProfile.STRAP,
            (runner, durationS) -> RunPlan.walk(durationS)),
    RIDE_FILED_AS_RUN(
            "a bicycle ride filed as running: no step is taken",
            30,
            WatchProfile.CADENCE_ONLY,
            (runner, durationS) -> RunPlan.ride(durationS)),
    DUATHLON("run, ride, run with changes between: one session each", 40, WatchProfile.STRAP, RunPlan::duathlon),
    TIRING(
            "steady run in which contact gains 8 % and cadence loses 3 % an hour; strap, 1 Hz",
            60, WatchProfile.STRAP_KILOMETRES, RunPlan::easy);

    private static final int SECONDS_PER_MINUTE = 60;

    private final String description;
    private final int defaultMinutes;
    private final WatchProfile profile;
    private final BiFunction<SyntheticRunner, Integer, RunPlan> plan;

    WatchScenario(
            String description,
            int defaultMinutes,
            WatchProfile profile,
            BiFunction<SyntheticRunner, Integer, RunPlan> plan) {
        this.description = description;
        this.defaultMinutes = defaultMinutes;
        this.profile = profile;
        this.plan = plan;
    }

    /** Name on the command line: {@code tempo-intervals}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One line for people. */
    public String description() {
        return description;
    }

    /** Length where none is asked for, s. */
    public int defaultDurationS() {
        return defaultMinutes * SECONDS_PER_MINUTE;
    }

    /** The scenario with this label. */
    public static Optional<WatchScenario> ofLabel(String label) {
        return List.of(values()).stream()
                .filter(scenario -> scenario.label().equals(label))
                .findFirst();
    }

    WatchProfile profile() {
        return profile;
    }

    SyntheticRunner runner(SyntheticRunner runner) {
        return this == TIRING ? runner.withDriftPctPerHour(8, -3) : runner;
    }

    List<Phase> phases(SyntheticRunner runner, int durationS) {
        return plan.apply(runner, durationS).phases();
    }
}
