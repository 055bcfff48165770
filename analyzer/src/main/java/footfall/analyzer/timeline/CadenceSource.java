// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchOptions;
import java.util.Arrays;
import java.util.Optional;

/** Cadence as one source recorded it, before any judgement. */
final class CadenceSource {
    private CadenceSource() {}

    /** Steps of both feet a minute (on foot); NaN where a row has none. */
    static double[] rawSpm(MergedRows rows, WatchOptions options) {
        Optional<Column> column = rows.chosen(Quantity.CADENCE, options.preferredSeries());
        if (column.isPresent()) {
            return column.get().values();
        }
        double[] absent = new double[rows.rows()];
        Arrays.fill(absent, Double.NaN);
        return absent;
    }

    /**
     * Fills absent values with the last one, while the row's neighbours hold without a break: some devices write each quantity in
     * rows of its own.
     */
    static double[] held(double[] values, double[] timeS, HoldTimes holds) {
        double[] held = values.clone();
        double last = Double.NaN;
        double lastS = 0;
        for (int row = 0; row < held.length; row++) {
            boolean broken = row > 0 && timeS[row - 1] + holds.holdS()[row - 1] < timeS[row];
            if (broken || timeS[row] - lastS > holds.longestHoldS()) {
                last = Double.NaN;
            }
            if (Double.isNaN(held[row])) {
                held[row] = last;
            } else {
                last = held[row];
                lastS = timeS[row];
            }
        }
        return held;
    }
}
