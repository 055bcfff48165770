// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Contact at the pelvis where it goes down fastest: the lowest point of vertical velocity, integrated from acceleration. No toe-off.
 *
 * <p><b>Needs:</b> a trunk sensor, 50 Hz and more.
 *
 * <p><b>Source:</b> {@code reenalda2021}, as compared by {@code kiernan2023}: 29 ms late on average there, not corrected here.
 *
 * <p><b>Differs from the source:</b> (1) drift is taken off by the mean over the step; (2) the lowest point lies between samples.
 */
final class TrunkReenaldaMethod implements StanceMethod {
    private static final double EARLIEST_S = 0.08;
    private static final double LATEST_S = 0.12;

    private final LandingWindow window = new LandingWindow();
    private double[] velocity = new double[256];

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!window.load(stride, landing)) {
            return;
        }
        if (velocity.length < window.size()) {
            velocity = Arrays.copyOf(velocity, 2 * window.size());
        }
        double[] upG = window.upG();
        double mean = 0;
        for (int i = window.periodBegin(); i < window.periodEnd(); i++) {
            mean += upG[i] / (window.periodEnd() - window.periodBegin());
        }
        velocity[0] = 0;
        for (int i = 1; i < window.size(); i++) {
            double fallS = window.timeS()[i] - window.timeS()[i - 1];
            velocity[i] = velocity[i - 1] + ((upG[i] + upG[i - 1]) / 2 - mean) * fallS;
        }
        int from = window.at(window.landingS() - EARLIEST_S);
        int to = window.at(window.landingS() + LATEST_S);
        int fastest = Curves.lowest(velocity, from, to);
        if (fastest > from && fastest < to - 1) {
            double contactS = Curves.vertexS(window.timeS(), velocity, fastest, window.size());
            found.contact(contactS, Sureness.of(stride, 1, contactS));
        }
    }
}
