// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import java.util.OptionalDouble;

/**
 * How a person runs, beyond the regularity of the steps: each can be turned alone. Empty: the person's own, drawn from the seed.
 *
 * @param tibiaAngleDeg shank against upright at contact in the plane of running, foot ahead of the knee positive, degrees
 * @param footStrikeDeg foot against flat at contact, toes up positive, degrees
 * @param footRollDeg inward roll of the foot from contact to its most, degrees
 * @param brakingGain braking and propulsion against the person's own
 * @param impactGain hardness of every landing against the person's own
 * @param obliquityDeg range of the pelvis in the frontal plane over a stride, degrees
 * @param leanDeg forward lean of trunk and pelvis while running against standing, degrees
 * @param contactAsymmetryPct 100 × (left − right) / mean of both contact times
 */
public record StrideDials(
        OptionalDouble tibiaAngleDeg,
        OptionalDouble footStrikeDeg,
        OptionalDouble footRollDeg,
        double brakingGain,
        double impactGain,
        OptionalDouble obliquityDeg,
        OptionalDouble leanDeg,
        OptionalDouble contactAsymmetryPct) {
    /** Everything as the person has it. */
    public static StrideDials own() {
        return new StrideDials(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                1,
                1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
