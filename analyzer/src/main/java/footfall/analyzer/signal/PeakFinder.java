// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/**
 * The top of a smooth signal between its samples: a parabola through the largest sample and its two neighbours. Of a wave with eight
 * samples a period the height is at most 0.9 % low, with twelve 0.2 %, with twenty 0.02 %. Holds the last answer, so that nothing is
 * allocated; not thread-safe.
 */
public final class PeakFinder {
    private double value = Double.NaN;
    private double position = Double.NaN;
    private boolean top;

    /**
     * Looks for the largest value at indices {@code [begin, end)}, which may be cut at the array's ends; neighbours outside that range
     * shape the parabola but are no candidates. Values that are no numbers are passed over.
     *
     * @return whether it is a top, with a smaller or equal neighbour on both sides; else it is the end of a slope and is given as it is
     */
    public boolean largest(double[] values, int begin, int end) {
        return find(values, begin, end, 1);
    }

    /** The same for the smallest value. */
    public boolean smallest(double[] values, int begin, int end) {
        return find(values, begin, end, -1);
    }

    private boolean find(double[] values, int begin, int end, int sign) {
        int best = -1;
        double bestValue = Double.NEGATIVE_INFINITY;
        for (int i = Math.max(0, begin); i < Math.min(end, values.length); i++) {
            if (sign * values[i] > bestValue) {
                best = i;
                bestValue = sign * values[i];
            }
        }
        top = false;
        position = best < 0 ? Double.NaN : best;
        value = best < 0 ? Double.NaN : values[best];
        if (best > 0 && best < values.length - 1) {
            refine(values[best - 1], values[best], values[best + 1], sign);
        }
        return top;
    }

    private void refine(double before, double middle, double after, int sign) {
        if (!(sign * middle >= sign * before && sign * middle >= sign * after)) {
            return;
        }
        top = true;
        double bend = before - 2 * middle + after;
        if (bend != 0) {
            double offset = 0.5 * (before - after) / bend;
            position += offset;
            value = middle - 0.25 * (before - after) * offset;
        }
    }

    /** Height of the last top; NaN where there was no number. */
    public double value() {
        return value;
    }

    /** Where it lies, in samples from the start of the array; NaN where there was no number. */
    public double position() {
        return position;
    }

    /** Whether the last answer was a top. */
    public boolean isTop() {
        return top;
    }

    /** When it was, from the times of the samples, in their unit; NaN where there was no number. */
    public double at(double[] times) {
        if (Double.isNaN(position)) {
            return Double.NaN;
        }
        int before = Math.min((int) position, times.length - 2);
        return times[before] + (position - before) * (times[before + 1] - times[before]);
    }
}
