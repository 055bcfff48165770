// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Bout;
import footfall.analyzer.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What really happened, free of what the watch made of it. Seconds count from the first record; gait changes, pauses and laps fall on
 * whole seconds. Everything but {@code contactTimesS} counts only while the timer runs.
 *
 * @param contactTimesS every initial contact of either foot, also in pauses, s
 * @param bouts run, walk and none, in order, with no hole between them, from 0 to the end
 * @param pauses stretches in which the timer stood still
 * @param gaps stretches in which the watch wrote nothing although the timer ran
 * @param totals how long, how far, how many
 * @param running the mean stride of the running, or empty where nobody ran
 * @param laps as pressed, or as the watch made them
 * @param secondSpm true cadence of each second, steps in it × 60; NaN where there is no gait
 * @param apps developer series, each with the constant by which it differs from the body
 */
@SuppressWarnings("ArrayRecordComponent") // a truth is never compared
public record WatchTruth(
        double[] contactTimesS,
        List<Bout> bouts,
        List<Span> pauses,
        List<Span> gaps,
        Totals totals,
        Optional<Running> running,
        List<LapTruth> laps,
        double[] secondSpm,
        List<AppSeries> apps) {
    /** Keeps copies of the lists. */
    public WatchTruth {
        bouts = List.copyOf(bouts);
        pauses = List.copyOf(pauses);
        gaps = List.copyOf(gaps);
        laps = List.copyOf(laps);
        apps = List.copyOf(apps);
    }

    /**
     * How long, how far, how many.
     *
     * @param elapsedS first to last record, s
     * @param timerS the same less the pauses, s
     * @param runningS seconds of running
     * @param walkingS seconds of walking
     * @param standingS seconds of the timer with neither
     * @param steps initial contacts of both feet
     * @param distanceOnFootM true distance run and walked, m
     * @param runningMeanSpm steps while running / time of running
     * @param walkingMeanSpm steps while walking / time of walking
     */
    public record Totals(
            double elapsedS,
            double timerS,
            double runningS,
            double walkingS,
            double standingS,
            long steps,
            double distanceOnFootM,
            OptionalDouble runningMeanSpm,
            OptionalDouble walkingMeanSpm) {}

    /**
     * The running stride, each figure a mean over running time. Stiffness and peak force count level ground only (slope within 1 %).
     *
     * @param contactMs initial contact to toe-off of the same foot, ms
     * @param flightMs toe-off to the other foot's initial contact, ms
     * @param dutyFactor contact as a share of the stride time
     * @param leftContactSharePct left foot's share of the contact time of both, %
     * @param stepLengthM initial contact to the other foot's, m
     * @param oscillationMm vertical travel of the centre of mass, mm
     * @param verticalRatioPct oscillation as a share of the step length, %
     * @param peakForceBw highest vertical force, body weights; absent without level ground
     * @param verticalStiffnessKnPerM absent without level ground
     * @param legStiffnessKnPerM absent without level ground
     * @param contactDriftPct mean contact of the last third of the running against the first, at equal pace and slope, %
     * @param cadenceDriftPct cadence of the last third of the running against the first, at equal pace and slope, %
     */
    public record Running(
            double contactMs,
            double flightMs,
            double dutyFactor,
            double leftContactSharePct,
            double stepLengthM,
            double oscillationMm,
            double verticalRatioPct,
            OptionalDouble peakForceBw,
            OptionalDouble verticalStiffnessKnPerM,
            OptionalDouble legStiffnessKnPerM,
            double contactDriftPct,
            double cadenceDriftPct) {}

    /**
     * One lap.
     *
     * @param span where, s
     * @param timerS seconds with the timer running
     * @param distanceM true distance with the timer running, m
     * @param runningS seconds of running
     * @param runningMeanSpm running-only mean cadence
     */
    public record LapTruth(
            Span span, double timerS, double distanceM, double runningS, OptionalDouble runningMeanSpm) {}

    /**
     * A series that an application adds: the body's value plus a constant, plus noise.
     *
     * @param quantity plain name
     * @param label source as shown to people
     * @param offset what the application reads too much, in the unit of the quantity
     */
    public record AppSeries(String quantity, String label, double offset) {}

    /** Steps of both feet with their initial contact in {@code [fromS, toS)}. */
    public int stepsIn(double fromS, double toS) {
        return firstAtOrAfter(toS) - firstAtOrAfter(fromS);
    }

    private int firstAtOrAfter(double timeS) {
        int found = Arrays.binarySearch(contactTimesS, timeS);
        return found >= 0 ? found : -found - 1;
    }
}
