// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/** A role: measures one marker from single steps. Stateless; the registry is {@link StepMeters}. */
@FunctionalInterface
public interface StepMeter {
    /** The marker, or why there is none. The registry has already checked what the meter needs. Bad data never throws. */
    StepMeasurement measure(RunningStrides strides);
}
