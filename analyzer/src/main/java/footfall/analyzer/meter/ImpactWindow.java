// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.signal.FineLowPass;
import footfall.analyzer.signal.PeakFinder;
import footfall.analyzer.stride.StrideSamples;

/**
 * A piece of a stance, counted from the contact: low-passed, with values between the samples, and whether the sensor stood at its limit
 * in it. Not thread-safe: one per stream.
 */
final class ImpactWindow {
    private final FineLowPass filter;
    private final PeakFinder peak = new PeakFinder();
    private final LimitMemory memory = new LimitMemory();
    private double rateHz;
    private int size;
    private double from;
    private double to;
    private boolean limited;
    private double[] lengths = new double[0];

    ImpactWindow(double cornerHz) {
        this.filter = new FineLowPass(cornerHz);
    }

    /** Looks at a stance between two times; false where the contact is not known or samples are missing. */
    boolean open(StrideSamples stride, double fromS, double toS) {
        rateHz = stride.rateHz();
        size = stride.size();
        from = place(stride, fromS);
        to = place(stride, toS);
        if (stride.hasHole() || !(to > from)) {
            return false;
        }
        limited = false;
        for (int i = (int) from; i <= Math.min(size - 1, (int) to + 1); i++) {
            limited |= stride.clipped()[i];
        }
        return true;
    }

    /** A time in samples from the start of the stride; NaN where it has none around it. */
    private static double place(StrideSamples stride, double atS) {
        int after = stride.at(atS);
        if (!(after > 0 && after < stride.size())) {
            return Double.NaN;
        }
        double beforeS = stride.timeS()[after - 1];
        return after - 1 + (atS - beforeS) / (stride.timeS()[after] - beforeS);
    }

    /** Whether a sample of it stood at the sensor's limit. */
    boolean limited() {
        return limited;
    }

    /** Gives a landing its value, with whether the sensor stood at its limit: where that shows only later, then. */
    void put(StrideSamples stride, int landing, double value, LandingValues values) {
        values.put(stride.index(landing), value, limited);
        memory.add(stride, (int) from, Math.min(size, (int) to + 2), stride.index(landing), values);
    }

    /** Low-passes a channel of the stride; how many points lie inside, as in {@link FineLowPass#fill}. */
    int fill(double[] channel) {
        return filter.fill(rateHz, channel, size, from, to);
    }

    /** What was filled: one point before, those inside, one behind. */
    double[] values() {
        return filter.values();
    }

    /** Distance of two points, s. */
    double stepS() {
        return filter.stepS();
    }

    /** Largest value of a channel after the low-pass; NaN where there is none. */
    double peak(double[] channel) {
        int inside = fill(channel);
        if (inside == 0) {
            return Double.NaN;
        }
        peak.largest(filter.values(), 1, inside + 1);
        return peak.value();
    }

    /** Largest length of a vector of three channels, each low-passed; NaN where there is none. */
    double peakLength(double[] x, double[] y, double[] z) {
        int inside = addSquares(x, true);
        addSquares(y, false);
        addSquares(z, false);
        if (inside == 0) {
            return Double.NaN;
        }
        for (int i = 0; i < inside + 2; i++) {
            lengths[i] = Math.sqrt(lengths[i]);
        }
        peak.largest(lengths, 1, inside + 1);
        return peak.value();
    }

    private int addSquares(double[] channel, boolean first) {
        int inside = fill(channel);
        if (lengths.length < inside + 2) {
            lengths = new double[2 * (inside + 2)];
        }
        double[] filtered = filter.values();
        for (int i = 0; i < inside + 2; i++) {
            lengths[i] = (first ? 0 : lengths[i]) + filtered[i] * filtered[i];
        }
        return inside;
    }
}
