// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.step.StepMeasurement;

/**
 * A role: computes one marker from the landings, from what is known of the runner and from the markers before it, once the run is over.
 * The registry is {@link DerivedMeters}, which has checked what must be known. Bad data never throws: a landing without a value has none.
 */
interface DerivedMeter {
    /** Writes a value for each landing that has one. */
    void fill(EarlierMarkers earlier, RunFacts run, LandingValues values);

    /** The marker of the run, or why there is none. */
    StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier);
}
