// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Gait;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a sensor says at one moment of the session.
 *
 * @param newestDataNs when its newest acceleration or pod value came, session time; absent before the first
 * @param spm steps of both feet a minute; absent without gait
 * @param provisional whether it may still be taken back
 * @param gait run, walk or none
 * @param confidence 0…1
 * @param poor whether the value should not be trusted though data come
 * @param delayS how far it is behind the feet, s
 * @param spanS seconds of signal behind the value; 0 for one that stands for now alone
 * @param softLandings whether steps hit the ground as softly as in walking
 * @param newestStepNs when the newest step was, session time; absent where none is known
 * @param podSpm what a foot pod in the same device says; absent without, or where it is the source of {@code spm}
 * @param stand what its stillness tells; absent where it cannot tell
 */
record SensorReading(
        OptionalLong newestDataNs,
        OptionalDouble spm,
        boolean provisional,
        Gait gait,
        double confidence,
        boolean poor,
        double delayS,
        double spanS,
        boolean softLandings,
        OptionalLong newestStepNs,
        OptionalDouble podSpm,
        Optional<Stillness> stand) {
    private static final SensorReading NOTHING = new SensorReading(
            OptionalLong.empty(),
            OptionalDouble.empty(),
            true,
            Gait.NONE,
            0,
            false,
            0,
            0,
            false,
            OptionalLong.empty(),
            OptionalDouble.empty(),
            Optional.empty());

    /** Before the first frame. */
    static SensorReading nothing() {
        return NOTHING;
    }

    /** Whether data came within the last 3 s, or the session is younger than that. */
    boolean isFresh(long nowNs) {
        return nowNs - newestDataNs.orElse(0) < SessionLimits.STALE_NS;
    }

    /**
     * The newest time of standing still.
     *
     * @param stillS how long it has lasted; 0 while the sensor moves
     * @param facts what it showed meanwhile
     */
    record Stillness(double stillS, StandFacts facts) {}
}
