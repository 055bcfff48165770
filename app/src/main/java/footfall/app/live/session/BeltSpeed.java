// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import java.util.OptionalDouble;

/** Speed of the belt: typed, or said by the treadmill itself, which wins while it speaks. */
final class BeltSpeed {
    private OptionalDouble speedMps;
    private double referenceKmh;
    private double steadyKmh;
    private long steadySinceNs;
    private long changedNs = Long.MIN_VALUE;
    private long measuredNs = Long.MIN_VALUE;
    private boolean lapIsDue;

    BeltSpeed(OptionalDouble startMps) {
        speedMps = startMps;
        referenceKmh = startMps.orElse(0) * SessionLimits.KMH_PER_MPS;
        steadyKmh = referenceKmh;
    }

    OptionalDouble speedMps() {
        return speedMps;
    }

    /** Whether the treadmill says its speed now. */
    boolean isMeasured(long nowNs) {
        return measuredNs != Long.MIN_VALUE && nowNs - measuredNs < SessionLimits.BELT_FRESH_NS;
    }

    /** A person says it. */
    void typed(long nowNs, double mps) {
        set(nowNs, mps);
    }

    /** The treadmill says it; nonsense is left out. */
    void measured(long nowNs, double mps) {
        if (mps >= 0 && mps * SessionLimits.KMH_PER_MPS <= SessionLimits.MOST_KMH) {
            measuredNs = nowNs;
            set(nowNs, mps);
        }
    }

    private void set(long nowNs, double mps) {
        double kmh = mps * SessionLimits.KMH_PER_MPS;
        if (speedMps.isEmpty()) {
            referenceKmh = kmh;
            steadyKmh = kmh;
            steadySinceNs = nowNs;
        }
        speedMps = OptionalDouble.of(mps);
        if (Math.abs(kmh - steadyKmh) > SessionLimits.SPEED_JITTER_KMH) {
            steadyKmh = kmh;
            steadySinceNs = nowNs;
        }
        if (Math.abs(kmh - referenceKmh) > SessionLimits.SPEED_CHANGE_KMH) {
            // The first large step and each further one put the alerts off again.
            changedNs = steadySinceNs;
            lapIsDue = true;
        } else if (lapIsDue) {
            changedNs = steadySinceNs;
            lapIsDue = false;
        }
    }

    /** Whether alerts wait for the runner to get used to a new speed. */
    boolean isNew(long nowNs) {
        return changedNs != Long.MIN_VALUE && nowNs - changedNs < SessionLimits.SPEED_QUIET_NS;
    }

    /** When the speed last changed by more than 0.5 km/h. */
    long changedNs() {
        return changedNs;
    }

    /** Whether a lap begins now, because the belt has settled at another speed; once. */
    boolean takeLap(long nowNs) {
        if (!lapIsDue || nowNs - steadySinceNs < SessionLimits.SPEED_STEADY_NS) {
            return false;
        }
        lapIsDue = false;
        referenceKmh = steadyKmh;
        return true;
    }

    /** Whether the runner has chosen a speed for walking. */
    boolean isForWalking() {
        return speedMps.isPresent()
                && speedMps.getAsDouble() * SessionLimits.KMH_PER_MPS < SessionLimits.WALKING_BELT_KMH;
    }
}
