// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is known of how a sensor sits on its segment.
 *
 * @param gravity whether up is known
 * @param forward whether forwards is told from backwards
 * @param sides whether left is told from right by the motion itself
 * @param gyro whether angular rate was recorded
 * @param standingS seconds of standing still that upright was taken from; empty: taken from the stride itself
 * @param losses what is lost by what is missing, in plain sentences
 */
public record FrameFacts(
        boolean gravity, boolean forward, boolean sides, boolean gyro, OptionalDouble standingS, List<String> losses) {
    /** Keeps a copy. */
    public FrameFacts {
        losses = List.copyOf(losses);
    }

    /** Nothing is known. */
    public static FrameFacts unknown() {
        return new FrameFacts(false, false, false, false, OptionalDouble.empty(), List.of());
    }
}
