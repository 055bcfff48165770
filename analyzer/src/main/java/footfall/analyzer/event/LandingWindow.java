// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * The samples about one landing of the trunk, cut out of its stride: from {@value StrideSamples#MARGIN_S} s before the landing to as much
 * after the other foot's, or as far as they were recorded. Filled again for the next landing. Not thread-safe: one per stream.
 */
final class LandingWindow {
    /** Below this rate a stance is a handful of samples, Hz. */
    static final double LOWEST_RATE_HZ = 45;

    private static final double LONGEST_HOLE_SAMPLES = 3;
    private static final int FEWEST_SAMPLES = 16;
    private static final double ROUNDING_S = 1e-6;

    private double[] timeS = new double[256];
    private double[] upG = new double[256];
    private double[] forwardG = new double[256];
    private double[] pushG = new double[256];
    private final PushAxis axis = new PushAxis();
    private int size;
    private double landingS;
    private double stepS;
    private double rateHz;
    private int periodBegin;
    private int periodEnd;

    /** Fills it without {@link #pushG()}; false where there is nothing to look at: no gravity, too slow, too short, or with a hole. */
    boolean load(StrideSamples stride, int landing) {
        landingS = stride.landingS(landing);
        stepS = stride.stepEndS(landing) - landingS;
        rateHz = stride.rateHz();
        int begin = stride.at(landingS - StrideSamples.MARGIN_S - ROUNDING_S);
        int end = stride.at(landingS + stepS + StrideSamples.MARGIN_S + ROUNDING_S);
        size = end - begin;
        if (size < FEWEST_SAMPLES || !(rateHz >= LOWEST_RATE_HZ) || !(stepS > 0)) {
            return false;
        }
        room();
        System.arraycopy(stride.timeS(), begin, timeS, 0, size);
        System.arraycopy(stride.levelUpG(), begin, upG, 0, size);
        System.arraycopy(stride.levelForwardG(), begin, forwardG, 0, size);
        findPeriod();
        if (!whole(upG)) {
            meanIsUp(stride, begin);
        }
        return whole(upG) && !holed();
    }

    /** Fills {@link #pushG()} as well. */
    boolean loadWithPush(StrideSamples stride, int landing) {
        if (!load(stride, landing)) {
            return false;
        }
        int begin = stride.at(timeS[0]);
        if (!axis.find(stride, begin + periodBegin, begin + periodEnd, stepS)) {
            return false;
        }
        axis.project(stride, begin, begin + size, pushG);
        return whole(pushG);
    }

    private void room() {
        if (timeS.length < size) {
            timeS = Arrays.copyOf(timeS, 2 * size);
            upG = Arrays.copyOf(upG, 2 * size);
            forwardG = Arrays.copyOf(forwardG, 2 * size);
            pushG = Arrays.copyOf(pushG, 2 * size);
        }
    }

    /** One step's worth of samples: from the landing on, or the last ones where the recording ends before the step does. */
    private void findPeriod() {
        double lastS = timeS[size - 1];
        double fromS = Math.max(timeS[0], Math.min(landingS, lastS + 1 / rateHz - stepS));
        periodBegin = at(fromS - ROUNDING_S);
        periodEnd = at(fromS + stepS - ROUNDING_S);
    }

    /** Where no frame was found: the mean over one step is gravity, but for the sway from leg to leg. */
    private void meanIsUp(StrideSamples stride, int begin) {
        double x = mean(stride.axG(), begin);
        double y = mean(stride.ayG(), begin);
        double z = mean(stride.azG(), begin);
        double length = Math.sqrt(x * x + y * y + z * z);
        for (int i = 0; i < size; i++) {
            int at = begin + i;
            upG[i] = (x * stride.axG()[at] + y * stride.ayG()[at] + z * stride.azG()[at]) / length;
        }
    }

    private double mean(double[] values, int begin) {
        double sum = 0;
        for (int i = begin + periodBegin; i < begin + periodEnd; i++) {
            sum += values[i];
        }
        return sum / (periodEnd - periodBegin);
    }

    private boolean whole(double[] values) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i];
        }
        return Double.isFinite(sum);
    }

    private boolean holed() {
        double longestS = LONGEST_HOLE_SAMPLES / rateHz;
        for (int i = 1; i < size; i++) {
            if (timeS[i] - timeS[i - 1] > longestS) {
                return true;
            }
        }
        return false;
    }

    /** Whether forwards is known throughout. */
    boolean hasForward() {
        return whole(forwardG);
    }

    /** Index of the first sample at or after a time; {@link #size()} where there is none. */
    int at(double atS) {
        int found = Arrays.binarySearch(timeS, 0, size, atS);
        return found >= 0 ? found : -found - 1;
    }

    /** Number of samples. */
    int size() {
        return size;
    }

    /** Seconds from the start of the recording. */
    double[] timeS() {
        return timeS;
    }

    /** Against gravity, which is in it, g. */
    double[] upG() {
        return upG;
    }

    /** Horizontally forwards, g; NaN where not known. */
    double[] forwardG() {
        return forwardG;
    }

    /** Along the axis in which the legs push, gravity in it, g. */
    double[] pushG() {
        return pushG;
    }

    /** The landing by the step finder, s. */
    double landingS() {
        return landingS;
    }

    /** From the landing to the other foot's, s. */
    double stepS() {
        return stepS;
    }

    /** Samples a second, Hz. */
    double rateHz() {
        return rateHz;
    }

    /** First sample of one step's worth of samples. */
    int periodBegin() {
        return periodBegin;
    }

    /** End of one step's worth of samples. */
    int periodEnd() {
        return periodEnd;
    }

    /** Time at which values go up through a level between samples {@code from} and {@code to}, the first such, s; else NaN. */
    double rises(double[] values, int from, int to, double level) {
        for (int i = Math.max(1, from + 1); i < Math.min(to, size); i++) {
            if (values[i - 1] < level && values[i] >= level) {
                return Curves.crossingS(timeS, values, i - 1, level);
            }
        }
        return Double.NaN;
    }

    /** Time at which values go down through a level between samples {@code from} and {@code to}, the first such, s; else NaN. */
    double falls(double[] values, int from, int to, double level) {
        for (int i = Math.max(1, from + 1); i < Math.min(to, size); i++) {
            if (values[i - 1] >= level && values[i] < level) {
                return Curves.crossingS(timeS, values, i - 1, level);
            }
        }
        return Double.NaN;
    }
}
