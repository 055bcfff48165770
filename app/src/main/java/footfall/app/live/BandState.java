// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/** How the runner stands to the target: the word of {@code state} in the JSON lines. */
public enum BandState {
    /** No target counts yet. */
    WARMUP,
    /** Within the band, or no target is asked for. */
    ON,
    /** Below the band for long enough. */
    LOW,
    /** Above the band for long enough. */
    HIGH,
    /** No data for 3 s. */
    STALE,
    /** The session stands still. */
    PAUSED
}
