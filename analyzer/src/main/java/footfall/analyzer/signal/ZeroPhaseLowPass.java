// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import java.util.Arrays;
import uk.me.berndporr.iirj.Biquad;
import uk.me.berndporr.iirj.Butterworth;

/**
 * A Butterworth low-pass that delays nothing: second order forwards, then the same backwards, fourth order together. At the corner
 * frequency half of an amplitude is left, since both passes take 3 dB. Works on a slice of an array; the slice goes on round both ends
 * by reflection through its end point, so that its last value is no step for the filter. A corner at {@value #HIGHEST_CORNER} of
 * the rate or above changes nothing. Work arrays grow and stay. Not thread-safe: one per stream.
 *
 * <p><b>Source:</b> the usual low-pass of running studies with accelerometers, 60 Hz at the shank ({@code kiernan2023}). Each pass is
 * the bilinear transform of the analogue filter, so near half the rate it is steeper than that: where values from different rates are
 * compared, the rate should be ten times the corner or more.
 */
public final class ZeroPhaseLowPass {
    private static final int ORDER_A_PASS = 2;
    private static final double HIGHEST_CORNER = 0.45;
    /** Reflected periods of the corner; the filter has forgotten its start to 1e-4 by then. */
    private static final double REFLECTED_PERIODS = 2;
    /** A clock wanders by less; a new design for each stride would be waste. */
    private static final double SAME_RATE = 0.01;

    private final double cornerHz;
    private final Butterworth filter = new Butterworth();
    private Biquad pass = new Biquad();
    private double[] work = new double[256];
    private double designedHz;

    /**
     * For one stream.
     *
     * @param cornerHz where half of the amplitude is left, Hz
     * @throws IllegalArgumentException where it is not above zero
     */
    public ZeroPhaseLowPass(double cornerHz) {
        if (!(cornerHz > 0)) {
            throw new IllegalArgumentException("a corner frequency must be above 0 Hz, got " + cornerHz);
        }
        this.cornerHz = cornerHz;
    }

    /**
     * Filters {@code from[begin, end)} into the same places of {@code into}, which may be the same array. A value that is no number
     * spoils the slice and nothing beyond it.
     *
     * @param rateHz samples a second, Hz
     */
    public void filter(double rateHz, double[] from, int begin, int end, double[] into) {
        int size = end - begin;
        if (size < 2 || !(cornerHz < HIGHEST_CORNER * rateHz)) {
            System.arraycopy(from, begin, into, begin, Math.max(0, size));
            return;
        }
        design(rateHz);
        int reflected = Math.min(size - 1, (int) Math.ceil(REFLECTED_PERIODS * rateHz / cornerHz));
        int length = extend(from, begin, size, reflected);
        run(0, length, 1);
        run(length - 1, -1, -1);
        System.arraycopy(work, reflected, into, begin, size);
    }

    private void design(double rateHz) {
        if (Math.abs(rateHz / designedHz - 1) <= SAME_RATE) {
            return;
        }
        filter.lowPass(ORDER_A_PASS, rateHz, cornerHz);
        pass = filter.getBiquad(0);
        designedHz = rateHz;
    }

    private int extend(double[] from, int begin, int size, int reflected) {
        int length = size + 2 * reflected;
        if (work.length < length) {
            work = Arrays.copyOf(work, 2 * length);
        }
        int last = begin + size - 1;
        for (int i = 1; i <= reflected; i++) {
            work[reflected - i] = 2 * from[begin] - from[begin + i];
            work[reflected + size - 1 + i] = 2 * from[last] - from[last - i];
        }
        System.arraycopy(from, begin, work, reflected, size);
        return length;
    }

    /**
     * One pass, in the library's own form and order of terms, without a call for each value. The filter wakes at zero: what it first
     * meets is taken off before and put back after, which costs nothing at 0 Hz.
     */
    private void run(int from, int end, int step) {
        double a1 = pass.getA1();
        double a2 = pass.getA2();
        double b0 = pass.getB0();
        double b1 = pass.getB1();
        double b2 = pass.getB2();
        double rest = work[from];
        double last = 0;
        double lastButOne = 0;
        for (int i = from; i != end; i += step) {
            double next = work[i] - rest - a1 * last - a2 * lastButOne;
            work[i] = b0 * next + b1 * last + b2 * lastButOne + rest;
            lastButOne = last;
            last = next;
        }
    }
}
