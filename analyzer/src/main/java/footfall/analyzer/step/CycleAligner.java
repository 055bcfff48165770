// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/**
 * Finds how far a cycle must be moved so that the samples around its contact fit the average cycle best, in all axes at once: least
 * squares, with the phase as prior knowledge, so that a signal without a clear event leaves the contact where the phase puts it. Not
 * thread-safe: one per stream.
 *
 * <p><b>Source:</b> maximum likelihood delay of a known waveform in white noise of variance s²; its variance is s² / Σ |T'|².
 *
 * <p><b>Differs from the source:</b> 1. samples count less the further they are from the contact, so that a long or short stance does
 * not pull; 2. the prior; 3. the noise is taken from what is left after the alignment, so it holds the runner's own changes too.
 */
final class CycleAligner {
    private static final int SCAN_BINS = PhaseBins.A_STEP * 7 / 32;
    private static final int BEFORE_BINS = PhaseBins.A_STEP / 4;
    private static final int AFTER_BINS = PhaseBins.A_STEP * 3 / 8;
    private static final double CENTRE_BINS = 0.05 * PhaseBins.A_STEP;
    private static final double WIDTH_BINS = 0.14 * PhaseBins.A_STEP;
    /** Step times differ from what the phase expects by some per cent; wide enough for legs that are far from equal. */
    private static final double PRIOR_SD_BINS = 0.1 * PhaseBins.A_STEP;

    private static final double NOISE_MEMORY = 0.9;
    private static final double MOST_ALIKE = 0.94;

    private final double[] weight = new double[BEFORE_BINS + AFTER_BINS + 1];
    private final double weightSum;

    private double correlationBins;
    private double curvature;
    private double squaredWeights;
    private double meanX;
    private double meanY;
    private double meanZ;
    private double spread;
    private double noiseG2;
    private double neighbourG2;
    private double penalty;

    private double shiftBins;
    private double fit;
    private double varianceBins2;

