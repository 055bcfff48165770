// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.reports.language.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One number before and after.
 *
 * @param id the marker's id, or {@link #CADENCE_AT_EQUAL_PACE}
 * @param unit of before and after
 * @param before in the unit
 * @param after in the unit
 * @param halfWidth95 95 % half-width of the difference between the two runs' means, in the unit; day-to-day variation and the
 *     constant error of the device are not in it
 * @param paceAllowance what the difference of pace alone may have done, in the unit
 * @param minimalDetectableChange smallest change that is more than noise, where known, in the unit
 * @param atSpeedMps the speed that both are taken at, where that is one speed
 * @param verdict whether it is a change
 * @param reason why the two cannot be compared
 */
public record Change(
        String id,
        String unit,
        double before,
        double after,
        OptionalDouble halfWidth95,
        double paceAllowance,
        OptionalDouble minimalDetectableChange,
        OptionalDouble atSpeedMps,
        Verdict verdict,
        Optional<Text> reason) {
    /** Cadence of both runs at one speed, each from its own line through speed and cadence. */
    public static final String CADENCE_AT_EQUAL_PACE = "cadenceAtEqualPace";

    /** Whether a difference is a change. */
    public enum Verdict {
        /** Larger than its error and all that pace may have done. */
        REAL("real"),
        /** Could be chance. */
        WITHIN_ERROR("within-error"),
        /** Another source, another device, another pace, or no error is known. */
        NOT_COMPARABLE("not-comparable");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The word used in outputs and as part of message keys. */
        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException where a value is not finite */
    public Change {
        Objects.requireNonNull(verdict);
        if (!Double.isFinite(before) || !Double.isFinite(after)) {
            throw new IllegalArgumentException(id + " must be finite, got " + before + " and " + after);
        }
    }

    /** After less before, in the unit. */
    public double difference() {
        return after - before;
    }

    /** How large a difference must be to count, in the unit; absent where no error is known. */
    public OptionalDouble threshold() {
        if (halfWidth95.isEmpty()) {
            return OptionalDouble.empty();
        }
        double largest = Math.max(halfWidth95.getAsDouble() + paceAllowance, minimalDetectableChange.orElse(0));
        return OptionalDouble.of(largest);
    }
}
