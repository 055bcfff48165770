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
    void leftAndRightAboutTheMedianDoNotCancelItsError() {
        for (int size : new int[] {16, 64, 200, 1001}) {
            double[] values = gaussian(size, 10, 0.1, size);
            for (int i = 0; i < size; i++) {
                values[i] += i % 2 == 0 ? 1 : -1;
            }
            double halfWidth = LandingSummary.of(column(values)).byMedian().halfWidth95();
            // Where the feet differ by 2 the median may be anywhere between them.
            assertThat(halfWidth).as("%s landings", size).isBetween(0.8, 2.4);
        }
    }

    @Test
    void theHalfWidthOfAMedianIsNeverBelowThatOfIndependentLandings() {
        double[] values = new double[200];
        double[] gaussian = gaussian(100, 0, 1, 5);
        for (int i = 0; i < 100; i++) {
            values[2 * i] = 10 + gaussian[i];
            values[2 * i + 1] = 10 - gaussian[i];
        }
        double halfWidth = LandingSummary.of(column(values)).byMedian().halfWidth95();
        assertThat(halfWidth).isGreaterThan(0.7 * 1.96 * 1.2533 / Math.sqrt(200));
    }

    @Test
    void sixteenLandingsHoldTheTrueMedianToo() {
        int held = 0;
        int runs = 400;
        for (int seed = 0; seed < runs; seed++) {
            LandingSummary summary =
                    LandingSummary.of(column(gaussian(16, 10, 2, seed))).byMedian();
            held += Math.abs(summary.value() - 10) <= summary.halfWidth95() ? 1 : 0;
        }
        assertThat((double) held / runs).isBetween(0.92, 1.0);
    }

    @Test
    void alikeNeighboursWidenTheErrorOfAMedian() {
        double[] noise = gaussian(2000, 0, 1, 3);
        double[] slow = new double[noise.length];
        slow[0] = noise[0];
        for (int i = 1; i < slow.length; i++) {
            slow[i] = 0.8 * slow[i - 1] + 0.6 * noise[i];
        }
        double alike = LandingSummary.of(column(slow)).byMedian().halfWidth95();
        assertThat(alike)
                .isGreaterThan(2 * LandingSummary.of(column(noise)).byMedian().halfWidth95());
    }

    @Test
    void aStepOfTheScaleOfTheMedianIsAStepOfItsError() {
        double[] values = gaussian(300, 10, 2, 8);
        double once = LandingSummary.of(column(values)).byMedian().halfWidth95();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 3;
        }
        assertThat(LandingSummary.of(column(values)).byMedian().halfWidth95()).isCloseTo(3 * once, within(1e-9));
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
