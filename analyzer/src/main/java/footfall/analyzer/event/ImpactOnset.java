// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Initial contact at a leg: where the acceleration begins to change fastest. The change is that of the vector from one sample to the next, so
 * that it is the same however the sensor is turned, sees an impact that only turns the vector, and still rises on the other axes while
 * one stands at its limit. The contact is where the first strong change passes half of its height. Not thread-safe: one per stream.
 */
final class ImpactOnset {
    /** How long before and after the landing of the step finder the impact may be, s. */
    private static final double BEFORE_S = 0.07;

    private static final double AFTER_S = 0.07;
    private static final double STRONG_SHARE = 0.5;
    private static final double ONSET_SHARE = 0.5;
    /** An impact changes the acceleration so many times as fast as the rest of the window does on the mean: then it is sure. */
    private static final double SURE_RATIO = 4;

    private double[] midS = new double[256];
    private double[] changeGps = new double[256];
    private int size;
    private double contactS;
    private double clear;

    /** Looks about a landing; false where there is nothing to see. */
    boolean find(StrideSamples stride, int landing) {
        contactS = Double.NaN;
        int from = stride.at(stride.landingS(landing) - BEFORE_S);
        int to = stride.at(stride.landingS(landing) + AFTER_S);
        load(stride, from, to);
        int peak = Curves.highest(changeGps, 0, size);
        if (size < 5 || !(changeGps[peak] > 0)) {
            return false;
        }
        double highest = changeGps[peak];
        int first = firstStrong(STRONG_SHARE * highest, peak);
        double level = ONSET_SHARE * changeGps[first];
        int before = first;
        while (before > 0 && changeGps[before] > level) {
            before--;
        }
        contactS = changeGps[before] > level ? midS[before] : Curves.crossingS(midS, changeGps, before, level);
        clear = (highest / mean() - 1) / (SURE_RATIO - 1);
        return true;
    }

    private void load(StrideSamples stride, int from, int to) {
        if (to - from > midS.length) {
            midS = Arrays.copyOf(midS, 2 * (to - from));
            changeGps = Arrays.copyOf(changeGps, 2 * (to - from));
        }
        size = 0;
        for (int i = from; i + 1 < to; i++) {
            double lengthS = stride.timeS()[i + 1] - stride.timeS()[i];
            double x = stride.axG()[i + 1] - stride.axG()[i];
            double y = stride.ayG()[i + 1] - stride.ayG()[i];
            double z = stride.azG()[i + 1] - stride.azG()[i];
            midS[size] = stride.timeS()[i] + lengthS / 2;
            changeGps[size] = Math.sqrt(x * x + y * y + z * z) / lengthS;
            size++;
        }
    }

    private int firstStrong(double level, int highest) {
        for (int i = 1; i < highest; i++) {
            if (changeGps[i] >= level && Curves.isPeak(changeGps, i)) {
                return i;
            }
        }
        return highest;
    }

    private double mean() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += changeGps[i];
        }
        return sum / size;
    }

    /** The contact found last, s. */
    double contactS() {
        return contactS;
    }

    /** How clear it stands out, 1 and more: very. */
    double clear() {
        return clear;
    }
}
