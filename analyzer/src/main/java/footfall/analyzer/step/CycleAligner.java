// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/**
 * Finds how far a cycle must be moved so that the samples around its contact fit the average cycle best, in all axes at once: least
 * squares over shift and size, with the phase as prior knowledge, so that a signal without a clear event leaves the contact where the
 * phase puts it. Not thread-safe: one per stream.
 *
 * <p><b>Source:</b> maximum likelihood delay of a known waveform T of unknown size; the variance of the delay is that of Σ w r·T' over
 * (Σ w |T'|²)², r the noise.
 *
 * <p><b>Differs from the source:</b> 1. samples count less the further they are from the contact, so that a long or short stance does
 * not pull; 2. the prior; 3. the noise is what is left after the alignment, so it holds the runner's own changes too.
 */
final class CycleAligner {
    private static final int SCAN_BINS = PhaseBins.A_STEP * 7 / 32;
    private static final int BEFORE_BINS = PhaseBins.A_STEP / 4;
    private static final int AFTER_BINS = PhaseBins.A_STEP * 3 / 8;
    private static final double CENTRE_BINS = 0.05 * PhaseBins.A_STEP;
    private static final double WIDTH_BINS = 0.14 * PhaseBins.A_STEP;
    /** Step times differ from what the phase expects by some per cent; wide enough for legs that are far from equal. */
    private static final double PRIOR_SD_BINS = 0.1 * PhaseBins.A_STEP;

    /** Share of the misfit that another size may explain: a harder landing must not look like an earlier one, nor noise like a size. */
    private static final double SIZE_FREEDOM = 0.7;

    private static final double NOISE_MEMORY = 0.9;
    private static final double MOST_ALIKE = 0.94;

    private final double[] weight = new double[BEFORE_BINS + AFTER_BINS + 1];
    private final double weightSum;

    private double curvature;
    private double size;
    private double meanX;
    private double meanY;
    private double meanZ;
    private double spread;
    private double scoreSquared;
    private double scoreNeighbours;
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
        scoreSquared = 0;
        scoreNeighbours = 0;
    }

    /** Prepares for this template, with the noise as seen so far. */
    void prepare(CycleTemplate template) {
        curvature = 0;
        size = 0;
        meanX = 0;
        meanY = 0;
        meanZ = 0;
        for (int j = -BEFORE_BINS; j <= AFTER_BINS; j++) {
            double w = weight[j + BEFORE_BINS];
            double x = template.xG(j);
            double y = template.yG(j);
            double z = template.zG(j);
            size += w * (x * x + y * y + z * z);
            curvature += w
                    * (square(template.xG(j + 1) - template.xG(j - 1))
                            + square(template.yG(j + 1) - template.yG(j - 1))
                            + square(template.zG(j + 1) - template.zG(j - 1)))
                    / 4;
            meanX += w * x / weightSum;
            meanY += w * y / weightSum;
            meanZ += w * z / weightSum;
        }
        spread = Math.max(0, size - weightSum * (square(meanX) + square(meanY) + square(meanZ)));
        penalty = curvature * variance() / square(PRIOR_SD_BINS);
    }

    /** Variance of a shift from the noise so far, bins². */
    private double variance() {
        if (scoreSquared == 0 || curvature == 0) {
            return 0;
        }
        double alike = Math.max(0, Math.min(MOST_ALIKE, scoreNeighbours / scoreSquared));
        return scoreSquared * (1 + alike) / (1 - alike) / square(curvature);
    }

    /** Aligns the cycle whose contact is expected at this bin; false where too little was recorded around it. */
    boolean align(PhaseBins bins, long expected, CycleTemplate template) {
        if (expected - BEFORE_BINS - SCAN_BINS - 1 < bins.first()
                || expected + AFTER_BINS + SCAN_BINS + 1 >= bins.end()) {
            return false;
        }
        int best = 0;
        // Where nothing distinguishes one place from another, the phase has the last word.
        double least = misfit(bins, expected, template, 2);
        for (int move = -SCAN_BINS; move <= SCAN_BINS; move += 2) {
            double cost = misfit(bins, expected + move, template, 2) + penalty / 2 * move * move;
            if (cost < least) {
                least = cost;
                best = move;
            }
        }
        refine(bins, expected, template, best);
        judge(bins, expected + Math.round(shiftBins), template);
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
    }

    private double cost(PhaseBins bins, long expected, CycleTemplate template, int move) {
        return misfit(bins, expected + move, template, 1) + penalty * move * move;
    }

    /** Weighted sum of squares that is left after the best size. */
    private double misfit(PhaseBins bins, long contact, CycleTemplate template, int every) {
        double squares = 0;
        double alongTemplate = 0;
        for (int j = -BEFORE_BINS; j <= AFTER_BINS; j += every) {
            double w = weight[j + BEFORE_BINS];
            double templateX = template.xG(j);
            double templateY = template.yG(j);
            double templateZ = template.zG(j);
            double x = bins.xG(contact + j) - templateX;
            double y = bins.yG(contact + j) - templateY;
            double z = bins.zG(contact + j) - templateZ;
            squares += w * (x * x + y * y + z * z);
            alongTemplate += w * (x * templateX + y * templateY + z * templateZ);
        }
        double change = Math.max(-0.5 * size, Math.min(size, alongTemplate * every));
        double gained = size > 0 ? change * (2 * alongTemplate * every - change) / (size * every) : 0;
        return squares - SIZE_FREEDOM * gained;
    }

    /** How well the cycle fits where it was put, and what its noise does to the shift. */
    private void judge(PhaseBins bins, long contact, CycleTemplate template) {
        double product = 0;
        double power = 0;
        double x = 0;
        double y = 0;
        double z = 0;
        double squared = 0;
        double neighbours = 0;
        double scoreBefore = 0;
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
            double score = w
                    * ((atX - template.xG(j)) * (template.xG(j + 1) - template.xG(j - 1))
                            + (atY - template.yG(j)) * (template.yG(j + 1) - template.yG(j - 1))
                            + (atZ - template.zG(j)) * (template.zG(j + 1) - template.zG(j - 1)))
                    / 2;
            squared += score * score;
            neighbours += score * scoreBefore;
            scoreBefore = score;
        }
        double own = power - (x * x + y * y + z * z) / weightSum;
        fit = own > 0 && spread > 0 ? Math.min(1, product / Math.sqrt(own * spread)) : 0;
        double share = scoreSquared == 0 ? 1 : 1 - NOISE_MEMORY;
        scoreSquared += share * (squared - scoreSquared);
        scoreNeighbours += share * (neighbours - scoreNeighbours);
        varianceBins2 = curvature > 0 ? Math.min(square(PRIOR_SD_BINS), variance()) : square(PRIOR_SD_BINS);
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
