// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Contact and toe-off at the lower back. Contact: midway between the lowest vertical acceleration before its highest, and the last
 * forward peak before the strongest braking. Toe-off: when free fall begins after the highest vertical acceleration.
 *
 * <p><b>Needs:</b> a trunk sensor with a known forward direction, 50 Hz and more.
 *
 * <p><b>Source:</b> {@code auvinet2002}, as compared by {@code kiernan2023}: contact 30 ms early and toe-off 3 ms early on average there,
 * not corrected here.
 *
 * <p><b>Differs from the source:</b> (1) extrema and the fall to free fall lie between samples; (2) the step finder says where to look.
 */
final class TrunkAuvinetMethod implements StanceMethod {
    private static final double BEFORE_S = 0.12;
    private static final double CREST_SHARE = 0.6;
    private static final double BRAKING_SHARE = 0.35;

    private final LandingWindow window = new LandingWindow();

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!window.load(stride, landing) || !window.hasForward()) {
            return;
        }
        double[] upG = window.upG();
        double[] forwardG = window.forwardG();
        int from = window.at(window.landingS() - BEFORE_S);
        int crest = Curves.highest(
                upG, window.at(window.landingS()), window.at(window.landingS() + CREST_SHARE * window.stepS()));
        int braking = Curves.lowest(forwardG, from, window.at(window.landingS() + BRAKING_SHARE * window.stepS()));
        if (crest < 0 || braking < 0) {
            return;
        }
        int low = Curves.lowest(upG, from, crest + 1);
        int ahead = braking;
        while (ahead > from && forwardG[ahead - 1] >= forwardG[ahead]) {
            ahead--;
        }
        double contactS = (Curves.vertexS(window.timeS(), upG, low, window.size())
                        + Curves.vertexS(window.timeS(), forwardG, ahead, window.size()))
                / 2;
        found.contact(contactS, Sureness.of(stride, upG[crest] - 1, contactS));
        double toeOffS = fallS(upG, crest);
        if (Double.isFinite(toeOffS)) {
            found.toeOff(toeOffS, Sureness.of(stride, upG[crest] - 1, toeOffS));
        }
    }

    private double fallS(double[] upG, int crest) {
        int to = window.at(window.landingS() + window.stepS());
        for (int i = crest + 1; i < to; i++) {
            if (upG[i] <= 0) {
                return Curves.crossingS(window.timeS(), upG, i - 1, 0);
            }
        }
        return Double.NaN;
    }
}
