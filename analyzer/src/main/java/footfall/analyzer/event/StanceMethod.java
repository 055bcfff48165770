// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * A role: finds contact and toe-off of one landing of running. May keep work arrays, keeps nothing from stride to stride; the registry is
 * {@link StanceMethods}. Times lie between samples. Bad data never throws: what is not found stays NaN.
 */
@FunctionalInterface
public interface StanceMethod {
    /** Looks at a landing of a stride whose axes are filled, and writes into {@code found}, which is empty before. */
    void find(StrideSamples stride, int landing, Stance found);
}
