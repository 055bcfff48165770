// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * A shoe with a gyro: contact and toe-off are the fastest turns toes down, as the foot is laid down and as it pushes off.
 */
final class FootPitchMethod implements StanceMethod {
    /** Low-pass of the turn, Hz. */
    static final double CUT_HZ = 30;

    private static final double FROM_S = 0.08;
    private static final double HALF_SHARE = 0.2;
    private static final double SURE_DPS = 200;

    private final PushOffTurn push = new PushOffTurn(CUT_HZ);

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        double landingS = stride.landingS(landing);
        if (!push.load(stride, landingS)) {
            return;
        }
        double halfS = landingS + HALF_SHARE * stride.strideS();
        int from = Math.max(1, stride.at(landingS - FROM_S));
        int to = Math.min(stride.size() - 1, stride.at(halfS));
        double[] rateDps = push.rateDps();
        int lowest = Curves.lowest(rateDps, from, to);
        if (lowest <= from || lowest >= to - 1) {
            return;
        }
        double contactS = Curves.vertexS(stride.timeS(), rateDps, lowest, stride.size());
        double depthDps = rateDps[Curves.highest(rateDps, from, to)] - rateDps[lowest];
        found.contact(contactS, Sureness.of(stride, depthDps / SURE_DPS, contactS));
        push.find(stride, halfS, contactS + PushOffTurn.LATEST_SHARE * stride.strideS(), found);
    }
}
