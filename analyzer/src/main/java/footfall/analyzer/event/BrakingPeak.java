// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

/** The large peak of backward acceleration at a landing. */
final class BrakingPeak {
    /** Shortest stance of the published trunk methods, s ({@code kiernan2023}). */
    static final double SHORTEST_STANCE_S = 0.095;

    /** Before the landing by which it is sought, s. */
    static final double EARLIEST_S = 0.06;

    private static final double LATEST_S = 0.1;

    private BrakingPeak() {}

    /** Index of its sample; −1 where there is none. */
    static int of(LandingWindow window) {
        int from = window.at(window.landingS() - EARLIEST_S);
        int to = window.at(window.landingS() + LATEST_S);
        return Curves.lowest(window.forwardG(), from, to);
    }
}
