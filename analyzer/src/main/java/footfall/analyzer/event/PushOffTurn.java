// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Toe-off at a leg with a gyro, from the fastest turn of the foot or shank toes down: at the shoe it comes with toe-off, at the shank later, as
 * the knee bends. Not thread-safe: one
 * per stream.
 */
final class PushOffTurn {
    /** No toe-off is looked for earlier after contact, when the impact still rings, s. */
    static final double EARLIEST_S = 0.12;

    /** Nor later after contact, as a share of the stride. */
    static final double LATEST_SHARE = 0.55;

    /** Slower is no push-off of running, degrees a second. */
    private static final double SLOWEST_DPS = 60;

    private static final double SURE_DPS = 200;

    private final SagittalRate rate;
    private final double lateS;

    /** With the cut-off of the low-pass, Hz, and how long after toe-off the turn is fastest, s. */
    PushOffTurn(double cutHz, double lateS) {
        this.lateS = lateS;
        this.rate = new SagittalRate(cutHz);
    }

    /** Works out the rate of a stride; false where there is none. */
    boolean load(StrideSamples stride, double landingS) {
        return rate.load(stride, landingS);
    }

    /** Rate of each sample, toes up positive, degrees a second. */
    double[] rateDps() {
        return rate.rateDps();
    }

    /** Writes the toe-off of a loaded stride that lies between two times. */
    void find(StrideSamples stride, double fromS, double toS, Stance found) {
        int from = Math.max(1, stride.at(fromS));
        int to = Math.min(stride.size() - 1, stride.at(toS));
        int lowest = Curves.lowest(rate.rateDps(), from, to);
        if (lowest <= from || lowest >= to - 1 || rate.rateDps()[lowest] > -SLOWEST_DPS) {
            return;
        }
        double atS = Curves.vertexS(stride.timeS(), rate.rateDps(), lowest, stride.size()) - lateS;
        found.toeOff(atS, Sureness.of(stride, -rate.rateDps()[lowest] / SURE_DPS, atS));
    }
}
