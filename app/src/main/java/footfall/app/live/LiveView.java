// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import footfall.analyzer.Gait;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything that a face shows, at one moment. Immutable.
 *
 * @param hostNs when it was made
 * @param timeS the session's time, s
 * @param phase where the session is
 * @param phaseLeftS until the phase ends by itself; absent where it waits for somebody
 * @param block which block with cues, from 1; 0 before the first
 * @param blocks how many there are
 * @param cadence what the runner does
 * @param state how that stands to the target
 * @param target what is aimed at; absent without one
 * @param sound the metronome
 * @param speedMps belt; absent where nobody says
 * @param onTargetShare of this block, 0…1; absent before there is anything to count
 * @param sensors one each, in order
 * @param prompt what the runner is asked to do or say now, one line; empty where nothing
 * @param ask what that line is about, for faces that have buttons or other words for it
 */
public record LiveView(
        long hostNs,
        double timeS,
        Phase phase,
        OptionalDouble phaseLeftS,
        int block,
        int blocks,
        Cadence cadence,
        BandState state,
        Optional<Target> target,
        Sound sound,
        OptionalDouble speedMps,
        OptionalDouble onTargetShare,
        List<Sensor> sensors,
        String prompt,
        Ask ask) {
    /** Keeps a copy. */
    public LiveView {
        sensors = List.copyOf(sensors);
    }

    /** A view that asks nothing, or only tells something. */
    public LiveView(
            long hostNs,
            double timeS,
            Phase phase,
            OptionalDouble phaseLeftS,
            int block,
            int blocks,
            Cadence cadence,
            BandState state,
            Optional<Target> target,
            Sound sound,
            OptionalDouble speedMps,
            OptionalDouble onTargetShare,
            List<Sensor> sensors,
            String prompt) {
        this(
                hostNs,
                timeS,
                phase,
                phaseLeftS,
                block,
                blocks,
                cadence,
                state,
                target,
                sound,
                speedMps,
                onTargetShare,
                sensors,
                prompt,
                Ask.NONE);
    }

    /** What a prompt is about. */
    public enum Ask {
        /** There is no prompt. */
        NONE,
        /** Pain silences the cues: stop. */
        STOP_FOR_PAIN,
        /** A sensor is waited for. */
        CONNECT,
        /** Nothing comes from the sensor. */
        CHECK_SENSOR,
        /** Where the sensor sits. */
        PLACEMENT,
        /** Standing still, for as long as the phase lasts. */
        STAND_STILL,
        /** Pain, 0 to 10. */
        PAIN,
        /** Exertion, 0 to 10. */
        EXERTION,
        /** Paused until somebody says start. */
        START,
        /** Paused until the runner runs. */
        RUN,
        /** Cues to be quicker were left without an answer. */
        TOO_FAST,
        /** Cues to be calmer were left without an answer. */
        TOO_SLOW,
        /** The signal is poor. */
        SIGNAL_POOR,
        /** Speed of the belt. */
        SPEED
    }

    /**
     * Cadence now.
     *
     * @param spm steps of both feet a minute; absent without gait or data
     * @param provisional whether it may still be taken back: true for every live value from acceleration
     * @param confidence 0…1
     * @param gait run, walk or none
     * @param delayS how far behind the feet it is: its age, and what the method needs to follow a change, s
     */
    public record Cadence(OptionalDouble spm, boolean provisional, double confidence, Gait gait, double delayS) {}

    /**
     * What is aimed at.
     *
     * @param spm middle of the band
     * @param lowSpm lower edge
     * @param highSpm upper edge
     * @param gainSpm against the baseline; absent without one
     */
    public record Target(double spm, double lowSpm, double highSpm, OptionalDouble gainSpm) {}

    /**
     * The metronome. Beats lie at {@code beatHostNs + k * 60 / spm} s.
     *
     * @param mode when it sounds
     * @param sounding whether it should now
     * @param spm tempo now, after its ramp
     * @param beatHostNs a beat, near a step of the runner
     */
    public record Sound(SoundMode mode, boolean sounding, double spm, long beatHostNs) {}

    /**
     * A sensor.
     *
     * @param name of its link
     * @param device what it says it is; may be empty
     * @param link {@code connecting}, {@code connected}, {@code lost}, {@code ended}, {@code failed}
     * @param placement where it sits, with its side, or empty
     * @param rateHz measured rate; absent before it is known
     * @param samples that came
     * @param lostSamples that are known not to have come
     * @param unknownFrames that no protocol knew
     * @param batteryPct charge; absent where nobody says
     * @param spm its own cadence where it differs from the shown one's source; absent without
     * @param clockPpm how fast its clock runs against this computer's; absent before it is known
     * @param latencyMs from the newest frame to this view
     * @param note the newest thing to be known of it; may be empty
     */
    public record Sensor(
            String name,
            String device,
            String link,
            String placement,
            OptionalDouble rateHz,
            long samples,
            long lostSamples,
            long unknownFrames,
            OptionalDouble batteryPct,
            OptionalDouble spm,
            OptionalDouble clockPpm,
            double latencyMs,
            String note) {}
}
