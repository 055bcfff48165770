// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.WindowSpectrum;

/**
 * How well a window fits one stride frequency: the power on its multiples (odd ones tell left from right, even ones are the steps)
 * against the power half way between them, where nothing may be. Axes and magnitude count alike, each as shares of its own power
 * between 0.4 and 14 Hz. Not thread-safe: filled again.
 */
final class StrideComb {
    private static final int LINES = 8;
    /** Lines and gaps that make the shares: more are drowned where the sensor is slow. */
    private static final int FIRST = 4;
    /** A line is looked for so many bins around where it should be: half the Hann lobe. */
    private static final int REACH_BINS = 2;

    private static final int LOW_BIN = (int) Math.ceil(0.4 / WindowSpectrum.BIN_HZ);
    private static final int HIGH_BIN = (int) Math.floor(14 / WindowSpectrum.BIN_HZ);
    /** Keeps silence from being divided by silence, g². */
    private static final double SILENCE_G2 = 1e-9;

    private final double[] axesLine = new double[LINES + 1];
    private final double[] magnitudeLine = new double[LINES + 1];

    /** The stride frequency, Hz. */
    double strideHz;
    /** Power between the lines over the power on them. */
    double gap;
    /** The same in the axes alone. */
    double axesGap;
    /** The same in the magnitude alone. */
    double magnitudeGap;
    /** Share of the odd lines in the first four of the axes: left and right differ. */
    double axesOdd;
    /** The same in the magnitude. */
    double magnitudeOdd;
    /** Share of the lines from the third on, axes: how rich the motion is. */
    double axesRich;
    /** The same in the magnitude. */
    double magnitudeRich;
    /** Share of the stride's own line in the magnitude. */
    double magnitudeFirst;
    /** Share of the step's line in the magnitude. */
    double magnitudeSecond;

    /** Power of a spectrum where steps can leave any, g². Two sums, since one waits for itself. */
    static double total(double[] power) {
        double even = SILENCE_G2;
        double odd = 0;
        for (int k = LOW_BIN; k < HIGH_BIN; k += 2) {
            even += power[k];
            odd += power[k + 1];
        }
        boolean oneLeft = (HIGH_BIN - LOW_BIN) % 2 == 0;
        return even + odd + (oneLeft ? power[HIGH_BIN] : 0);
    }

    /** Looks at this stride frequency. */
    void measure(WindowSpectrum spectrum, double axesTotal, double magnitudeTotal, double hz) {
        strideHz = hz;
        double[] axes = spectrum.axesPower();
        double[] magnitude = spectrum.magnitudePower();
        double axesBetween = 0;
        double magnitudeBetween = 0;
        for (int line = 1; line <= LINES; line++) {
            axesLine[line] = top(axes, line * hz) / axesTotal;
            magnitudeLine[line] = top(magnitude, line * hz) / magnitudeTotal;
            if (line <= FIRST) {
                axesBetween += top(axes, (line - 0.5) * hz) / axesTotal;
                magnitudeBetween += top(magnitude, (line - 0.5) * hz) / magnitudeTotal;
            }
        }
        double axesOn = sum(axesLine, 1, FIRST) + SILENCE_G2;
        double magnitudeOn = sum(magnitudeLine, 1, FIRST) + SILENCE_G2;
        gap = (axesBetween + magnitudeBetween) / (axesOn + magnitudeOn);
        axesGap = axesBetween / axesOn;
        magnitudeGap = magnitudeBetween / magnitudeOn;
        axesOdd = (axesLine[1] + axesLine[3]) / axesOn;
        magnitudeOdd = (magnitudeLine[1] + magnitudeLine[3]) / magnitudeOn;
        double axesAll = sum(axesLine, 1, LINES) + SILENCE_G2;
        double magnitudeAll = sum(magnitudeLine, 1, LINES) + SILENCE_G2;
        axesRich = sum(axesLine, 3, LINES) / axesAll;
        magnitudeRich = sum(magnitudeLine, 3, LINES) / magnitudeAll;
        magnitudeFirst = magnitudeLine[1] / magnitudeAll;
        magnitudeSecond = magnitudeLine[2] / magnitudeAll;
    }

    private static double top(double[] power, double hz) {
        int centre = (int) Math.rint(hz / WindowSpectrum.BIN_HZ);
        if (centre < 1 || centre >= power.length - REACH_BINS) {
            return 0;
        }
        double top = 0;
        for (int k = Math.max(0, centre - REACH_BINS); k <= centre + REACH_BINS; k++) {
            top = power[k] > top ? power[k] : top;
        }
        return top;
    }

    private static double sum(double[] lines, int from, int to) {
        double sum = 0;
        for (int line = from; line <= to; line++) {
            sum += lines[line];
        }
        return sum;
    }

    /** Steps a second, Hz. */
    double stepHz() {
        return 2 * strideHz;
    }
}
