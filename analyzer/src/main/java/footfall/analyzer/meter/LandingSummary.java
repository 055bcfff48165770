// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.statistics.BlockBootstrap;
import footfall.analyzer.statistics.Median;
import footfall.analyzer.step.StepMeasurement;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One marker over the landings of a run: middle, spread, error, left and right. Landings farther than {@value #OUTLIER_SDS} × 1.4826 ×
 * the median absolute deviation from the median are no landings of this kind (a stumble, a missed event) and are left out.
 *
 * <p>The 95 % half-width has two parts, added by their squares: what the landings scatter, from a block bootstrap
 * ({@link BlockBootstrap}, of a median {@link MedianError}), and what all landings share and no averaging removes: {@link #sharing}.
 */
public final class LandingSummary {
    private static final double OUTLIER_SDS = 5;
    private static final double SD_PER_MAD = 1.4826;
    private static final double ROUNDING = 1e-9;
    /** Smallest change that is more than noise: 1.96 √2 standard errors. */
    private static final double DETECTABLE_PER_HALF_WIDTH = Math.sqrt(2);

    private static final int FEWEST_A_SIDE = 10;

    private final double[] values;
    private final byte[] side;
    private final boolean median;
    private final double sharedHalfWidth;
    private final double detectable;

    private LandingSummary(double[] values, byte[] side, boolean median, double sharedHalfWidth, double detectable) {
        this.values = values;
        this.side = side;
        this.median = median;
        this.sharedHalfWidth = sharedHalfWidth;
        this.detectable = detectable;
    }

    /** Of all landings that have a value; the middle is the mean. */
    public static LandingSummary of(LandingValues values) {
        int rows = values.landings().size();
        double[] kept = new double[rows];
        byte[] side = new byte[rows];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            if (!Double.isNaN(values.value(i))) {
                kept[count] = values.value(i);
                side[count++] = values.landings().side(i);
            }
        }
        return usual(Arrays.copyOf(kept, count), side);
    }

    /** Of the landings of a series. */
    public static LandingSummary of(LandingSeries series) {
        return usual(series.value().clone(), series.side().clone());
    }

    private static LandingSummary usual(double[] values, byte[] side) {
        double middle = Median.of(values);
        double[] away = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            away[i] = Math.abs(values[i] - middle);
        }
        double limit = OUTLIER_SDS * SD_PER_MAD * Median.of(away);
        int kept = 0;
        for (int i = 0; i < values.length; i++) {
            // Where most values are equal but for rounding the deviation says nothing.
            if (away[i] <= limit || limit <= ROUNDING * Math.abs(middle)) {
                values[kept] = values[i];
                side[kept++] = side[i];
            }
        }
        return new LandingSummary(Arrays.copyOf(values, kept), Arrays.copyOf(side, kept), false, 0, Double.NaN);
    }

    /** The same with the median for its middle. */
    public LandingSummary byMedian() {
        return new LandingSummary(values, side, true, sharedHalfWidth, detectable);
    }

    /** The same with one more error that all landings share: 95 % half-width, in the unit of the marker. */
    public LandingSummary sharing(double halfWidth95) {
        return new LandingSummary(values, side, median, Math.hypot(sharedHalfWidth, halfWidth95), detectable);
    }

    /** The same with one more error that all landings share: 95 % half-width as a share of {@link #value}. */
    LandingSummary sharingOfValue(double share) {
        double value = value();
        return Double.isNaN(value) ? this : sharing(share * Math.abs(value));
    }

    /** The same with a published smallest change between two runs that is more than noise, in the unit of the marker. */
    public LandingSummary detecting(double change) {
        return new LandingSummary(values, side, median, sharedHalfWidth, change);
    }

    /** How many landings. */
    public int count() {
        return values.length;
    }

    /** Mean, or median where that was asked for; NaN without landings. */
    public double value() {
        return median ? Median.of(values) : mean(values);
    }

    /** Standard deviation from landing to landing; NaN below two. */
    public double sd() {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
    }

    /** 95 % half-width of {@link #value}; NaN where there are too few landings. */
    public double halfWidth95() {
        double drawn = median ? MedianError.halfWidth95(values) : BlockBootstrap.halfWidth95OfMean(values);
        return Math.sqrt(drawn * drawn + sharedHalfWidth * sharedHalfWidth);
    }

    /** Middle of one foot's landings, 1 left, 2 right; NaN where there are too few. */
    public double ofSide(int foot) {
        double[] own = sideValues(foot);
        return own.length < FEWEST_A_SIDE ? Double.NaN : median ? Median.of(own) : mean(own);
    }

    private double[] sideValues(int foot) {
        double[] own = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (side[i] == foot) {
                own[count++] = values[i];
            }
        }
        return Arrays.copyOf(own, count);
    }

    /** Symmetry index 100 (L − R) / (0.5 (L + R)), %; NaN where a side is missing or the marker can change its sign. */
    public double asymmetryPct() {
        double left = ofSide(1);
        double right = ofSide(2);
        return left * right > 0 ? 200 * (left - right) / (left + right) : Double.NaN;
    }

    /** 95 % half-width of {@link #asymmetryPct}, %, by the means of both sides. */
    public double asymmetryHalfWidth95Pct() {
        double[][] columns = new double[4][values.length];
        for (int i = 0; i < values.length; i++) {
            if (side[i] != 0) {
                columns[2 * side[i] - 2][i] = values[i];
                columns[2 * side[i] - 1][i] = 1;
            }
        }
        return BlockBootstrap.halfWidth95(columns, sums -> {
            double left = sums[0] / sums[1];
            double right = sums[2] / sums[3];
            return 200 * (left - right) / (left + right);
        });
    }

    /** As a marker; refused where there is nothing. */
    public StepMeasurement measurement(MarkerId id, Evidence evidence, String note, String... source) {
        double value = value();
        if (!Double.isFinite(value)) {
            return StepMeasurement.refused("no landing showed it");
        }
        Marker marker = new Marker(
                id,
                value,
                finite(sd()),
                values.length,
                finite(halfWidth95()),
                evidence,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                finite(detectable),
                List.of(source),
                note);
        double asymmetryPct = asymmetryPct();
        return StepMeasurement.of(
                Double.isNaN(asymmetryPct)
                        ? marker
                        : marker.withSides(
                                ofSide(1),
                                ofSide(2),
                                asymmetryPct,
                                DETECTABLE_PER_HALF_WIDTH * asymmetryHalfWidth95Pct()));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
