// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.Marker;

/** A marker's value and error as text. */
final class MarkerText {
    private MarkerText() {}

    /** {@code 245 ms}. */
    static String value(PageInput input, Marker marker) {
        return input.number(marker.value(), decimals(marker)) + unit(marker);
    }

    /** {@code ± 4}; empty where the error is not known. An error never rounds to nothing. */
    static String error(PageInput input, Marker marker) {
        if (marker.halfWidth95().isEmpty()) {
            return "";
        }
        return "± " + roundedUp(input, marker.halfWidth95().getAsDouble(), decimals(marker));
    }

    static String roundedUp(PageInput input, double halfWidth, int decimals) {
        double step = Math.pow(10, -decimals);
        double wanted = Double.isFinite(halfWidth) ? halfWidth : step;
        return input.number(Math.max(step, Math.ceil(wanted / step - 1e-6) * step), decimals);
    }

    private static String unit(Marker marker) {
        String unit = marker.id().unit();
        return unit.equals("ratio") ? "" : unit.equals("deg") ? "°" : " " + unit;
    }

    private static int decimals(Marker marker) {
        return switch (marker.id().unit()) {
            case "ms", "mm" -> 0;
            case "m", "ratio", "BW" -> 2;
            default -> 1;
        };
    }
}
