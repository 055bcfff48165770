// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;

/** Mean, spread, error and sides of one marker over the landings of a run. */
public final class LandingSummary {
    private final double mean;
    private final double sd;
    private final int count;

    private LandingSummary(double mean, double sd, int count) {
        this.mean = mean;
        this.sd = sd;
        this.count = count;
    }

    /** Of all landings that have a value. */
    public static LandingSummary of(LandingValues values) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            if (!Double.isNaN(values.value(i))) {
                sum += values.value(i);
                count++;
            }
        }
        double mean = sum / count;
        double squares = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            double deviation = values.value(i) - mean;
            squares += Double.isNaN(deviation) ? 0 : deviation * deviation;
        }
        return new LandingSummary(mean, Math.sqrt(squares / (count - 1)), count);
    }

    /** Mean over the landings. */
    public double mean() {
        return mean;
    }

    /** How many landings. */
    public int count() {
        return count;
    }

    /** As a marker; refused where there is nothing. */
    public StepMeasurement measurement(MarkerId id, Evidence evidence, String note, String... source) {
        if (!Double.isFinite(mean)) {
            return StepMeasurement.refused("no landing showed it");
        }
        return StepMeasurement.of(Marker.of(id, mean, sd, count, Double.NaN, evidence, note, source));
    }
}
