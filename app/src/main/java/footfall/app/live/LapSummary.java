// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import java.util.OptionalDouble;

/**
 * One lap.
 *
 * @param number from 1
 * @param end what ended it
 * @param startS when it began, session time, s
 * @param endS when it ended, or the moment asked about, session time, s
 * @param activeS of that: neither paused nor without data, s
 * @param cadenceS of that: running with a cadence, s
 * @param medianSpm median of the shown cadence; absent without any
 * @param inBandShare seconds within the band over seconds with cadence and a target, 0…1
 * @param speedMps mean speed of the belt where it was known
 */
public record LapSummary(
        int number,
        End end,
        double startS,
        double endS,
        double activeS,
        double cadenceS,
        OptionalDouble medianSpm,
        OptionalDouble inBandShare,
        OptionalDouble speedMps) {
    /** What ended a lap. */
    public enum End {
        /** Somebody asked for it. */
        ASKED,
        /** The belt changed its speed. */
        SPEED,
        /** The session ended, or it has not ended yet. */
        SESSION
    }
}
