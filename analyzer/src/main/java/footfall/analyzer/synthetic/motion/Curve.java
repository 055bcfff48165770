// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import java.util.function.DoubleUnaryOperator;

/**
 * A shape over {@code [0, 1]} as a table with straight lines between its entries: no transcendental function per sample, and the same
 * bits on every machine because the tables are filled by {@link StrictMath} alone.
 */
final class Curve {
    private static final int CELLS = 2048;

    /** One turn of a sine. */
    static final Curve SINE = of(x -> StrictMath.sin(2 * StrictMath.PI * x));

    /** Half a turn of a sine: the plain stance pulse. */
    static final Curve ARCH = of(x -> StrictMath.sin(StrictMath.PI * x));

    private final double[] y;

    private final double mean;
    private final double moment;

    private Curve(double[] y) {
        this.y = y;
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < CELLS; i++) {
            // Exact for the straight lines between the entries.
            sum += (y[i] + y[i + 1]) / 2;
            weighted += (y[i] * (3.0 * i + 1) + y[i + 1] * (3.0 * i + 2)) / 6;
        }
        this.mean = sum / CELLS;
        this.moment = weighted / CELLS / CELLS;
    }

    static Curve of(DoubleUnaryOperator shape) {
        double[] y = new double[CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            y[i] = shape.applyAsDouble((double) i / CELLS);
        }
        return new Curve(y);
    }

    /** A smooth hill on {@code [from, to]}, 0 outside, 1 at its top, flat to the third derivative at its feet. */
    static double hill(double x, double from, double to) {
        if (x <= from || x >= to) {
            return 0;
        }
        double root = StrictMath.sin(StrictMath.PI * (x - from) / (to - from));
        return root * root * root * root;
    }

    /** sin(2π turns), any number of turns. */
    static double sin(double turns) {
        double place = turns * CELLS;
        double floor = Math.floor(place);
        double[] y = SINE.y;
        int i = (int) (long) floor & CELLS - 1;
        return y[i] + (place - floor) * (y[i + 1] - y[i]);
    }

    /** cos(2π turns), any number of turns. */
    static double cos(double turns) {
        return sin(turns + 0.25);
    }

    /** From 0 to 1 with flat ends. */
    static double ease(double x) {
        double held = Math.min(1, Math.max(0, x));
        return held * held * (3 - 2 * held);
    }

    /** The value at {@code x}; outside {@code [0, 1]} that of the nearer end. */
    double at(double x) {
        double place = x * CELLS;
        if (!(place > 0)) {
            return y[0];
        }
        if (place >= CELLS) {
            return y[CELLS];
        }
        int i = (int) place;
        return y[i] + (place - i) * (y[i + 1] - y[i]);
    }

    /** The derivative by x. */
    Curve slope() {
        double[] slope = new double[CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            int low = Math.max(0, i - 1);
            int high = Math.min(CELLS, i + 1);
            slope[i] = (y[high] - y[low]) * CELLS / (high - low);
        }
        return new Curve(slope);
    }

    /** The same shape with its largest magnitude at 1. */
    Curve toPeakOne() {
        double peak = 0;
        for (double value : y) {
            peak = Math.max(peak, Math.abs(value));
        }
        double[] scaled = new double[CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            scaled[i] = y[i] / peak;
        }
        return new Curve(scaled);
    }

    /** The mean over {@code [0, 1]}. */
    double mean() {
        return mean;
    }

    /** The mean of x times the value over {@code [0, 1]}. */
    double moment() {
        return moment;
    }
}
