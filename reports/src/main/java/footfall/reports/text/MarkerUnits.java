// SPDX-License-Identifier: Apache-2.0
package footfall.reports.text;

import footfall.analyzer.MarkerId;

/** How many decimals of a marker a runner can use, and its unit as it is read. */
public final class MarkerUnits {
    private MarkerUnits() {}

    /** Digits after the point. */
    public static int decimals(MarkerId id) {
        return switch (id) {
            case CUMULATIVE_IMPACT -> 0;
            case BRAKING_PEAK -> 2;
            default -> decimals(id.unit());
        };
    }

    private static int decimals(String unit) {
        return switch (unit) {
            case "ms", "mm" -> 0;
            case "m", "m/s", "ratio", "BW" -> 2;
            default -> 1;
        };
    }

    /** Unit with the space before it; nothing for a ratio or a score. */
    public static String mark(MarkerId id) {
        return switch (id.unit()) {
            case "ratio", "z" -> "";
            case "deg" -> "°";
            default -> " " + id.unit();
        };
    }
}
