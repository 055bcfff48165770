// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/**
 * Detrended fluctuation analysis: how the fluctuation F(n) of the summed series around straight lines grows with the length n of the
 * boxes, F(n) ~ n^α. 0.5 for a series without memory, 1 for 1/f noise.
 *
 * <p><b>Source:</b> Peng et al., Phys. Rev. E 49 (1994) 1685; in gait Hausdorff et al., J. Appl. Physiol. 78 (1995) 349.
 *
 * <p><b>Differs from the source:</b> 1. boxes of {@value #SHORTEST_BOX} … N/{@value #FEWEST_BOXES} values, since shorter ones bend the line
 * and of longer ones there are too few; 2. boxes are laid from both ends, so that no value is left out; 3. {@value #SIZES} lengths,
 * evenly spaced on the logarithm.
 */
final class FluctuationExponent {
    private static final int SHORTEST_BOX = 16;
    private static final int FEWEST_BOXES = 9;
    private static final int SIZES = 16;
    private static final double Z95 = 1.96;

    private FluctuationExponent() {}

    /** The exponent of a series of 200 values or more; NaN for a constant one. */
    static double of(double[] values) {
        double[] profile = profile(values);
        int longest = values.length / FEWEST_BOXES;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        int n = 0;
        int before = 0;
        for (int k = 0; k < SIZES; k++) {
            int box = (int) Math.rint(SHORTEST_BOX * Math.pow((double) longest / SHORTEST_BOX, k / (SIZES - 1.0)));
            if (box == before) {
                continue;
            }
            before = box;
            double x = Math.log(box);
            double y = 0.5 * Math.log(fluctuationSquared(profile, box));
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumXy += x * y;
            n++;
        }
        double alpha = (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
        return Double.isFinite(alpha) ? alpha : Double.NaN;
    }

    /**
     * 95 % half-width of the exponent. From simulation: 200 series each of 200 to 8000 values with exponents of 0.5, 0.8 and 1.0
     * scatter by (0.85 + 1.55 α) / √N, and more where the boxes span less than a factor of three.
     */
    static double halfWidth95(double alpha, int values) {
        double narrow = 140.0 / values;
        return Z95 * (0.85 + 1.55 * Math.max(0.5, alpha)) / Math.sqrt(values) * (1 + narrow * narrow);
    }

    private static double[] profile(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double[] profile = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] - mean;
            profile[i] = sum;
        }
        return profile;
    }

    private static double fluctuationSquared(double[] profile, int box) {
        int boxes = profile.length / box;
        int rest = profile.length - boxes * box;
        double sum = 0;
        for (int k = 0; k < boxes; k++) {
            sum += aroundLine(profile, k * box, box);
            sum += aroundLine(profile, rest + k * box, box);
        }
        return sum / (2.0 * boxes * box);
    }

    /** Sum of squares around the straight line through a box. */
    private static double aroundLine(double[] profile, int from, int box) {
        double middle = (box - 1) / 2.0;
        double mean = 0;
        double slope = 0;
        for (int i = 0; i < box; i++) {
            mean += profile[from + i] / box;
            slope += profile[from + i] * (i - middle);
        }
        slope /= box * ((double) box * box - 1) / 12;
        double sum = 0;
        for (int i = 0; i < box; i++) {
            double rest = profile[from + i] - mean - slope * (i - middle);
            sum += rest * rest;
        }
        return sum;
    }
}
