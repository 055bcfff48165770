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
    private static final StrideDials OWN = new StrideDials(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            1,
            1,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /** @throws IllegalArgumentException where a figure is out of range */
    public StrideDials {
        require("tibia angle, degrees", tibiaAngleDeg, -10, 30);
        require("foot-strike angle, degrees", footStrikeDeg, -20, 35);
        require("foot roll, degrees", footRollDeg, 0, 30);
        SensorModel.require("braking against the own", brakingGain, 0, 5);
        SensorModel.require("impact against the own", impactGain, 0, 5);
        require("range of the pelvis, degrees", obliquityDeg, 0, 30);
        require("forward lean, degrees", leanDeg, -10, 30);
        require("contact asymmetry, %", contactAsymmetryPct, -20, 20);
    }

    private static void require(String what, OptionalDouble value, double low, double high) {
        if (value.isPresent()) {
            SensorModel.require(what, value.getAsDouble(), low, high);
        }
    }

    /** Everything as the person has it. */
    public static StrideDials own() {
        return OWN;
    }

    /** The same with another angle of the shank at contact, degrees. */
    public StrideDials withTibiaAngleDeg(double deg) {
        return new StrideDials(
                OptionalDouble.of(deg),
                footStrikeDeg,
                footRollDeg,
                brakingGain,
                impactGain,
                obliquityDeg,
                leanDeg,
                contactAsymmetryPct);
    }

    /** The same with another angle of the foot at contact, degrees. */
    public StrideDials withFootStrikeDeg(double deg) {
        return new StrideDials(
                tibiaAngleDeg,
                OptionalDouble.of(deg),
                footRollDeg,
                brakingGain,
                impactGain,
                obliquityDeg,
                leanDeg,
                contactAsymmetryPct);
    }

    /** The same with another inward roll of the foot, degrees. */
    public StrideDials withFootRollDeg(double deg) {
        return new StrideDials(
                tibiaAngleDeg,
                footStrikeDeg,
                OptionalDouble.of(deg),
                brakingGain,
                impactGain,
                obliquityDeg,
                leanDeg,
                contactAsymmetryPct);
    }

    /** The same with other braking and propulsion, against the person's own. */
    public StrideDials withBrakingGain(double gain) {
        return new StrideDials(
                tibiaAngleDeg,
                footStrikeDeg,
                footRollDeg,
                gain,
                impactGain,
                obliquityDeg,
                leanDeg,
                contactAsymmetryPct);
    }

    /** The same with harder or softer landings, against the person's own. */
    public StrideDials withImpactGain(double gain) {
        return new StrideDials(
                tibiaAngleDeg,
                footStrikeDeg,
                footRollDeg,
                brakingGain,
                gain,
                obliquityDeg,
                leanDeg,
                contactAsymmetryPct);
    }

    /** The same with another range of the pelvis, degrees. */
    public StrideDials withObliquityDeg(double deg) {
        return new StrideDials(
                tibiaAngleDeg,
                footStrikeDeg,
                footRollDeg,
                brakingGain,
                impactGain,
                OptionalDouble.of(deg),
                leanDeg,
                contactAsymmetryPct);
    }

    /** The same with another forward lean, degrees. */
    public StrideDials withLeanDeg(double deg) {
        return new StrideDials(
                tibiaAngleDeg,
                footStrikeDeg,
                footRollDeg,
                brakingGain,
                impactGain,
                obliquityDeg,
                OptionalDouble.of(deg),
                contactAsymmetryPct);
    }

    /** The same with another asymmetry of contact times, %. */
    public StrideDials withContactAsymmetryPct(double pct) {
        return new StrideDials(
                tibiaAngleDeg,
                footStrikeDeg,
                footRollDeg,
                brakingGain,
                impactGain,
                obliquityDeg,
                leanDeg,
                OptionalDouble.of(pct));
    }
}
