// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** One marker of several made-up runs against its exact values. Not thread-safe. */
final class MarkerScore {
    private final MarkerId id;
    private final DescriptiveStatistics errors = new DescriptiveStatistics();
    private final DescriptiveStatistics halfWidths = new DescriptiveStatistics();
    private int covered;

    MarkerScore(MarkerId id) {
        this.id = id;
    }

    void add(Marker marker, double exact) {
        double error = marker.value() - exact;
        errors.addValue(error);
        if (marker.halfWidth95().isPresent()) {
            double halfWidth = marker.halfWidth95().getAsDouble();
            halfWidths.addValue(halfWidth);
            covered += Math.abs(error) <= halfWidth ? 1 : 0;
        }
    }

    int runs() {
        return (int) errors.getN();
    }

    double bias() {
        return errors.getMean();
    }

    double rmse() {
        return errors.getQuadraticMean();
    }

    String unit() {
        return id.unit();
    }

    /** Share of the runs whose half-width holds the exact value. */
    double coveredPct() {
        return 100.0 * covered / halfWidths.getN();
    }

    /** Mean half-width over the largest error but one in twenty. */
    double widthRatio() {
        double[] absolute =
                Arrays.stream(errors.getValues()).map(Math::abs).sorted().toArray();
        return halfWidths.getMean() / absolute[(int) Math.ceil(0.95 * absolute.length) - 1];
    }
}
