// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.reports.text.Decimal;

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
        };
    }

    /** Value, its error and its unit. */
    static String value(Marker marker) {
        int decimals = decimals(marker.id().unit());
        String unit =
                marker.id().unit().equals("ratio") ? "" : " " + marker.id().unit();
        String error = marker.halfWidth95().isPresent()
                ? " ± " + roundedUp(marker.halfWidth95().getAsDouble(), decimals)
                : "";
        return Decimal.fixed(marker.value(), decimals) + error + unit;
    }

    /** An error bar never rounds to nothing: at least one unit of the last decimal shown. */
    static String roundedUp(double halfWidth, int decimals) {
        double step = Math.pow(10, -decimals);
        return Decimal.fixed(Math.max(step, Math.ceil(halfWidth / step - 1e-6) * step), decimals);
    }

    private static int decimals(String unit) {
        return switch (unit) {
            case "ms", "mm" -> 0;
            case "m", "ratio", "BW" -> 2;
            default -> 1;
        };
    }
}
