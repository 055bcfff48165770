// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/** What the device filed a session as, reduced to what matters here: is cadence a matter of feet? */
public enum Sport {
    RUNNING(true),
    WALKING(true),
    HIKING(true),
    CYCLING(false),
    SWIMMING(false),
    ROWING(false),
    SKIING(false),
    /** The change between two legs of a multisport race. */
    TRANSITION(false),
    /** Filed as "generic": the device does not say, so nothing is claimed. */
    GENERIC(false),
    /** Any other sport that the device names. */
    OTHER(false),
    /** Nothing in the recording says (a recorder that died, a file without a session). */
    UNKNOWN(false);

    private final boolean onFoot;

    Sport(boolean onFoot) {
        this.onFoot = onFoot;
    }

    /** Whether a cadence in this sport counts steps. */
    public boolean onFoot() {
        return onFoot;
    }
}
