// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * A shoe with a gyro: contact and toe-off are the fastest turns toes down, as the foot is laid down and as it pushes off.
 *
 * <p><b>Needs:</b> angular rate, 50 Hz or more; no axes. <b>Source:</b> Falbriard et al. 2018: minimum of the pitch rate in the first
 * and in the second half between two mid-swings.
 *
 * <p><b>Differs from the source:</b> (1) the halves are counted from the landing of the step finder, and meet at a fifth of the
 * stride; (2) low-pass of 50 Hz; (3) the axis is that about which the shoe turns most where the foot's is not known; (4) minima lie
 * between samples, by a parabola; (5) no correction by speed.
 */
final class FootPitchMethod implements StanceMethod {
    /** Low-pass of the turn, Hz. */
    static final double CUT_HZ = 50;

    private static final double FROM_S = 0.08;
    private static final double HALF_SHARE = 0.2;
    private static final double SURE_DPS = 200;

    private final PushOffTurn push = new PushOffTurn(CUT_HZ, 0);

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
