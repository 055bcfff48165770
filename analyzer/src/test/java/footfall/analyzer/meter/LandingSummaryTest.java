// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideTestCutter;
import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class LandingSummaryTest {
    @Test
    void aStumbleMovesNeitherMeanNorError() {
        double[] values = gaussian(200, 250, 10, 4);
        LandingValues clean = column(values);
        values[50] = 900;
        LandingSummary stumbled = LandingSummary.of(column(values));
        assertThat(stumbled.count()).isEqualTo(199);
        assertThat(stumbled.value()).isCloseTo(LandingSummary.of(clean).value(), within(0.3));
        assertThat(stumbled.halfWidth95()).isCloseTo(LandingSummary.of(clean).halfWidth95(), within(0.4));
    }

    @Test
    void theHalfWidthOfAMedianHoldsTheTrueMedianInAboutNineteenOfTwenty() {
        int held = 0;
        int runs = 300;
        double width = 0;
        for (int seed = 0; seed < runs; seed++) {
            LandingSummary summary =
                    LandingSummary.of(column(gaussian(200, 10, 2, seed))).byMedian();
            held += Math.abs(summary.value() - 10) <= summary.halfWidth95() ? 1 : 0;
            width += summary.halfWidth95() / runs;
        }
        assertThat((double) held / runs).isBetween(0.9, 0.99);
        assertThat(width).isCloseTo(1.96 * 1.2533 * 2 / Math.sqrt(200), within(0.08));
    }

    @Test
    void anErrorThatAllLandingsShareDoesNotAverageOut() {
        LandingSummary summary = LandingSummary.of(column(gaussian(20_000, 250, 10, 1)));
        assertThat(summary.halfWidth95()).isLessThan(0.3);
        assertThat(summary.sharing(5).halfWidth95()).isCloseTo(5, within(0.05));
    }

    @Test
    void sidesGiveASignedAsymmetryWithItsDetectableChange() {
        double[] values = gaussian(600, 250, 5, 9);
        for (int i = 0; i < values.length; i++) {
            values[i] += i % 2 == 0 ? 5 : -5;
        }
        Marker marker = LandingSummary.of(column(values))
                .measurement(MarkerId.GROUND_CONTACT_TIME, Evidence.PROXY, "n", "kiernan2023")
                .marker()
                .orElseThrow();
        assertThat(marker.left().orElseThrow()).isCloseTo(255, within(1.0));
        assertThat(marker.right().orElseThrow()).isCloseTo(245, within(1.0));
        assertThat(marker.asymmetryPct().orElseThrow()).isCloseTo(4, within(0.5));
        double errorPct = 1.96 * 5 * Math.sqrt(2.0 / 300) / 250 * 100;
        assertThat(marker.minimalDetectableChange().orElseThrow())
                .isCloseTo(Math.sqrt(2) * errorPct, within(0.25 * errorPct));
    }

    @Test
    void nothingMeasuredIsRefused() {
        double[] nothing = new double[30];
        Arrays.fill(nothing, Double.NaN);
        assertThat(LandingSummary.of(column(nothing))
                        .measurement(MarkerId.IMPACT_PEAK, Evidence.PROXY, "n", "kiernan2023")
                        .marker())
                .isEmpty();
    }

    /** Landings of alternating feet with these values. */
    private static LandingValues column(double[] values) {
        Landings landings = new Landings();
        StrideTestCutter.trunk(SensorPlacement.SACRUM, values.length, (StrideBatch batch) -> {
            for (int i = 0; i < batch.size(); i++) {
                landings.add(batch.stride(i));
            }
        });
        LandingValues column = new LandingValues(landings);
        for (int i = 0; i < values.length; i++) {
            column.put(i, values[i]);
        }
        return column;
    }

    private static double[] gaussian(int length, double mean, double sd, long seed) {
        RandomGenerator random = new Well19937c(seed);
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = mean + sd * random.nextGaussian();
        }
        return values;
    }
}
