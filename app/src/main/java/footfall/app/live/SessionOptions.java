// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.device.SampleReading;
import footfall.reports.assessment.Runner;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known before a session begins. All of it is written at the head of its recording, so that a replay knows the same.
 *
 * @param sensors one each, in the order of the links
 * @param plan phases and their lengths
 * @param target what is aimed at
 * @param sound when the metronome sounds
 * @param athlete the runner's body
 * @param speedMps belt at the start, m/s; absent where nobody says
 * @param startEpochMs when it began, UTC
 * @param runner what the runner said before: pain, signs that need a professional, goals
 */
public record SessionOptions(
        List<WornSensor> sensors,
        SessionPlan plan,
        TargetWish target,
        SoundMode sound,
        Athlete athlete,
        OptionalDouble speedMps,
        long startEpochMs,
        Runner runner) {
    /** Keeps a copy. */
    public SessionOptions {
        sensors = List.copyOf(sensors);
    }

    /** Of a runner of whom only the body is known. */
    public SessionOptions(
            List<WornSensor> sensors,
            SessionPlan plan,
            TargetWish target,
            SoundMode sound,
            Athlete athlete,
            OptionalDouble speedMps,
            long startEpochMs) {
        this(sensors, plan, target, sound, athlete, speedMps, startEpochMs, Runner.of(athlete));
    }

    /**
     * A sensor as it is worn.
     *
     * @param link what its link is called
     * @param placement where
     * @param foot on which side; empty where nobody says
     * @param reading what the user says of its samples
     */
    public record WornSensor(String link, SensorPlacement placement, Optional<Foot> foot, SampleReading reading) {
        /** Whose samples say themselves what they are. */
        public WornSensor(String link, SensorPlacement placement, Optional<Foot> foot) {
            this(link, placement, foot, SampleReading.unknown());
        }
    }
}
