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
 * @param strides what the strides of running say beyond their times
 * @param joint the other sensors of the run; absent where there was one
 */
public record SensorAnalysis(
        SamplingFacts sampling,
        Optional<StepReading> reading,
        Optional<Foot> foot,
        String method,
        List<RefusedSpan> refused,
        StepTable steps,
        SpectrumPicture spectrum,
        StrideAnalysis strides,
        Optional<JointRun> joint) {
    /** Keeps a copy. */
    public SensorAnalysis {
        refused = List.copyOf(refused);
    }

    /** Of the only sensor. */
    public SensorAnalysis(
            SamplingFacts sampling,
            Optional<StepReading> reading,
            Optional<Foot> foot,
            String method,
            List<RefusedSpan> refused,
            StepTable steps,
            SpectrumPicture spectrum,
            StrideAnalysis strides) {
        this(sampling, reading, foot, method, refused, steps, spectrum, strides, Optional.empty());
    }

    /** The same as one of several sensors, with what all of them say of the strides. */
    public SensorAnalysis joined(StrideAnalysis ofAll, JointRun run) {
        return new SensorAnalysis(sampling, reading, foot, method, refused, steps, spectrum, ofAll, Optional.of(run));
    }

    /** The same without strides. */
    public SensorAnalysis(
            SamplingFacts sampling,
            Optional<StepReading> reading,
            Optional<Foot> foot,
            String method,
            List<RefusedSpan> refused,
            StepTable steps,
            SpectrumPicture spectrum) {
        this(sampling, reading, foot, method, refused, steps, spectrum, StrideAnalysis.none());
    }
}
