// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.Marker;
import footfall.reports.stride.StrideFacts;
import footfall.reports.text.MarkerUnits;

/** A marker's value and error as text. */
final class MarkerText {
    private MarkerText() {}

    /** {@code 245 ms}; {@code ≥ 12.1 g} where the sensor often stood at its limit. */
    static String value(PageInput input, Marker marker) {
        String bound = StrideFacts.isAtLeast(input.analysis(), marker.id()) ? "≥ " : "";
        return bound + input.number(marker.value(), MarkerUnits.decimals(marker.id())) + MarkerUnits.mark(marker.id());
    }

    /** {@code Left 251, right 243. }; empty where a side is not known. */
    static String sides(PageInput input, Marker marker) {
        if (marker.left().isEmpty() || marker.right().isEmpty()) {
            return "";
        }
        int decimals = MarkerUnits.decimals(marker.id());
        return input.say(
                        "page.markers.sides",
                        input.number(marker.left().getAsDouble(), decimals),
                        input.number(marker.right().getAsDouble(), decimals))
                + " ";
    }

    /** {@code ± 4}; empty where the error is not known. An error never rounds to nothing. */
    static String error(PageInput input, Marker marker) {
        if (marker.halfWidth95().isEmpty()) {
            return "";
        }
        return "± " + roundedUp(input, marker.halfWidth95().getAsDouble(), MarkerUnits.decimals(marker.id()));
    }

    static String roundedUp(PageInput input, double halfWidth, int decimals) {
        double step = Math.pow(10, -decimals);
        double wanted = Double.isFinite(halfWidth) ? halfWidth : step;
        return input.number(Math.max(step, Math.ceil(wanted / step - 1e-6) * step), decimals);
    }
}
