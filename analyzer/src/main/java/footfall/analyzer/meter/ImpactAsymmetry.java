// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.LandingSeries;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Left against right of a peak: 100 (L − R) / (0.5 (L + R)), %, positive where the left landing is harder ({@code robinson1987}).
 * Impacts are the least even of all variables of running: 5 % in loading against 0.6 % in contact time, by the symmetry angle,
 * in healthy runners ({@code girard2019}).
 */
public final class ImpactAsymmetry {
    private static final int FEWEST_LANDINGS = 10;

    private ImpactAsymmetry() {}

    /** Of two peaks, %; NaN where one is not above zero. */
    public static double pct(double leftG, double rightG) {
        return leftG > 0 && rightG > 0 ? 200 * (leftG - rightG) / (leftG + rightG) : Double.NaN;
    }

    /**
     * Of two sensors of one run, one on each leg, by their medians, %. Empty below {@value #FEWEST_LANDINGS} landings of a leg, and
     * where half or more of a leg's peaks stood at the sensor's limit, since its median is not known then.
     */
    public static OptionalDouble between(LandingSeries left, LandingSeries right) {
        double pct = pct(median(left), median(right));
        return Double.isFinite(pct) ? OptionalDouble.of(pct) : OptionalDouble.empty();
    }

    private static double median(LandingSeries series) {
        int limited = 0;
        for (boolean atLeast : series.atLeast()) {
            limited += atLeast ? 1 : 0;
        }
        if (series.size() < FEWEST_LANDINGS || 2 * limited >= series.size()) {
            return Double.NaN;
        }
        double[] sorted = series.value().clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
