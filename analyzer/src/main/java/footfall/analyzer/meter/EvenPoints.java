// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideSamples;

/**
 * One channel of a stride at evenly spaced times: cubic through the four samples around each (Catmull and Rom), since a straight line
 * between samples at 50 Hz already flattens the rhythm of the steps by 1 %.
 */
final class EvenPoints {
    private EvenPoints() {}

    /**
     * Fills {@code into[at]} to {@code into[at + count - 1]}.
     *
     * @return whether the stride has samples all the way, each with a value
     */
    static boolean fill(
            StrideSamples stride, double[] channel, double fromS, double spacingS, int count, double[] into, int at) {
        double[] timeS = stride.timeS();
        int last = stride.size() - 1;
        double untilS = fromS + (count - 1) * spacingS;
        if (stride.hasHole() || last < 3 || !(timeS[0] <= fromS && untilS <= timeS[last] && spacingS > 0)) {
            return false;
        }
        int left = Math.max(0, stride.at(fromS) - 1);
        double check = 0;
        for (int k = 0; k < count; k++) {
            double wantedS = fromS + k * spacingS;
            while (left < last - 1 && timeS[left + 1] <= wantedS) {
                left++;
            }
            double share = (wantedS - timeS[left]) / (timeS[left + 1] - timeS[left]);
            double value = cubic(
                    channel[Math.max(0, left - 1)],
                    channel[left],
                    channel[left + 1],
                    channel[Math.min(last, left + 2)],
                    share);
            into[at + k] = value;
            check += value;
        }
        return Double.isFinite(check);
    }

    private static double cubic(double before, double from, double to, double after, double share) {
        double slope = to - before;
        double bend = 2 * before - 5 * from + 4 * to - after;
        double twist = 3 * (from - to) + after - before;
        return from + 0.5 * share * (slope + share * (bend + share * twist));
    }
}
