// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.signal.ZeroPhaseLowPass;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Contact and toe-off at the trunk from how weight is taken and given back. Contact: the steepest rise of acceleration against gravity,
 * followed back along its tangent to free fall. Toe-off: where the push falls below body weight, plus the time that a force of known
 * shape, impulse and beginning needs from there to nothing; but never later than the trunk is seen to fall freely, since who falls
 * freely does not stand.
 *
 * <p>The force of the second half of stance is taken for a raised cosine from contact to toe-off whose impulse is weight times step
 * time, as momentum demands: {@code F / weight = (T / tc) (1 − cos(2π t / tc))}. It falls to weight {@code tc / 2π · acos(1 − tc / T)}
 * before toe-off. With contact and the fall below weight known, contact time follows by itself; no constant is adjusted.
 *
 * <p><b>Needs:</b> a trunk sensor, 50 Hz and more (100 Hz advised), one axis along gravity or more.
 *
 * <p><b>Source:</b> raised cosine of the body's force: {@code clark2017}; weight as the level: effective contact, {@code cavagna1988}.
 *
 * <p><b>Differs from the source:</b> (1) one force for the whole body, without that of the landing leg, which a trunk sensor does not
 * feel; (2) used backwards, from the fall below weight to toe-off; (3) contact and the rule of free fall are our own.
 */
final class TrunkUnloadingMethod implements StanceMethod {
    private static final double CONTACT_CORNER_HZ = 25;
    private static final double WEIGHT_CORNER_HZ = 20;
    private static final double FLIGHT_CORNER_HZ = 40;
    private static final double EARLIEST_S = 0.06;
    private static final double LATEST_S = 0.10;
    private static final double ABOUT_CROSSING_S = 0.03;
    /** Longest rise from free fall to body weight that is a landing, s. */
    private static final double LONGEST_RISE_S = 0.08;
    /** Shares of the step between which the push falls below weight: no runner stands for less than 35 % of a step. */
    private static final double EARLIEST_UNLOADING = 0.35;

    private static final double LATEST_UNLOADING = 0.95;
    /** Who never gets lighter than this between two landings does not leave the ground, g. */
    private static final double UNLOADED_G = 0.7;

    /** Between these levels the last of the push is a straight line for any smooth force, g. */
    private static final double LINE_FROM_G = 0.5;

    private static final double LINE_TO_G = 0.2;

    /** From the fall below weight free fall is reached sooner than this, or the model decides, s. */
    private static final double FLIGHT_SEEN_S = 0.12;

    private static final int REFINEMENTS = 16;

    /** A landing's shock reaches the chest about as much later than the pelvis in the made-up trunk; people were not measured, s. */
    static final double TO_CHEST_S = 0.003;

    private final double lateS;
    private final LandingWindow window = new LandingWindow();
    private final ZeroPhaseLowPass contactFilter = new ZeroPhaseLowPass(CONTACT_CORNER_HZ);
    private final ZeroPhaseLowPass weightFilter = new ZeroPhaseLowPass(WEIGHT_CORNER_HZ);
    private final ZeroPhaseLowPass flightFilter = new ZeroPhaseLowPass(FLIGHT_CORNER_HZ);
    private double[] smooth = new double[256];

    /** For a sensor that a landing reaches so much later than it reaches the pelvis, s. */
    TrunkUnloadingMethod(double lateS) {
        this.lateS = lateS;
    }

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!window.loadWithPush(stride, landing)) {
            return;
        }
        if (smooth.length < window.size()) {
            smooth = Arrays.copyOf(smooth, 2 * window.size());
        }
        double contactS = contact(stride, found);
        if (Double.isFinite(contactS)) {
            toeOff(stride, contactS, found);
        }
    }

    private double contact(StrideSamples stride, Stance found) {
        int filtered = window.at(window.landingS() + 2 * LATEST_S);
        contactFilter.filter(window.rateHz(), window.upG(), 0, filtered, smooth);
        int from = window.at(window.landingS() - EARLIEST_S);
        int to = window.at(window.landingS() + LATEST_S);
        double weightS = window.rises(smooth, from, to, 1);
        if (Double.isNaN(weightS)) {
            return Double.NaN;
        }
        int first = Math.max(2, window.at(weightS - ABOUT_CROSSING_S));
        int end = Math.min(filtered - 2, window.at(weightS + ABOUT_CROSSING_S) + 1);
        int steepest = -1;
        double most = 0;
        for (int i = first; i < end; i++) {
            double slope = slope(i);
            steepest = slope > most ? i : steepest;
            most = Math.max(most, slope);
        }
        if (steepest < 0) {
            return Double.NaN;
        }
        double contactS = window.timeS()[steepest] - smooth[steepest] / (most * window.rateHz()) - lateS;
        if (contactS < weightS - LONGEST_RISE_S - lateS) {
            return Double.NaN;
        }
        double lowG = smooth[Curves.lowest(smooth, Math.max(0, Math.min(from, steepest)), steepest + 1)];
        found.contact(contactS, Sureness.of(stride, 1 - lowG, contactS));
        return contactS;
    }

    /** Change per sample, exact for a curve of fourth order: plain differences would flatten a landing at 100 Hz. */
    private double slope(int i) {
        return (8 * (smooth[i + 1] - smooth[i - 1]) - (smooth[i + 2] - smooth[i - 2])) / 12;
    }

    private void toeOff(StrideSamples stride, double contactS, Stance found) {
        weightFilter.filter(window.rateHz(), window.pushG(), 0, window.size(), smooth);
        int from = window.at(contactS + EARLIEST_UNLOADING * window.stepS());
        int to = window.at(contactS + LATEST_UNLOADING * window.stepS());
        if (to - from < 2) {
            return;
        }
        int low = Curves.lowest(smooth, from, to);
        double lowG = smooth[low];
        if (lowG > UNLOADED_G) {
            return;
        }
        int last = low;
        while (last > from && smooth[last] < 1) {
            last--;
        }
        double weightS = window.falls(smooth, last, low + 1, 1);
        if (Double.isNaN(weightS)) {
            return;
        }
        double toeOffS = contactS + stanceS(weightS - contactS, window.stepS());
        toeOffS = Math.min(toeOffS, freeFallS(weightS));
        found.toeOff(toeOffS, Sureness.of(stride, 1 - lowG, toeOffS));
    }

    /** Contact time where the force has fallen to body weight so long after contact: the fixed point of the raised cosine's tail. */
    static double stanceS(double toWeightS, double stepS) {
        double stanceS = toWeightS;
        for (int i = 0; i < REFINEMENTS; i++) {
            double cosine = Math.max(-1, 1 - stanceS / stepS);
            stanceS = toWeightS + stanceS / (2 * Math.PI) * Math.acos(cosine);
        }
        return stanceS;
    }

    /** When free fall begins, by the line through the last of the push; never, where it does not get there. */
    private double freeFallS(double weightS) {
        int begin = window.at(weightS - FLIGHT_SEEN_S / 2);
        int end = window.at(weightS + FLIGHT_SEEN_S);
        flightFilter.filter(window.rateHz(), window.pushG(), begin, end, smooth);
        int from = Math.max(begin, window.at(weightS) - 1);
        double halfS = window.falls(smooth, from, end, LINE_FROM_G);
        double littleS = window.falls(smooth, from, end, LINE_TO_G);
        double fallS = littleS + (littleS - halfS) * LINE_TO_G / (LINE_FROM_G - LINE_TO_G);
        return Double.isNaN(fallS) ? Double.POSITIVE_INFINITY : fallS;
    }
}
