// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;
import java.util.Optional;

/**
 * What only raw acceleration can say: how good the signal was, how its rhythm was read, where no cadence is given and why, every step.
 *
 * @param sampling rate, gaps, clipping, unit
 * @param reading step or stride; absent where there was no gait
 * @param foot the foot that carries the sensor
 * @param method cadence method, by its label
 * @param refused stretches without a cadence, in order
 * @param steps every detected step
 * @param spectrum for the pictures
 */
public record SensorAnalysis(
        SamplingFacts sampling,
        Optional<StepReading> reading,
        Optional<Foot> foot,
        String method,
        List<RefusedSpan> refused,
        StepTable steps,
        SpectrumPicture spectrum) {
    /** Keeps a copy. */
    public SensorAnalysis {
        refused = List.copyOf(refused);
    }
}
