// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import java.util.List;

/** Which recorded quantities stand behind a marker: two recordings are one series only where all of them have the same source. */
final class MarkerSources {
    private MarkerSources() {}

    static List<Quantity> of(MarkerId id) {
        return switch (id) {
            case FORWARD_REACH,
                    FOOT_STRIKE_ANGLE,
                    TIBIA_ANGLE_AT_CONTACT,
                    BRAKING_PEAK,
                    BRAKING_TIME,
                    OVERSTRIDE_INDEX,
                    PEAK_TIBIAL_ACCELERATION,
                    PEAK_TIBIAL_RESULTANT,
                    TIBIAL_IMPULSE,
                    IMPACT_PEAK,
                    IMPACT_TO_ACTIVE_RATIO,
                    SPECTRAL_IMPACT_RATIO,
                    SHOCK_ATTENUATION,
                    CUMULATIVE_IMPACT,
                    IMPACT_ASYMMETRY,
                    STEP_REGULARITY,
                    STRIDE_REGULARITY,
                    GAIT_SYMMETRY,
                    HARMONIC_RATIO,
                    SMOOTHNESS,
                    PELVIC_OBLIQUITY_RANGE,
                    TRUNK_LEAN,
                    FOOT_ROLL_EXCURSION -> List.of();
            case CADENCE, STRIDE_TIME, STRIDE_TIME_CV, STRIDE_TIME_DFA, STEP_TIME_ASYMMETRY ->
                List.of(Quantity.CADENCE);
            case GROUND_CONTACT_TIME -> List.of(Quantity.GROUND_CONTACT_TIME, Quantity.GROUND_CONTACT_SHARE);
            case FLIGHT_TIME, DUTY_FACTOR, PEAK_FORCE_MODEL ->
                List.of(Quantity.GROUND_CONTACT_TIME, Quantity.GROUND_CONTACT_SHARE, Quantity.CADENCE);
            case GROUND_CONTACT_BALANCE -> List.of(Quantity.GROUND_CONTACT_BALANCE);
            case STEP_LENGTH, RELATIVE_STEP_LENGTH -> List.of(Quantity.STEP_LENGTH, Quantity.SPEED, Quantity.CADENCE);
            case VERTICAL_OSCILLATION -> List.of(Quantity.VERTICAL_OSCILLATION);
            case VERTICAL_RATIO ->
                List.of(Quantity.VERTICAL_RATIO, Quantity.VERTICAL_OSCILLATION, Quantity.STEP_LENGTH);
            case CONTACT_HALF_ANGLE, VERTICAL_STIFFNESS, LEG_STIFFNESS, FATIGUE_DRIFT ->
                List.of(Quantity.GROUND_CONTACT_TIME, Quantity.GROUND_CONTACT_SHARE, Quantity.CADENCE, Quantity.SPEED);
        };
    }

    /** Whether a marker says the same wherever the sensor is worn: times of steps do. */
    static boolean isOfStepTimes(MarkerId id) {
        return id == MarkerId.CADENCE || id == MarkerId.STRIDE_TIME;
    }

    /** Whether a marker moves with pace; a share between the sides and a drift within the run do not. */
    static boolean followsPace(MarkerId id) {
        return switch (id) {
            case GROUND_CONTACT_BALANCE, FATIGUE_DRIFT, STEP_TIME_ASYMMETRY, IMPACT_ASYMMETRY -> false;
            default -> true;
        };
    }
}
