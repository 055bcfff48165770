// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Contact at the braking spike of the lower back; toe-off where vertical acceleration without gravity first goes down through zero
 * after the shortest stance, which is the fall below body weight.
 *
 * <p><b>Needs:</b> a trunk sensor with a known forward direction, 50 Hz and more.
 *
 * <p><b>Source:</b> {@code wixted2010}, as described by {@code kiernan2023}.
 *
 * <p><b>Differs from the source:</b> (1) peak and crossing lie between samples; (2) the step finder says where to look.
 */
final class TrunkWixtedMethod implements StanceMethod {
    private final LandingWindow window = new LandingWindow();

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!window.load(stride, landing) || !window.hasForward()) {
            return;
        }
        int braking = BrakingPeak.of(window);
        if (braking < 0) {
            return;
        }
        double contactS = Curves.vertexS(window.timeS(), window.forwardG(), braking, window.size());
        found.contact(contactS, Sureness.of(stride, -window.forwardG()[braking], contactS));
        int from = window.at(contactS + BrakingPeak.SHORTEST_STANCE_S);
        int to = window.at(contactS + window.stepS());
        double toeOffS = window.falls(window.upG(), from, to, 1);
        if (Double.isFinite(toeOffS)) {
            found.toeOff(toeOffS, Sureness.of(stride, 1, toeOffS));
        }
    }
}
