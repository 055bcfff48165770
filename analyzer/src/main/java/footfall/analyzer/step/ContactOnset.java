// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/**
 * Where in the average cycle the foot lands. At the trunk: the steepest rise of the acceleration along gravity, followed back along
 * its tangent to the level of flight. At a leg: where the acceleration begins to change fastest as a vector, which is the impact; the late
 * swing can be harder, never as abrupt. Both are the same whatever way the sensor is turned and whatever its sign.
 *
 * <p><b>Source:</b> for the leg Aubol and Milner 2020, as compared by Kiernan et al. 2023 (impact found by the jerk of the resultant).
 *
 * <p><b>Differs from the source:</b> (1) it works on the average cycle, not on single steps, whose noise it so avoids; (2) the jerk is that of the
 * vector, not of its length.
 */
final class ContactOnset {
    private static final double GRAVITY_SHOWS_G = 0.3;
    private static final int LONGEST_RISE_BINS = PhaseBins.A_STEP / 4;
    private static final int LONGEST_RING_BINS = PhaseBins.A_STEP / 6;
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
            double x = step(template.xG((i + 1) % size - size / 2), template.xG((i + size - 1) % size - size / 2));
            double y = step(template.yG((i + 1) % size - size / 2), template.yG((i + size - 1) % size - size / 2));
            double z = step(template.zG((i + 1) % size - size / 2), template.zG((i + size - 1) % size - size / 2));
            change[i] = Math.sqrt(x + y + z);
        }
        int fastest = largest(change, size);
        int first = firstFast(fastest, size);
        double level = ONSET_SHARE_OF_PEAK * change[Math.floorMod(first, size)];
        for (int back = 1; back <= LONGEST_RISE_BINS; back++) {
            int bin = Math.floorMod(first - back, size);
            if (change[bin] < level) {
                return first - back + (level - change[bin]) / (change[(bin + 1) % size] - change[bin]);
            }
        }
        return first;
    }

    private static double step(double after, double before) {
        return (after - before) * (after - before);
    }

    /** The first change before the fastest one that has half of its speed: an impact rings. May lie before the cycle's begin. */
    private int firstFast(int fastest, int size) {
        for (int at = fastest - LONGEST_RING_BINS; at < fastest; at++) {
            int bin = Math.floorMod(at, size);
            boolean peak = change[bin] >= change[(bin + 1) % size] && change[bin] > change[(bin + size - 1) % size];
            if (peak && change[bin] >= ONSET_SHARE_OF_PEAK * change[fastest]) {
                return at;
            }
        }
        return fastest;
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
}
