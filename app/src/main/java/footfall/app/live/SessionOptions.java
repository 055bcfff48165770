// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
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
 */
public record SessionOptions(
        List<WornSensor> sensors,
        SessionPlan plan,
        TargetWish target,
        SoundMode sound,
        Athlete athlete,
        OptionalDouble speedMps,
        long startEpochMs) {
    /** Keeps a copy. */
    public SessionOptions {
        sensors = List.copyOf(sensors);
    }

    /**
     * A sensor as it is worn.
     *
     * @param link what its link is called
     * @param placement where
     * @param foot on which side; empty where nobody says
     */
    public record WornSensor(String link, SensorPlacement placement, Optional<Foot> foot) {}
}
