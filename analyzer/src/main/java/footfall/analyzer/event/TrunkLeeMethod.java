// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Contact and toe-off at the sacrum from braking: the large peak of backward acceleration is contact, the second and smaller one toe-off.
 *
 * <p><b>Needs:</b> a trunk sensor with a known forward direction, 50 Hz and more.
 *
 * <p><b>Source:</b> {@code lee2010}, as described by {@code kiernan2023}.
 *
 * <p><b>Differs from the source:</b> (1) peaks lie between samples; (2) the step finder says where to look.
 */
final class TrunkLeeMethod implements StanceMethod {
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
        double[] forwardG = window.forwardG();
        double contactS = Curves.vertexS(window.timeS(), forwardG, braking, window.size());
        found.contact(contactS, Sureness.of(stride, -forwardG[braking], contactS));
        int from = window.at(contactS + BrakingPeak.SHORTEST_STANCE_S);
        int to = window.at(contactS + window.stepS() - BrakingPeak.EARLIEST_S);
        int second = Curves.lowest(forwardG, from, to);
        if (second > from && second < to - 1) {
            double toeOffS = Curves.vertexS(window.timeS(), forwardG, second, window.size());
            found.toeOff(toeOffS, Sureness.of(stride, -forwardG[second], toeOffS));
        }
    }
}
