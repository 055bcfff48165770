// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import java.util.Locale;

/** What the impact markers conclude and say alike. */
final class ImpactSummary {
    private ImpactSummary() {}

    /**
     * The landings of a leg by their median; those of both feet by their mean, since left and right may differ and the median of two
     * clusters lies anywhere between them.
     */
    static LandingSummary of(LandingValues values, RunFacts run) {
        LandingSummary all = LandingSummary.of(values);
        return run.placement().onOneLeg() ? all.byMedian() : all;
    }

    /** How a peak at the shank was made, what limits it and how many landings were cut off by the sensor. */
    static String note(String what, LandingValues values) {
        return what
                + " within 75 ms of contact after a low-pass of 60 Hz, gravity in it, median of the landings. As a group runners have"
                + " 3.8 g more (resultant) for each m/s: compare at one speed. A measure of the landing, not of bone load or of injury"
                + " risk. How the strap holds the sensor is not in the half-width." + limited(values);
    }

    /** A sentence on the landings at the sensor's limit, with a blank ahead; empty where there were none. */
    static String limited(LandingValues values) {
        int limited = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            limited += !Double.isNaN(values.value(i)) && values.atLeast(i) ? 1 : 0;
        }
        if (limited == 0) {
            return "";
        }
        double sharePct = 100.0 * limited / values.count();
        return String.format(
                Locale.ROOT,
                " The sensor stood at its limit in %.1f %% of the landings: their peaks are at least what is given%s.",
                sharePct,
                sharePct >= 50 ? ", and so is this value" : "");
    }
}
