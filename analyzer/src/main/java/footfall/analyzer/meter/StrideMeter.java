// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;

/**
 * A role: measures one marker, landing by landing, and concludes it over the run. One object a recording, so it may keep what it learns;
 * the registry is {@link StrideMeters}, which has checked placement, axes and rate before. Bad data never throws: a landing without a
 * value has none.
 */
public interface StrideMeter {
    /** Writes a value for each landing of these strides that has one; axes, angles and stances are filled. */
    void measure(StrideBatch batch, LandingValues values);

    /** The marker of the run, or why there is none. */
    StepMeasurement conclude(LandingValues values, RunFacts run);
}
