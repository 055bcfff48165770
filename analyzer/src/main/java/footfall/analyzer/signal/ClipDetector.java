// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import java.util.OptionalDouble;

/**
 * Finds samples at the sensor's limit. Where the range is known these are all that stand at it (from {@value #AT_CODE} on, since the
 * largest code of a ten-bit sensor is a little less), and the second and later ones in a row of one axis at or above {@value #NEAR_LIMIT}
 * of it; a single peak just below the range is a peak. Where the range is not known,
 * the limit of each axis and sign is read off flat tops: the largest value so far, reached by several neighbouring samples again and
 * again. Not thread-safe: one per stream.
 *
 * <p><b>Source:</b> clipped peaks must be shown and never repaired: restoring them is off by several g.
 */
final class ClipDetector {
    private static final double AT_CODE = 0.998;
    private static final double NEAR_LIMIT = 0.985;
    /** A largest value this small is no limit of a sensor, g. */
    private static final double SMALLEST_RANGE_G = 1.4;
    /** Values this close are one, relative. */
    private static final double SAME = 2e-4;

    /** The limits of both signs and all axes of a sensor are alike but for a code or two, relative. */
    private static final double ALIKE = 1e-3;

    private static final int FLAT_TOPS_AT_A_USUAL_RANGE = 4;
    /** Slow sensors touch their limit for a sample at a time. */
    private static final int TOUCHES_AT_A_USUAL_RANGE = 12;

    private static final int FLAT_TOPS = 25;
    private static final double[] USUAL_RANGES_G = {2, 4, 6, 8, 16, 24, 32, 50, 64, 100, 200};
    private static final double NEAR_USUAL = 0.05;

    private final double codeG;
    private final double nearG;
    private final double[] top = new double[6];
    /** Below it a value is not the largest. */
    private final double[] nearTop = new double[6];

    private final int[] flat = new int[6];
    private final int[] run = new int[6];
    private final long[] at = new long[6];
    private double believedG = Double.NaN;
    private long samples;
    private long clipped;

    ClipDetector(OptionalDouble rangeG) {
        this.codeG = rangeG.isPresent() ? AT_CODE * rangeG.getAsDouble() : Double.NaN;
        this.nearG = rangeG.isPresent() ? NEAR_LIMIT * rangeG.getAsDouble() : Double.NaN;
    }

    /** Whether this sample stands at the limit, as far as it is known by now. */
    boolean test(double xG, double yG, double zG) {
        samples++;
        boolean atLimit;
        if (codeG > 0) {
            atLimit = known(xG, 0) | known(yG, 2) | known(zG, 4);
        } else {
            atLimit = seen(xG, 0) | seen(yG, 2) | seen(zG, 4);
        }
        clipped += atLimit ? 1 : 0;
        return atLimit;
    }

    private boolean known(double valueG, int first) {
        run[first] = valueG >= nearG ? run[first] + 1 : 0;
        run[first + 1] = -valueG >= nearG ? run[first + 1] + 1 : 0;
        return Math.abs(valueG) >= codeG || run[first] > 1 || run[first + 1] > 1;
    }

    private boolean seen(double valueG, int first) {
        if (valueG < nearTop[first] && -valueG < nearTop[first + 1]) {
            run[first] = 0;
            run[first + 1] = 0;
            return false;
        }
        return valueG >= 0 ? side(valueG, first) : side(-valueG, first + 1);
    }

    private boolean side(double sizeG, int index) {
        run[index ^ 1] = 0;
        if (sizeG < nearTop[index]) {
            run[index] = 0;
            return false;
        }
        if (sizeG > top[index] * (1 + SAME)) {
            clipped -= isLimit(index) ? at[index] : 0;
            top[index] = sizeG;
            nearTop[index] = sizeG * (1 - SAME);
            flat[index] = 0;
            run[index] = 1;
            at[index] = 1;
            return isLimit(index);
        }
        at[index]++;
        boolean before = isLimit(index);
        if (++run[index] == 2) {
            flat[index]++;
        }
        boolean now = isLimit(index);
        // What was seen before the limit was believed counts too; this sample itself is counted by the caller.
        clipped += now && !before ? at[index] - 1 : 0;
        if (now && isUsual(top[index]) && Double.isNaN(believedG)) {
            believe(index);
        }
        return now;
    }

    private void believe(int index) {
        for (int other = 0; other < top.length; other++) {
            boolean alike = other != index && Math.abs(top[other] / top[index] - 1) <= ALIKE;
            clipped += alike && !isLimit(other) ? at[other] : 0;
        }
        believedG = top[index];
    }

    private boolean isLimit(int index) {
        return Math.abs(top[index] / believedG - 1) <= ALIKE || isLimitAlone(index);
    }

    private boolean isLimitAlone(int index) {
        if (top[index] < SMALLEST_RANGE_G || at[index] * 2 > samples && samples > 64) {
            return false;
        }
        if (isUsual(top[index])) {
            return flat[index] >= FLAT_TOPS_AT_A_USUAL_RANGE || at[index] >= TOUCHES_AT_A_USUAL_RANGE;
        }
        return flat[index] >= FLAT_TOPS;
    }

    private static boolean isUsual(double sizeG) {
        for (double usualG : USUAL_RANGES_G) {
            if (Math.abs(sizeG / usualG - 1) <= NEAR_USUAL) {
                return true;
            }
        }
        return false;
    }

    /** Samples at the limit. */
    long clipped() {
        return Math.max(0, clipped);
    }

    /** The largest limit that was read off flat tops, g; empty where none was. */
    OptionalDouble seenG() {
        double largestG = 0;
        for (int index = 0; index < top.length; index++) {
            if (!(codeG > 0) && isLimit(index)) {
                largestG = Math.max(largestG, top[index]);
            }
        }
        return largestG > 0 ? OptionalDouble.of(largestG) : OptionalDouble.empty();
    }
}
