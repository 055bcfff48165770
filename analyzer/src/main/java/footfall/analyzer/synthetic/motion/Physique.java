// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Streams;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * How this person moves, against the middle of all: gains near 1, drawn once for a seed, so that no two people share a waveform.
 *
 * @param impact how hard they land
 * @param arms how wide they swing their arms
 * @param legs how high they lift their heels
 * @param turning how much pelvis and trunk rotate
 * @param wobble how loosely whatever holds the sensor sits
 * @param sharpness how much the stance pulse leaves a plain half sine, g
 * @param braking how much they brake and push
 * @param phase by how much arms and trunk lead the legs, turns
 * @param restless how much their steps differ from each other
 */
record Physique(
        double impact,
        double arms,
        double legs,
        double turning,
        double wobble,
        double sharpness,
        double braking,
        double phase,
        double restless) {

    static Physique ofSeed(long seed) {
        RandomGenerator random = Streams.of(seed, Draws.PHYSIQUE);
        return new Physique(
                gain(random, 0.25),
                gain(random, 0.45),
                gain(random, 0.2),
                gain(random, 0.25),
                gain(random, 0.4),
                0.12 * clipped(random),
                gain(random, 0.2),
                0.03 * clipped(random),
                gain(random, 0.3));
    }

    private static double gain(RandomGenerator random, double spread) {
        return StrictMath.exp(spread * clipped(random));
    }

    private static double clipped(RandomGenerator random) {
        return Math.max(-2, Math.min(2, random.nextGaussian()));
    }
}
