// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Athlete;
import java.util.OptionalDouble;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * A person: body, habits and how they tire. All of it is known, none of it is a real person.
 *
 * <p><b>Source:</b> the spread of people follows published groups: 165 ± 8 spm near 3 m/s and about 6 spm more for each m/s in
 * recreational runners (<a href="https://www.pubmed.gov/31284825/">PubMed 31284825</a>), fewer for the tall. <b>Differs from the
 * source:</b> (1) values are drawn from simple clipped bell curves, not from the data; (2) sex and age play no part.
 *
 * @param heightM standing height, m
 * @param legLengthM trochanter to ground, m
 * @param massKg body mass, kg
 * @param cadenceAt3MpsSpm running cadence at 3 m/s on level ground, rested
 * @param slopeSpmPerMps spm gained for each m/s
 * @param easySpeedMps easy pace, m/s
 * @param dutyFactorAt3Mps contact time as a share of the stride time at 3 m/s, rested
 * @param leftContactSharePct left foot's share of the contact time of both, %
 * @param stepTimeCv spread of single step times around their course, as a share of the step time
 * @param stepMemory correlation of neighbouring step times around their course, 0…1
 * @param contactDriftPctPerHour how much longer contact gets at equal pace, % an hour of running
 * @param cadenceDriftPctPerHour how much cadence changes at equal pace, % an hour of running
 * @param restingBpm resting heart rate
 * @param maximalBpm maximal heart rate
 */
public record SyntheticRunner(
        double heightM,
        double legLengthM,
        double massKg,
        double cadenceAt3MpsSpm,
        double slopeSpmPerMps,
        double easySpeedMps,
        double dutyFactorAt3Mps,
        double leftContactSharePct,
        double stepTimeCv,
        double stepMemory,
        double contactDriftPctPerHour,
        double cadenceDriftPctPerHour,
        double restingBpm,
        double maximalBpm) {

    private static final double REFERENCE_SPEED_MPS = 3.0;
    private static final double CADENCE_PER_GRADE_SPM = 0.3;
    private static final double DUTY_FACTOR_PER_MPS = -0.024;
    private static final double DUTY_FACTOR_PER_GRADE = 0.0015;

    /** The runner that belongs to a seed: always the same one. */
    public static SyntheticRunner ofSeed(long seed) {
        RandomGenerator random = Streams.of(seed, Streams.RUNNER);
        double heightM = rounded(drawn(random, 1.74, 0.08, 1.56, 1.94), 100);
        double bodyMassIndex = drawn(random, 22.3, 1.6, 19.0, 26.0);
        double meanSpm = 165 - 60 * (heightM - 1.75);
        return new SyntheticRunner(
                heightM,
                rounded(0.53 * heightM, 1000),
                rounded(bodyMassIndex * heightM * heightM, 10),
                rounded(drawn(random, meanSpm, 6.5, 152, 186), 10),
                rounded(drawn(random, 6.2, 1.2, 3.5, 9.0), 10),
                rounded(drawn(random, 2.95, 0.18, 2.55, 3.4), 100),
                rounded(drawn(random, 0.362, 0.014, 0.33, 0.395), 1000),
                rounded(drawn(random, 50, 0.8, 48.0, 52.0), 10),
                rounded(drawn(random, 0.017, 0.004, 0.010, 0.028), 1000),
                rounded(drawn(random, 0.6, 0.12, 0.3, 0.85), 100),
                rounded(drawn(random, 3.5, 1.2, 1.0, 6.5), 10),
                rounded(drawn(random, -0.5, 0.5, -1.8, 0.8), 10),
                rounded(drawn(random, 54, 6, 42, 70), 1),
                rounded(drawn(random, 186, 8, 168, 202), 1));
    }

    /** The same person, whose contact and cadence drift by this much at equal pace, % an hour of running. */
    public SyntheticRunner withDriftPctPerHour(double ofContact, double ofCadence) {
        return new SyntheticRunner(
                heightM,
                legLengthM,
                massKg,
                cadenceAt3MpsSpm,
                slopeSpmPerMps,
                easySpeedMps,
                dutyFactorAt3Mps,
                leftContactSharePct,
                stepTimeCv,
                stepMemory,
                ofContact,
                ofCadence,
                restingBpm,
                maximalBpm);
    }

    /** What an analysis may be told of this body. */
    public Athlete athlete() {
        return new Athlete(OptionalDouble.of(heightM), OptionalDouble.of(legLengthM), OptionalDouble.of(massKg));
    }

    /** Running cadence this person falls into at a speed and slope after some time of running, both feet, spm. */
    public double runningCadenceSpm(double speedMps, double gradePct, double hoursRun) {
        double restedSpm =
                cadenceAt3MpsSpm + slopeSpmPerMps * (speedMps - REFERENCE_SPEED_MPS) + CADENCE_PER_GRADE_SPM * gradePct;
        return restedSpm * (1 + cadenceDriftPctPerHour / 100 * hoursRun);
    }

    /** Walking cadence at a speed, both feet, spm. */
    public double walkingCadenceSpm(double speedMps) {
        return 70 + 29 * speedMps - 40 * (heightM - 1.75);
    }

    /** Contact time as a share of the stride time while running. */
    public double dutyFactor(double speedMps, double gradePct, double hoursRun) {
        double rested = dutyFactorAt3Mps
                + DUTY_FACTOR_PER_MPS * (speedMps - REFERENCE_SPEED_MPS)
                + DUTY_FACTOR_PER_GRADE * gradePct;
        return rested * (1 + contactDriftPctPerHour / 100 * hoursRun);
    }

    private static double drawn(RandomGenerator random, double mean, double sd, double low, double high) {
        return Math.min(high, Math.max(low, mean + sd * random.nextGaussian()));
    }

    private static double rounded(double value, double stepsPerUnit) {
        return Math.rint(value * stepsPerUnit) / stepsPerUnit;
    }
}
