// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/**
 * Where in the average cycle the foot lands. At the trunk: the steepest rise of the acceleration along gravity, followed back along
 * its tangent to the level of flight. At a leg: the begin of the fastest rise of the resultant before its peak, which is the impact. Both are the same
 * whatever way the sensor is turned and whatever its sign.
 *
 * <p><b>Source:</b> for the leg Aubol and Milner 2020, as compared by Kiernan et al. 2023 (impact found by the jerk of the resultant).
 *
 * <p><b>Differs from the source:</b> it works on the average cycle, not on single steps, whose noise it so avoids.
 */
final class ContactOnset {
    private static final double GRAVITY_SHOWS_G = 0.3;
    private static final int LONGEST_RISE_BINS = PhaseBins.A_STEP / 4;
    private static final double ONSET_SHARE_OF_PEAK = 0.5;
    private static final int[] SMOOTHING = {1, 4, 6, 4, 1};

    private final double[] level = new double[2 * PhaseBins.A_STEP];
    private final double[] change = new double[2 * PhaseBins.A_STEP];

    /** Position of the contact, in bins from the middle of the template. */
    double find(CycleTemplate template, boolean trunk) {
        int size = template.size();
        double meanX = 0;
        double meanY = 0;
        double meanZ = 0;
        for (int i = -size / 2; i < size / 2; i++) {
            meanX += template.xG(i) / size;
            meanY += template.yG(i) / size;
            meanZ += template.zG(i) / size;
        }
        double gravityG = Math.sqrt(meanX * meanX + meanY * meanY + meanZ * meanZ);
        if (trunk && gravityG > GRAVITY_SHOWS_G) {
            return riseAlong(template, meanX / gravityG, meanY / gravityG, meanZ / gravityG) - size / 2.0;
        }
        return impact(template) - size / 2.0;
    }

    private double riseAlong(CycleTemplate template, double upX, double upY, double upZ) {
        int size = template.size();
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int k = 0; k < SMOOTHING.length; k++) {
                int bin = Math.floorMod(i + k - SMOOTHING.length / 2, size) - size / 2;
                sum += SMOOTHING[k] * (upX * template.xG(bin) + upY * template.yG(bin) + upZ * template.zG(bin));
            }
            level[i] = sum / 16;
        }
        for (int i = 0; i < size; i++) {
            change[i] = (level[(i + 1) % size] - level[(i + size - 1) % size]) / 2;
        }
        int steepest = largest(change, size);
        double lowest = level[steepest];
        for (int back = 1; back <= LONGEST_RISE_BINS; back++) {
            lowest = Math.min(lowest, level[Math.floorMod(steepest - back, size)]);
        }
        double slope = change[steepest];
        double rise = slope > 0 ? (level[steepest] - lowest) / slope : 0;
        return steepest - Math.min(rise, LONGEST_RISE_BINS);
    }

    private double impact(CycleTemplate template) {
        int size = template.size();
        for (int i = 0; i < size; i++) {
            int bin = i - size / 2;
            level[i] = Math.sqrt(square(template.xG(bin)) + square(template.yG(bin)) + square(template.zG(bin)));
        }
        int peak = largest(level, size);
        int steepest = peak;
        for (int back = 0; back <= LONGEST_RISE_BINS; back++) {
            steepest = rise(peak - back, size) > rise(steepest, size) ? peak - back : steepest;
        }
        for (int back = 1; back <= LONGEST_RISE_BINS; back++) {
            if (rise(steepest - back, size) < ONSET_SHARE_OF_PEAK * rise(steepest, size)) {
                return steepest - back;
            }
        }
        return steepest;
    }

    private double rise(int bin, int size) {
        return level[Math.floorMod(bin + 1, size)] - level[Math.floorMod(bin - 1, size)];
    }

    private static int largest(double[] values, int size) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    private static double square(double value) {
        return value * value;
    }
}
