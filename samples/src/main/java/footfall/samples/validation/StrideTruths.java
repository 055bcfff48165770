// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.MarkerId;
import footfall.analyzer.synthetic.motion.LandingTruth;
import java.util.Arrays;
import java.util.OptionalDouble;

/** What a marker of a made-up run should be: the middle of the exact values of its landings. */
final class StrideTruths {
    private static final double MS = 1000;

    private StrideTruths() {}

    /**
     * Empty where the truth machine knows no such thing at this placement. A height is that which the device's clock leads to: no sensor
     * can know that its clock is wrong, and a height goes with the square of time.
     */
    static OptionalDouble of(MarkerId id, LandingTruth truth, double clockError) {
        return switch (id) {
            case GROUND_CONTACT_TIME -> mean(contactsMs(truth));
            case PEAK_TIBIAL_ACCELERATION -> median(truth.axialPeakG());
            case PEAK_TIBIAL_RESULTANT -> median(truth.resultantPeakG());
            case TIBIA_ANGLE_AT_CONTACT -> mean(truth.tibiaAngleDeg());
            case FOOT_STRIKE_ANGLE -> mean(truth.footStrikeDeg());
            case FOOT_ROLL_EXCURSION -> mean(truth.footRollDeg());
            case BRAKING_PEAK -> mean(truth.brakingPeakG());
            case IMPACT_PEAK -> mean(truth.impactPeakG());
            case VERTICAL_OSCILLATION -> mean(byDeviceClock(truth.oscillationMm(), clockError));
            case PELVIC_OBLIQUITY_RANGE -> mean(truth.obliquityDeg());
            case TRUNK_LEAN -> mean(truth.leanDeg());
            default -> OptionalDouble.empty();
        };
    }

    private static double[] byDeviceClock(double[] heightMm, double clockError) {
        return Arrays.stream(heightMm)
                .map(height -> height * (1 + clockError) * (1 + clockError))
                .toArray();
    }

    private static double[] contactsMs(LandingTruth truth) {
        double[] ms = new double[truth.contactS().length];
        for (int i = 0; i < ms.length; i++) {
            ms[i] = MS * (truth.toeOffS()[i] - truth.contactS()[i]);
        }
        return ms;
    }

    private static OptionalDouble mean(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).average();
    }

    private static OptionalDouble median(double[] values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        return known.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((known[(known.length - 1) / 2] + known[known.length / 2]) / 2);
    }
}
