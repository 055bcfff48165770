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

    private static final double NOISE_MEMORY = 0.7;
    private static final double MOST_ALIKE = 0.94;

    private static final int WINDOW = BEFORE_BINS + AFTER_BINS + 1;
    private static final int MARGIN = SCAN_BINS + 1;
    /** The noise changes slowly, so not every cycle needs to be asked. */
    private static final int CYCLES_A_NOISE = 4;

    private final double[] weight = new double[WINDOW];
    private final double weightSum;

    private final Axis x = new Axis();
    private final Axis y = new Axis();
    private final Axis z = new Axis();
    private final Axis[] axes = {x, y, z};
    private final double[] power = new double[WINDOW + 2 * MARGIN];

    private double curvature;
    private double size;
    private double everySecondSize;
    private double spread;
    private double scoreSquared;
    private double scoreNeighbours;
    private double penalty;
    private int cycle;

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

    /** One axis of the template around the contact, and of the cycle that is looked at. */
    private static final class Axis {
        final double[] template = new double[WINDOW];
        final double[] weighted = new double[WINDOW];
        final double[] slope = new double[WINDOW];
        final double[] cycle = new double[WINDOW + 2 * MARGIN];
        double mean;
    }

    /** Bins around an expected contact that it may look at. */
    static int reachBins() {
        return SCAN_BINS + Math.max(BEFORE_BINS, AFTER_BINS) + 2;
    }

    /** Forgets the noise of the bout before. */
    void reset() {
        scoreSquared = 0;
        scoreNeighbours = 0;
        cycle = 0;
    }

    /** Prepares for this template, with the noise as seen so far. */
    void prepare(CycleTemplate template) {
        for (int i = 0; i < WINDOW; i++) {
            int j = i - BEFORE_BINS;
            x.template[i] = template.xG(j);
            y.template[i] = template.yG(j);
            z.template[i] = template.zG(j);
            x.slope[i] = weight[i] * (template.xG(j + 1) - template.xG(j - 1)) / 2;
            y.slope[i] = weight[i] * (template.yG(j + 1) - template.yG(j - 1)) / 2;
            z.slope[i] = weight[i] * (template.zG(j + 1) - template.zG(j - 1)) / 2;
        }
        size = 0;
        everySecondSize = 0;
        curvature = 0;
        spread = 0;
        prepare(x);
        prepare(y);
        prepare(z);
        penalty = curvature * variance() / square(PRIOR_SD_BINS);
    }

    private void prepare(Axis axis) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < WINDOW; i++) {
            axis.weighted[i] = weight[i] * axis.template[i];
            sum += axis.weighted[i];
            squares += axis.weighted[i] * axis.template[i];
            everySecondSize += i % 2 == 0 ? axis.weighted[i] * axis.template[i] : 0;
            curvature += axis.slope[i] * axis.slope[i] / weight[i];
        }
        axis.mean = sum / weightSum;
        size += squares;
        spread += Math.max(0, squares - sum * axis.mean);
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
        load(bins, expected - BEFORE_BINS - MARGIN);
        int best = 0;
        // Where nothing distinguishes one place from another, the phase has the last word.
        double least = misfit(0, 2, everySecondSize);
        for (int move = -SCAN_BINS; move <= SCAN_BINS; move += 2) {
            double cost = misfit(move, 2, everySecondSize) + penalty / 2 * move * move;
            if (cost < least) {
                least = cost;
                best = move;
            }
        }
        refine(best);
        judge((int) Math.round(shiftBins));
        return true;
    }

    private void load(PhaseBins bins, long from) {
        for (int i = 0; i < power.length; i++) {
            double atX = bins.xG(from + i);
            double atY = bins.yG(from + i);
            double atZ = bins.zG(from + i);
            x.cycle[i] = atX;
            y.cycle[i] = atY;
            z.cycle[i] = atZ;
            power[i] = atX * atX + atY * atY + atZ * atZ;
        }
    }

    private void refine(int coarse) {
        int best = coarse;
        double here = cost(best);
        double before = cost(best - 1);
        double after = cost(best + 1);
        if (before < here && before <= after && best > -SCAN_BINS) {
            best--;
            after = here;
            here = before;
            before = cost(best - 1);
        } else if (after < here && best < SCAN_BINS) {
            best++;
            before = here;
            here = after;
            after = cost(best + 1);
        }
        double bend = before - 2 * here + after;
        double offset = bend > 0 ? 0.5 * (before - after) / bend : 0;
        shiftBins = best + Math.max(-1, Math.min(1, offset));
    }

    private double cost(int move) {
        return misfit(move, 1, size) + penalty * move * move;
    }

    /** Weighted sum of squares that is left after the best size, from Σ w |x|², Σ w x·T and Σ w |T|². */
    private double misfit(int move, int every, double templateSize) {
        int from = MARGIN + move;
        double squares = 0;
        double productX = 0;
        double productY = 0;
        double productZ = 0;
        for (int i = 0; i < WINDOW; i += every) {
            squares += weight[i] * power[from + i];
            productX += x.weighted[i] * x.cycle[from + i];
            productY += y.weighted[i] * y.cycle[from + i];
            productZ += z.weighted[i] * z.cycle[from + i];
        }
        double along = productX + productY + productZ - templateSize;
        double left = squares - 2 * along - templateSize;
        double change = Math.max(-0.5 * templateSize, Math.min(templateSize, along));
        double gained = templateSize > 0 ? change * (2 * along - change) / templateSize : 0;
        return left - SIZE_FREEDOM * gained;
    }

    /** How well the cycle fits where it was put, and what its noise does to the shift. */
    private void judge(int move) {
        int from = MARGIN + move;
        double squares = 0;
        double product = 0;
        for (int i = 0; i < WINDOW; i++) {
            squares += weight[i] * power[from + i];
            product += x.weighted[i] * x.cycle[from + i]
                    + y.weighted[i] * y.cycle[from + i]
                    + z.weighted[i] * z.cycle[from + i];
        }
        double own = squares;
        for (Axis axis : axes) {
            double sum = 0;
            for (int i = 0; i < WINDOW; i++) {
                sum += weight[i] * axis.cycle[from + i];
            }
            own -= sum * sum / weightSum;
            product -= sum * axis.mean;
        }
        fit = own > 0 && spread > 0 ? Math.min(1, product / Math.sqrt(own * spread)) : 0;
        if (cycle++ % CYCLES_A_NOISE == 0) {
            hearNoise(from);
        }
        varianceBins2 = curvature > 0 ? Math.min(square(PRIOR_SD_BINS), variance()) : square(PRIOR_SD_BINS);
    }

    private void hearNoise(int from) {
        double squared = 0;
        double neighbours = 0;
        double before = 0;
        for (int i = 0; i < WINDOW; i++) {
            double score = (x.cycle[from + i] - x.template[i]) * x.slope[i]
                    + (y.cycle[from + i] - y.template[i]) * y.slope[i]
                    + (z.cycle[from + i] - z.template[i]) * z.slope[i];
            squared += score * score;
            neighbours += score * before;
            before = score;
        }
        double share = scoreSquared == 0 ? 1 : 1 - NOISE_MEMORY;
        scoreSquared += share * (squared - scoreSquared);
        scoreNeighbours += share * (neighbours - scoreNeighbours);
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
