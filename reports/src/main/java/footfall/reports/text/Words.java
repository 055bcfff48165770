// SPDX-License-Identifier: Apache-2.0
package footfall.reports.text;

import footfall.analyzer.Gait;
import footfall.analyzer.Sport;
import java.util.Locale;

/** The words that outputs use for the analyzer's enums. */
public final class Words {
    private Words() {}

    /** {@code run}, {@code walk} or {@code none}. */
    public static String gait(Gait gait) {
        return switch (gait) {
            case RUN -> "run";
            case WALK -> "walk";
            case NONE -> "none";
        };
    }

    /** {@code running}, {@code cycling}, … */
    public static String sport(Sport sport) {
        return sport.name().toLowerCase(Locale.ROOT);
    }
}
