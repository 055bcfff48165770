// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/** Where a session is, in the order of its course. */
public enum Phase {
    /** Waiting for data of a sensor. */
    CONNECT,
    /** Waiting to be told where the sensor sits. */
    PLACEMENT,
    /** Standing still: scale, noise and axis of gravity are checked. */
    STAND,
    /** Running in, without cues. */
    WARM_UP,
    /** The runner's own cadence, without cues. */
    BASELINE,
    /** With cues. */
    CUE,
    /** Between two blocks with cues. */
    REST,
    /** Without cues: what is kept. */
    RETENTION,
    /** Over. */
    DONE
}
