// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.StepTable;
import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** Contacts and toe-offs of one or more recordings against their reference, contact by contact. Not thread-safe. */
final class EventErrors {
    private static final double NEAR_S = 0.1;
    private static final double MS = 1000;

    private final DescriptiveStatistics contactMs = new DescriptiveStatistics();
    private final DescriptiveStatistics toeOffMs = new DescriptiveStatistics();
    private final DescriptiveStatistics stanceMs = new DescriptiveStatistics();
    private final DescriptiveStatistics contactSdMs = new DescriptiveStatistics();
    private final DescriptiveStatistics meanStanceMs = new DescriptiveStatistics();
    private int references;
    private int found;
    private int foundStances;

    /** One recording: its steps against the contacts and toe-offs of a reference, s. */
    void add(StepTable steps, double[] contactS, double[] toeOffS) {
        DescriptiveStatistics ownContactMs = new DescriptiveStatistics();
        DescriptiveStatistics ownStanceMs = new DescriptiveStatistics();
        for (int i = 0; i < contactS.length; i++) {
            references++;
            int row = nearest(steps.timeS(), contactS[i]);
            if (row < 0 || Math.abs(steps.timeS()[row] - contactS[i]) > NEAR_S) {
                continue;
            }
            found++;
            double offMs = MS * (steps.timeS()[row] - contactS[i]);
            contactMs.addValue(offMs);
            ownContactMs.addValue(offMs);
            double stance = steps.groundContactMs()[row];
            if (Double.isFinite(stance)) {
                foundStances++;
                double error = stance - MS * (toeOffS[i] - contactS[i]);
                stanceMs.addValue(error);
                ownStanceMs.addValue(error);
                toeOffMs.addValue(offMs + error);
            }
        }
        if (ownContactMs.getN() > 1) {
            contactSdMs.addValue(ownContactMs.getStandardDeviation());
        }
        if (ownStanceMs.getN() > 0) {
            meanStanceMs.addValue(Math.abs(ownStanceMs.getMean()));
        }
    }

    private static int nearest(double[] timeS, double atS) {
        int at = Arrays.binarySearch(timeS, atS);
        int after = at >= 0 ? at : -at - 1;
        if (after == timeS.length) {
            return after - 1;
        }
        return after > 0 && atS - timeS[after - 1] < timeS[after] - atS ? after - 1 : after;
    }

    int references() {
        return references;
    }

    double foundPct() {
        return 100.0 * found / references;
    }

    double foundStancesPct() {
        return 100.0 * foundStances / references;
    }

    double contactBiasMs() {
        return contactMs.getMean();
    }

    /** Spread within a recording, the mean over recordings, ms. */
    double contactSdMs() {
        return contactSdMs.getMean();
    }

    double toeOffBiasMs() {
        return toeOffMs.getMean();
    }

    double stanceBiasMs() {
        return stanceMs.getMean();
    }

    /** Mean absolute error of single contact times, ms. */
    double stanceMaeMs() {
        return Arrays.stream(stanceMs.getValues()).map(Math::abs).average().orElse(Double.NaN);
    }

    /** Mean over recordings of the absolute error of their mean contact time, ms. */
    double meanStanceMaeMs() {
        return meanStanceMs.getMean();
    }
}
