// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Gait;
import footfall.device.protocol.RscMeasurement;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a foot pod says of its own. Whether its rate counts steps or strides is told by the user, else by acceleration of the same runner, else by what
 * a runner of that speed can do; it is decided once and changes only where another reading is met {@value #BELIEVED_AFTER} times in a row. Not
 * thread-safe.
 */
final class PodCadence {
    private static final double RUN_FROM_MPS = 6 / 3.6;
    /** Nobody runs with fewer steps a minute. */
    private static final int SLOWEST_RUN_SPM = 120;
    /** Nor walks on with fewer. */
    private static final int SLOWEST_WALK_SPM = 60;
    /** More steps a minute are no human's. */
    private static final int FASTEST_SPM = 255;

    private static final int BELIEVED_AFTER = 5;

    private Optional<RscMeasurement> newest = Optional.empty();
    private Optional<Boolean> pinned = Optional.empty();
    private boolean decided;
    private boolean strides;
    private int otherwise;

    /** The next value; of acceleration the cadence at that time where there is one. */
    void accept(RscMeasurement measurement, OptionalDouble accelerationSpm) {
        newest = Optional.of(measurement);
        int rate = measurement.ratePerMinute();
        if (rate == 0) {
            return;
        }
        boolean asStrides = accelerationSpm.isPresent()
                ? Math.abs(2 * rate - accelerationSpm.getAsDouble()) < Math.abs(rate - accelerationSpm.getAsDouble())
                : isTooSlow(measurement) && 2 * rate <= FASTEST_SPM;
        otherwise = decided && asStrides != strides ? otherwise + 1 : 0;
        if (!decided || otherwise >= BELIEVED_AFTER) {
            decided = true;
            strides = asStrides;
            otherwise = 0;
        }
    }

    private static boolean isTooSlow(RscMeasurement measurement) {
        boolean runs = measurement.running() || measurement.speedMps() > RUN_FROM_MPS;
        return measurement.ratePerMinute() < (runs ? SLOWEST_RUN_SPM : SLOWEST_WALK_SPM);
    }

    /** The user knows. */
    void pin(boolean countsStrides) {
        pinned = Optional.of(countsStrides);
    }

    /** Whether its rate is taken for strides. */
    boolean countsStrides() {
        return pinned.orElse(strides);
    }

    /** Steps of both feet a minute; absent before a value and where it says that nobody moves. */
    OptionalDouble spm() {
        if (newest.isEmpty() || newest.get().ratePerMinute() == 0) {
            return OptionalDouble.empty();
        }
        int rate = newest.get().ratePerMinute();
        return OptionalDouble.of(countsStrides() ? 2.0 * rate : rate);
    }

    /** What it says of the gait. */
    Gait gait() {
        if (spm().isEmpty()) {
            return Gait.NONE;
        }
        return newest.get().running() ? Gait.RUN : Gait.WALK;
    }

    /** Its speed, m/s; absent before a value. */
    OptionalDouble speedMps() {
        return newest.isPresent() ? OptionalDouble.of(newest.get().speedMps()) : OptionalDouble.empty();
    }
}
