// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.StancePower;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Power spectral density of single stances: samples from contact to toe-off, without their mean and slope, followed by zeros to one
 * second, so that lines are 1 Hz apart or closer. Keeps the mean of all. Not thread-safe: one per stream.
 */
final class StanceSpectrum {
    private static final double LONGEST_LINE_HZ = 1;
    private static final double RATE_TOLERANCE = 0.99;
    private static final double LAST_HZ = 60;
    private static final int FEWEST_SAMPLES = 8;

    private double[] work = new double[0];
    private double[] powerG2PerHz = new double[0];
    private double[] sum = new double[0];
    private double stepHz = 1;
    private long stances;
    private DoubleFFT_1D transform = new DoubleFFT_1D(2);

    /** Transforms a stance and adds it to the mean; false where it is not known or samples are missing. */
    boolean add(StrideSamples stride, int landing, double[] channel) {
        Stance stance = stride.stance(landing);
        if (stride.hasHole() || !(stance.groundContactS() > 0)) {
            return false;
        }
        int from = stride.at(stance.contactS());
        int to = stride.at(stance.toeOffS());
        if (work.length == 0) {
            size(stride.rateHz());
        }
        if (to - from < FEWEST_SAMPLES || to - from > work.length || to == stride.size()) {
            return false;
        }
        fill(channel, from, to - from);
        if (!Double.isFinite(work[0])) {
            return false;
        }
        transform.realForward(work);
        addPowers(2 / (stride.rateHz() * (to - from)));
        return true;
    }

    /** The smallest length of products of 2, 3 and 5 that is fast and long enough. */
    private void size(double rateHz) {
        int points = 2 * (int) Math.ceil(RATE_TOLERANCE * rateHz / LONGEST_LINE_HZ / 2);
        while (!isSmooth(points)) {
            points += 2;
        }
        transform = new DoubleFFT_1D(points);
        work = new double[points];
        stepHz = rateHz / points;
        int lines = Math.min(points / 2, (int) Math.floor(LAST_HZ / stepHz) + 1);
        powerG2PerHz = new double[lines];
        sum = new double[lines];
    }

    private static boolean isSmooth(int points) {
        int rest = points;
        for (int factor : new int[] {2, 3, 5}) {
            while (rest % factor == 0) {
                rest /= factor;
            }
        }
        return rest == 1;
    }

    private void fill(double[] channel, int from, int size) {
        double middle = (size - 1) / 2.0;
        double mean = 0;
        double slope = 0;
        for (int i = 0; i < size; i++) {
            mean += channel[from + i] / size;
            slope += (i - middle) * channel[from + i];
        }
        slope *= 12 / ((double) size * size * size - size);
        for (int i = 0; i < size; i++) {
            work[i] = channel[from + i] - mean - slope * (i - middle);
        }
        Arrays.fill(work, size, work.length, 0);
    }

    private void addPowers(double scale) {
        stances++;
        for (int line = 0; line < powerG2PerHz.length; line++) {
            double real = work[2 * line];
            double imaginary = line == 0 ? 0 : work[2 * line + 1];
            powerG2PerHz[line] = scale * (real * real + imaginary * imaginary);
            sum[line] += powerG2PerHz[line];
        }
    }

    /** Power of the last stance between two frequencies, g². */
    double powerG2(double fromHz, double toHz) {
        return PowerBand.integral(powerG2PerHz, stepHz, fromHz, toHz);
    }

    /** Mean over the stances so far. */
    StancePower mean() {
        if (stances == 0) {
            return StancePower.none();
        }
        double[] mean = sum.clone();
        for (int line = 0; line < mean.length; line++) {
            mean[line] /= stances;
        }
        return new StancePower(stances, stepHz, mean);
    }
}
