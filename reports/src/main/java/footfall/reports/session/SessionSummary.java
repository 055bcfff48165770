// SPDX-License-Identifier: Apache-2.0
package footfall.reports.session;

import footfall.analyzer.MarkerId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a live session was. Times are s since the session began by the clock of the computer that recorded it.
 *
 * @param complete whether the recording ended as it should; otherwise what came after it is missing
 * @param durationS how long it was, s
 * @param runningS of that: moving and not paused, s
 * @param baseline the runner's own cadence as it was measured while it ran; absent without
 * @param target what was aimed at in the end; absent without
 * @param phases in order
 * @param conditions with cues and without, in the order baseline, cue, rest, retention
 * @param changes what changed from the baseline to the blocks with cues, where both hold enough strides
 * @param cues in order
 * @param laps in order
 * @param feelings pain and exertion, in order
 * @param gaps times without data, in order
 * @param sensors in the order in which they were named
 * @param leading index of the sensor that everything else is taken from; the others are set by its clock
 * @param agreements how far other sensors and foot pods agree with it
 * @param stoppedForPain whether pain silenced the cues
 * @param omitted entries that are only counted, because there were too many
 */
public record SessionSummary(
        boolean complete,
        double durationS,
        double runningS,
        Optional<Baseline> baseline,
        Optional<Target> target,
        List<PhaseRow> phases,
        List<Condition> conditions,
        List<Change> changes,
        List<Cue> cues,
        List<LapEntry> laps,
        List<Feeling> feelings,
        List<Gap> gaps,
        List<Sensor> sensors,
        int leading,
        List<Agreement> agreements,
        boolean stoppedForPain,
        long omitted) {
    /** Without cues, before them. */
    public static final String BASELINE = "baseline";
    /** With cues. */
    public static final String CUE = "cue";
    /** Without cues, at the end. */
    public static final String RETENTION = "retention";

    /** Keeps copies. */
    public SessionSummary {
        phases = List.copyOf(phases);
        conditions = List.copyOf(conditions);
        changes = List.copyOf(changes);
        cues = List.copyOf(cues);
        laps = List.copyOf(laps);
        feelings = List.copyOf(feelings);
        gaps = List.copyOf(gaps);
        sensors = List.copyOf(sensors);
        agreements = List.copyOf(agreements);
    }

    /** The condition of this name, where the session had it and its cadence is known. */
    public Optional<Condition> condition(String name) {
        return conditions.stream()
                .filter(condition -> condition.name().equals(name))
                .findFirst();
    }

    /**
     * The runner's own cadence while the session ran.
     *
     * @param spm median, steps of both feet a minute
     * @param cvPct spread over mean, %
     * @param driftSpm second half less the first
     * @param steady whether both are within their limits
     */
    public record Baseline(double spm, double cvPct, double driftSpm, boolean steady) {}

    /**
     * What was aimed at.
     *
     * @param spm middle of the band
     * @param lowSpm lower edge
     * @param highSpm upper edge
     */
    public record Target(double spm, double lowSpm, double highSpm) {}

    /**
     * A phase, or a block of it.
     *
     * @param name {@code warm_up}, {@code baseline}, {@code cue}, {@code rest}, {@code retention}, …
     * @param block number of the block with cues it is or comes after; 0 before the first
     * @param startS begin
     * @param endS end
     * @param activeS neither paused nor without data, s
     * @param spm mean cadence while running, from the whole recording; absent without
     * @param halfWidth95Spm 95 % half-width of it; absent where the phase is too short to say
     * @param targetSpm middle of the band at its end
     * @param inBandShare time within the band over time with a cadence and a target, 0…1
     * @param belowShare the same below it
     * @param aboveShare the same above it
     * @param cues cues that asked for something
     * @param medianResponseS from a cue to being back in the band, s
     * @param speedMps mean speed of the belt
     */
    public record PhaseRow(
            String name,
            int block,
            double startS,
            double endS,
            double activeS,
            OptionalDouble spm,
            OptionalDouble halfWidth95Spm,
            OptionalDouble targetSpm,
            OptionalDouble inBandShare,
            OptionalDouble belowShare,
            OptionalDouble aboveShare,
            int cues,
            OptionalDouble medianResponseS,
            OptionalDouble speedMps) {}

    /**
     * All phases of a kind together.
     *
     * @param name {@code baseline}, {@code cue}, {@code rest} or {@code retention}
     * @param spm mean cadence while running
     * @param halfWidth95Spm 95 % half-width of it; absent where it is too short to say
     * @param changeSpm against the baseline; absent for it and without one
     * @param changeHalfWidth95Spm 95 % half-width of the change
     * @param speedMps mean speed of the belt; absent where nobody knew
     * @param ownAtSpeedSpm what the runner's own pace–cadence line gives at that speed; absent without a line, and beyond its ends
     */
    public record Condition(
            String name,
            double spm,
            OptionalDouble halfWidth95Spm,
            OptionalDouble changeSpm,
            OptionalDouble changeHalfWidth95Spm,
            OptionalDouble speedMps,
            OptionalDouble ownAtSpeedSpm) {
        /** Whether the change is more than its error. */
        public boolean changed() {
            return changeSpm.isPresent()
                    && changeHalfWidth95Spm.isPresent()
                    && Math.abs(changeSpm.getAsDouble()) > changeHalfWidth95Spm.getAsDouble();
        }
    }

    /**
     * A marker of every landing, in the baseline and with cues.
     *
     * @param id which
     * @param baseline mean in the baseline, in the unit of the marker
     * @param cue mean with cues
     * @param change the second less the first
     * @param halfWidth95 95 % half-width of the change
     * @param landings in the smaller of the two
     */
    public record Change(MarkerId id, double baseline, double cue, double change, double halfWidth95, int landings) {
        /** Whether the change is more than its error. */
        public boolean real() {
            return Math.abs(change) > halfWidth95;
        }
    }

    /**
     * A cue.
     *
     * @param timeS when
     * @param block in which block
     * @param kind {@code voice}, {@code tick}, {@code question} or {@code praise}
     * @param state {@code low}, {@code high} or {@code on}
     * @param responseS from here to being back in the band, s; absent where that did not follow
     */
    public record Cue(double timeS, int block, String kind, String state, OptionalDouble responseS) {}

    /**
     * A lap.
     *
     * @param number from 1
     * @param startS begin
     * @param endS end
     * @param spm median of the shown cadence
     * @param speedMps mean speed of the belt
     */
    public record LapEntry(int number, double startS, double endS, OptionalDouble spm, OptionalDouble speedMps) {}

    /**
     * What the runner said.
     *
     * @param timeS when
     * @param moment {@code start}, {@code mid} or {@code end}
     * @param kind {@code pain} or {@code exertion}
     * @param score 0…10
     * @param place where it hurts, or empty
     */
    public record Feeling(double timeS, String moment, String kind, int score, String place) {}

    /**
     * A time without data.
     *
     * @param startS last data before it
     * @param endS first data after it
     */
    public record Gap(double startS, double endS) {}

    /**
     * A sensor.
     *
     * @param name of its link
     * @param device what it says it is; may be empty
     * @param placement where it sat
     * @param foot on which side, or empty
     * @param samples that came
     * @param lostSamples that are known not to have come
     * @param unknownFrames that were not understood
     */
    public record Sensor(
            String name,
            String device,
            String placement,
            String foot,
            long samples,
            long lostSamples,
            long unknownFrames) {}

    /**
     * Two views of one cadence, over the seconds in which both saw running.
     *
     * @param sensor whose: its index
     * @param what {@link #ACCELERATION} or {@link #POD}
     * @param spm its mean
     * @param differenceSpm the same less that of the leading sensor
     * @param seconds how many
     */
    public record Agreement(int sensor, String what, double spm, double differenceSpm, int seconds) {
        /** From its own samples. */
        public static final String ACCELERATION = "acceleration";
        /** As its foot pod reports it. */
        public static final String POD = "pod";
    }
}
