// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.reports.text.Decimal;
import footfall.reports.text.MarkerUnits;

/** Markers in a runner's words. */
final class MarkerWords {
    private MarkerWords() {}

    static String name(MarkerId id) {
        return switch (id) {
            case CADENCE -> "cadence";
            case STRIDE_TIME -> "stride time";
            case GROUND_CONTACT_TIME -> "on the ground";
            case FLIGHT_TIME -> "in the air";
            case DUTY_FACTOR -> "duty factor";
            case GROUND_CONTACT_BALANCE -> "left share";
            case STEP_LENGTH -> "step length";
            case RELATIVE_STEP_LENGTH -> "step / leg";
            case VERTICAL_OSCILLATION -> "bounce";
            case VERTICAL_RATIO -> "bounce / step";
            case CONTACT_HALF_ANGLE -> "contact angle";
            case PEAK_FORCE_MODEL -> "peak force";
            case VERTICAL_STIFFNESS -> "stiffness";
            case LEG_STIFFNESS -> "leg stiffness";
            case FATIGUE_DRIFT -> "drift";
            case STRIDE_TIME_CV -> "stride CV";
            case STRIDE_TIME_DFA -> "stride DFA";
            case STEP_TIME_ASYMMETRY -> "asymmetry";
            default -> ofStrides(id);
        };
    }

    private static String ofStrides(MarkerId id) {
        return switch (id) {
            case FORWARD_REACH -> "reach";
            case FOOT_STRIKE_ANGLE -> "foot strike";
            case TIBIA_ANGLE_AT_CONTACT -> "shank angle";
            case BRAKING_PEAK -> "braking";
            case BRAKING_TIME -> "braking at";
            case OVERSTRIDE_INDEX -> "overstride";
            case PEAK_TIBIAL_ACCELERATION -> "shank jolt";
            case PEAK_TIBIAL_RESULTANT -> "shank, total";
            case TIBIAL_IMPULSE -> "jolt impulse";
            case IMPACT_PEAK -> "trunk jolt";
            case IMPACT_TO_ACTIVE_RATIO -> "jolt / push";
            case SPECTRAL_IMPACT_RATIO -> "fast / slow";
            case SHOCK_ATTENUATION -> "attenuation";
            case CUMULATIVE_IMPACT -> "jolts summed";
            case IMPACT_ASYMMETRY -> "jolts L/R";
            case STEP_REGULARITY -> "steps alike";
            case STRIDE_REGULARITY -> "strides alike";
            case GAIT_SYMMETRY -> "symmetry";
            case HARMONIC_RATIO -> "harmonic";
            case SMOOTHNESS -> "smoothness";
            case PELVIC_OBLIQUITY_RANGE -> "pelvis tips";
            case TRUNK_LEAN -> "trunk lean";
            case FOOT_ROLL_EXCURSION -> "foot roll";
            default -> throw new IllegalStateException("no words for " + id);
        };
    }

    /** Value, its error and its unit. */
    static String value(Marker marker) {
        int decimals = MarkerUnits.decimals(marker.id());
        String error = marker.halfWidth95().isPresent()
                ? " ± " + roundedUp(marker.halfWidth95().getAsDouble(), decimals)
                : "";
        return Decimal.fixed(marker.value(), decimals) + error + MarkerUnits.mark(marker.id());
    }

    /** {@code , left 251, right 243}; empty where a side is not known or the value is itself about the sides. */
    static String sides(Marker marker) {
        if (marker.left().isEmpty() || marker.right().isEmpty() || marker.id() == MarkerId.GROUND_CONTACT_BALANCE) {
            return "";
        }
        int decimals = MarkerUnits.decimals(marker.id());
        return ", left " + Decimal.fixed(marker.left().getAsDouble(), decimals) + ", right "
                + Decimal.fixed(marker.right().getAsDouble(), decimals);
    }

    /** An error bar never rounds to nothing: at least one unit of the last decimal shown. */
    static String roundedUp(double halfWidth, int decimals) {
        double step = Math.pow(10, -decimals);
        return Decimal.fixed(Math.max(step, Math.ceil(halfWidth / step - 1e-6) * step), decimals);
    }
}
