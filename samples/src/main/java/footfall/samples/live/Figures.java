// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Numbers of one kind, and what they come to. */
final class Figures {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int count() {
        return values.size();
    }

    /** The value below which this share lies; NaN without values. */
    double quantile(double share) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, rank))];
    }

    /** Median, 99th percentile and largest. */
    String spread(String unit) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p99 %.1f, max %.1f %s (n %d)",
                quantile(0.5),
                quantile(0.99),
                quantile(1),
                unit,
                count());
    }

    @Override
    public String toString() {
        return Arrays.toString(values.toArray());
    }
}
