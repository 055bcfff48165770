// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/**
 * A low-pass without delay that also says what lies between the samples: the values of a stretch on a grid of a stated rate or more. Its
 * response is that of a Butterworth filter of second order run forwards and backwards, 1 / (1 + (f/fc)⁴), at every sample rate alike:
 * half of an amplitude is left at the corner. {@link ZeroPhaseLowPass} at 200 Hz lets 4 % more through at 30 Hz for a
 * corner of 60 Hz, because the bilinear transform bends frequencies near half the rate; peaks from two rates would differ by that.
 *
 * <p>One weighted mean of the samples within {@value #REACH_PERIODS} periods of the corner of each point does both, with a table of weights for each place between
 * two samples. Above 0.8 of half the rate the response falls to nothing, so that a corner above half the rate only fills in between
 * samples. Beyond the ends of the array its end values go on. Work arrays grow and stay; not thread-safe: one per stream.
 *
 * <p><b>Differs from the source</b> (the filter of {@code kiernan2023}, 60 Hz): 1. the analogue response, not its bilinear transform.
 */
public final class FineLowPass {
    private static final double REACH_PERIODS = 2.4;
    private static final int FEWEST_REACHED = 8;
    /** A clock wanders by less; a new table for each stride would be waste. */
    private static final double SAME_RATE = 0.01;
    /** Share of half the rate at which the response begins to fall to nothing, and where it is there. */
    private static final double PASSES = 0.8;

    private static final double STOPS = 1.2;
    /** Beyond this multiple of the corner 2e-5 is left. */
    private static final double LAST_CORNERS = 15;

    private final double cornerHz;
    private final double fineHz;
    private double designedHz;
    private int phases = 1;
    private int reach;
    private double[][] weights = new double[0][];
    private double[] fine = new double[256];
    private long firstFine;

    /**
     * For one stream.
     *
     * @param cornerHz where half of the amplitude is left, Hz
     * @param fineHz lowest rate of the values between the samples, Hz
     * @throws IllegalArgumentException where the corner is not above zero
     */
    public FineLowPass(double cornerHz, double fineHz) {
        if (!(cornerHz > 0)) {
            throw new IllegalArgumentException("a corner frequency must be above 0 Hz, got " + cornerHz);
        }
        this.cornerHz = cornerHz;
        this.fineHz = fineHz;
    }

    /**
     * Fills {@link #values} for the stretch between two places, in samples from the start of the array: one point before, then
     * the points inside, then one behind.
     *
     * @param rateHz samples a second, Hz
     * @param size samples that mean something
     * @return how many points lie inside; 0 where the stretch is empty or the rate makes no sense
     */
    public int fill(double rateHz, double[] values, int size, double from, double to) {
        if (!(rateHz > 1) || size < 2 || !(to >= from)) {
            return 0;
        }
        design(rateHz);
        firstFine = (long) Math.ceil(from * phases) - 1;
        int inside = (int) ((long) Math.floor(to * phases) - firstFine);
        if (inside <= 0) {
            return 0;
        }
        if (fine.length < inside + 2) {
            fine = new double[2 * (inside + 2)];
        }
        for (int i = 0; i < inside + 2; i++) {
            long place = firstFine + i;
            fine[i] = weigh(
                    weights[(int) Math.floorMod(place, phases)], values, size, (int) Math.floorDiv(place, phases));
        }
        return inside;
    }

    private double weigh(double[] weight, double[] values, int size, int sample) {
        int first = sample - reach;
        if (first >= 0 && first + weight.length <= size) {
            return inside(weight, values, first);
        }
        double sum = 0;
        for (int k = 0; k < weight.length; k++) {
            sum += weight[k] * values[Math.max(0, Math.min(size - 1, first + k))];
        }
        return sum;
    }

    /** Four sums, since one waits for itself. */
    private static double inside(double[] weight, double[] values, int first) {
        double one = 0;
        double two = 0;
        double three = 0;
        double four = 0;
        for (int k = 0; k < weight.length; k += 4) {
            one += weight[k] * values[first + k];
            two += weight[k + 1] * values[first + k + 1];
            three += weight[k + 2] * values[first + k + 2];
            four += weight[k + 3] * values[first + k + 3];
        }
        return one + two + (three + four);
    }

    private void design(double rateHz) {
        if (Math.abs(rateHz / designedHz - 1) <= SAME_RATE) {
            return;
        }
        designedHz = rateHz;
        phases = (int) Math.max(1, Math.ceil(0.95 * fineHz / rateHz));
        reach = (int) Math.max(FEWEST_REACHED, Math.ceil(REACH_PERIODS * rateHz / cornerHz));
        weights = new double[phases][(2 * reach + 2 + 3) / 4 * 4];
        for (int phase = 0; phase < phases; phase++) {
            weigh(weights[phase], (double) phase / phases);
        }
    }

    private void weigh(double[] weight, double share) {
        double sum = 0;
        for (int k = 0; k < weight.length; k++) {
            double away = k - reach - share;
            weight[k] = response(away / designedHz) * fade(Math.abs(away) / (reach + 1));
            sum += weight[k];
        }
        for (int k = 0; k < weight.length; k++) {
            weight[k] /= sum;
        }
    }

    /** The answer to a pulse, at a time after it; its scale does not matter. */
    private double response(double afterS) {
        double halfRateHz = designedHz / 2;
        double lastHz = Math.min(STOPS * halfRateHz, LAST_CORNERS * cornerHz);
        double stepHz = lastHz / Math.max(64, Math.ceil(lastHz));
        double sum = 0.5;
        for (double hz = stepHz; hz < lastHz; hz += stepHz) {
            double beyond = (hz / halfRateHz - PASSES) / (STOPS - PASSES);
            double band = beyond <= 0 ? 1 : 0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, beyond));
            sum += band / (1 + Math.pow(hz / cornerHz, 4)) * Math.cos(2 * Math.PI * hz * afterS);
        }
        return sum;
    }

    /** One inside, falling to zero at the end of the reach, so that cutting the answer off leaves no ripple. */
    private static double fade(double share) {
        double outer = (share - 0.6) / 0.4;
        return outer <= 0 ? 1 : 0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, outer));
    }

    /** What the last stretch was filled with: only one point before, those inside and one behind mean anything. */
    public double[] values() {
        return fine;
    }

    /** Distance of two points, s. */
    public double stepS() {
        return 1 / (designedHz * phases);
    }

    /** Where a point lies, in samples from the start of the array that was filtered. */
    public double position(double point) {
        return (firstFine + point) / phases;
    }
}
