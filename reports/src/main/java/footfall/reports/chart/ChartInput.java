// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.Analysis;
import footfall.reports.language.LocalText;
import footfall.reports.terminal.Units;
import java.util.Optional;

/**
 * What every chart is made from.
 *
 * @param analysis what was measured
 * @param target the runner's own target, where one is suggested
 * @param words texts and numbers in the reader's language
 * @param units of pace and distance
 */
public record ChartInput(Analysis analysis, Optional<TargetBand> target, LocalText words, Units units) {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double SLOWEST_MPS = 0.5;

    /** Says the text with this key. */
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** {@code 5:32 /km}. */
    String pace(double speedMps) {
        return units.pace(speedMps) + " /" + units.mark();
    }

    /** Minutes for a kilometre or mile; NaN where it is hardly a movement. */
    double paceMin(double speedMps) {
        return speedMps >= SLOWEST_MPS ? units.lengthM() / speedMps / SECONDS_PER_MINUTE : Double.NaN;
    }

    /** Kilometres or miles an hour. */
    double hourlySpeed(double speedMps) {
        return speedMps * SECONDS_PER_HOUR / units.lengthM();
    }

    /** Unit of {@link #hourlySpeed}. */
    String hourlyUnit() {
        return units == Units.METRIC ? "km/h" : "mph";
    }

    /** {@code 5:32} for minutes with a fraction. */
    static String minutes(double minutes) {
        return Units.duration(minutes * SECONDS_PER_MINUTE);
    }
}
