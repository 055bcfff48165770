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

    /** Whether a marker moves with pace; a share between the sides and a drift within the run do not. */
    static boolean followsPace(MarkerId id) {
        return id != MarkerId.GROUND_CONTACT_BALANCE && id != MarkerId.FATIGUE_DRIFT;
    }
}