    CycleAligner() {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            double distance = (i - BEFORE_BINS - CENTRE_BINS) / WIDTH_BINS;
            weight[i] = Math.exp(-0.5 * distance * distance);
            sum += weight[i];
        }
        weightSum = sum;
    }

    /** Bins around an expected contact that it may look at. */
    static int reachBins() {
        return SCAN_BINS + Math.max(BEFORE_BINS, AFTER_BINS) + 2;
    }

    /** Forgets the noise of the bout before. */
    void reset() {
        noiseG2 = 0;
        neighbourG2 = 0;
    }

    /** Prepares for this template, with the noise as seen so far. */
    void prepare(CycleTemplate template) {
        double alike = noiseG2 > 0 ? Math.max(0, Math.min(MOST_ALIKE, neighbourG2 / noiseG2)) : 0;
        correlationBins = (1 + alike) / (1 - alike);
        curvature = 0;
        squaredWeights = 0;
        meanX = 0;
        meanY = 0;
        meanZ = 0;
        for (int j = -BEFORE_BINS; j <= AFTER_BINS; j++) {
            double w = weight[j + BEFORE_BINS];
            double slope = square(template.xG(j + 1) - template.xG(j - 1)) / 4
                    + square(template.yG(j + 1) - template.yG(j - 1)) / 4
                    + square(template.zG(j + 1) - template.zG(j - 1)) / 4;
            curvature += w * slope;
            squaredWeights += w * w * slope;
            meanX += w * template.xG(j) / weightSum;
            meanY += w * template.yG(j) / weightSum;
            meanZ += w * template.zG(j) / weightSum;
        }
        spread = 0;
        for (int j = -BEFORE_BINS; j <= AFTER_BINS; j++) {
            spread += weight[j + BEFORE_BINS]
                    * (square(template.xG(j) - meanX)
                            + square(template.yG(j) - meanY)
                            + square(template.zG(j) - meanZ));
        }
        penalty = noiseG2 * correlationBins / square(PRIOR_SD_BINS);
    }

    /** Aligns the cycle whose contact is expected at this bin; false where too little was recorded around it. */
    boolean align(PhaseBins bins, long expected, CycleTemplate template) {
        if (expected - BEFORE_BINS - SCAN_BINS - 1 < bins.first()
                || expected + AFTER_BINS + SCAN_BINS + 1 >= bins.end()) {
            return false;
        }
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int move = -SCAN_BINS; move <= SCAN_BINS; move += 2) {
            double cost = misfit(bins, expected + move, template, 2) + penalty / 2 * move * move;
            if (cost < least) {
                least = cost;
                best = move;
            }
        }
        refine(bins, expected, template, best);
        return true;
    }

    private void refine(PhaseBins bins, long expected, CycleTemplate template, int coarse) {
        int best = coarse;
        double here = cost(bins, expected, template, best);
        double before = cost(bins, expected, template, best - 1);
        double after = cost(bins, expected, template, best + 1);
        if (before < here && before <= after) {
            best--;
            after = here;
            here = before;
            before = cost(bins, expected, template, best - 1);
        } else if (after < here) {
            best++;
            before = here;
            here = after;
            after = cost(bins, expected, template, best + 1);
        }
        double bend = before - 2 * here + after;
        double offset = bend > 0 ? 0.5 * (before - after) / bend : 0;
        shiftBins = best + Math.max(-1, Math.min(1, offset));
        judge(bins, expected + best, template, here - penalty * best * best);
    }

    private double cost(PhaseBins bins, long expected, CycleTemplate template, int move) {
        return misfit(bins, expected + move, template, 1) + penalty * move * move;
    }

    private double misfit(PhaseBins bins, long contact, CycleTemplate template, int every) {
        double sum = 0;
        for (int j = -BEFORE_BINS; j <= AFTER_BINS; j += every) {
            double x = bins.xG(contact + j) - template.xG(j);
            double y = bins.yG(contact + j) - template.yG(j);
            double z = bins.zG(contact + j) - template.zG(j);
            sum += weight[j + BEFORE_BINS] * (x * x + y * y + z * z);
        }
        return sum;
    }

    private void judge(PhaseBins bins, long contact, CycleTemplate template, double misfit) {
        double residualG2 = misfit / (3 * weightSum);
        double share = noiseG2 == 0 ? 1 : 1 - NOISE_MEMORY;
        noiseG2 += share * (residualG2 - noiseG2);
        neighbourG2 += share * (neighbours(bins, contact, template) / (3 * weightSum) - neighbourG2);
        varianceBins2 = curvature > 0
                ? Math.min(square(PRIOR_SD_BINS), residualG2 * correlationBins * squaredWeights / square(curvature))
                : square(PRIOR_SD_BINS);
        double product = 0;
        double power = 0;
        double x = 0;
        double y = 0;
        double z = 0;
        for (int j = -BEFORE_BINS; j <= AFTER_BINS; j++) {
            double w = weight[j + BEFORE_BINS];
            double atX = bins.xG(contact + j);
            double atY = bins.yG(contact + j);
            double atZ = bins.zG(contact + j);
            product += w
                    * (atX * (template.xG(j) - meanX)
                            + atY * (template.yG(j) - meanY)
                            + atZ * (template.zG(j) - meanZ));
            power += w * (atX * atX + atY * atY + atZ * atZ);
            x += w * atX;
            y += w * atY;
            z += w * atZ;
        }
        double own = power - (x * x + y * y + z * z) / weightSum;
        fit = own > 0 && spread > 0 ? Math.min(1, product / Math.sqrt(own * spread)) : 0;
    }

    /** Weighted sum of products of what is left in one bin and in the next. */
    private double neighbours(PhaseBins bins, long contact, CycleTemplate template) {
        double sum = 0;
        double x = bins.xG(contact - BEFORE_BINS) - template.xG(-BEFORE_BINS);
        double y = bins.yG(contact - BEFORE_BINS) - template.yG(-BEFORE_BINS);
        double z = bins.zG(contact - BEFORE_BINS) - template.zG(-BEFORE_BINS);
        for (int j = 1 - BEFORE_BINS; j <= AFTER_BINS; j++) {
            double nextX = bins.xG(contact + j) - template.xG(j);
            double nextY = bins.yG(contact + j) - template.yG(j);
            double nextZ = bins.zG(contact + j) - template.zG(j);
            sum += weight[j + BEFORE_BINS] * (x * nextX + y * nextY + z * nextZ);
            x = nextX;
            y = nextY;
            z = nextZ;
        }
        return sum;
    }

    /** Where the contact lies, bins from where it was expected. */
    double shiftBins() {
        return shiftBins;
    }

    /** Correlation of the cycle with the template around the contact, −1…1. */
    double fit() {
        return fit;
    }

    /** Variance of the shift, bins², at most that of the prior. */
    double varianceBins2() {
        return varianceBins2;
    }

    private static double square(double value) {
        return value * value;
    }
}
