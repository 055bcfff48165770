// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * A role: finds contact and toe-off of one landing of running. May keep work arrays, keeps nothing from batch to batch; the registry is
 * {@link StanceMethods}. Times lie between samples. Bad data never throws: what is not found stays NaN.
 */
@FunctionalInterface
public interface StanceMethod {
    /** Looks at strides of one bout together, before the landings of each of them are asked for. Many need no such look. */
    default void study(StrideBatch batch) {}

    /** Looks at a landing of a stride whose axes are filled, and writes into {@code found}, which is empty before. */
    void find(StrideSamples stride, int landing, Stance found);
}
