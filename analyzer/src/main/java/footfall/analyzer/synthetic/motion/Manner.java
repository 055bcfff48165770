// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Streams;
import java.util.OptionalDouble;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * How this person runs: what the dials say, else their own, drawn once for a seed. Centres and spreads of the own values are typical of
 * recreational runners, not fitted to any recording; all are drawn whatever is dialled, so that a dial moves nothing else.
 *
 * @param tibiaAngleDeg shank against upright at contact, foot ahead of the knee positive, degrees
 * @param footStrikeDeg foot against flat at contact, toes up positive, degrees
 * @param footRollDeg inward roll of the foot from contact to its most, degrees
 * @param braking braking and propulsion against the own
 * @param impact hardness of landings against the own
 * @param obliquityDeg range of the pelvis in the frontal plane over a stride, degrees
 * @param leanDeg forward lean while running, degrees
 * @param sideways push towards the other leg against the middle person
 * @param sidewaysLate how much later than the middle of stance that push comes, as a share of it
 * @param sidewaysShock part of the landing shock that pushes towards the other leg
 * @param dropLate by how much the pelvis drops later than in the middle of the step, turns
 * @param dropUneven second partial of the dropping against the first: left unlike right
 */
record Manner(
        double tibiaAngleDeg,
        double footStrikeDeg,
        double footRollDeg,
        double braking,
        double impact,
        double obliquityDeg,
        double leanDeg,
        double sideways,
        double sidewaysLate,
        double sidewaysShock,
        double dropLate,
        double dropUneven) {

    static Manner of(StrideDials dials, long seed) {
        RandomGenerator random = Streams.of(seed, Draws.MANNER);
        return new Manner(
                either(dials.tibiaAngleDeg(), drawn(random, 5, 2.5)),
                either(dials.footStrikeDeg(), drawn(random, 11, 7)),
                either(dials.footRollDeg(), drawn(random, 9, 2.5)),
                dials.brakingGain(),
                dials.impactGain(),
                either(dials.obliquityDeg(), drawn(random, 9, 2)),
                either(dials.leanDeg(), drawn(random, 7.3, 3)),
                StrictMath.exp(drawn(random, 0, 0.3)),
                drawn(random, 0, 0.35),
                drawn(random, 0.1, 0.2),
                drawn(random, 0, 0.03),
                drawn(random, 0, 0.1));
    }

    private static double drawn(RandomGenerator random, double mean, double spread) {
        return mean + spread * Math.max(-2, Math.min(2, random.nextGaussian()));
    }

    private static double either(OptionalDouble dialled, double own) {
        return dialled.isPresent() ? dialled.getAsDouble() : own;
    }
}
