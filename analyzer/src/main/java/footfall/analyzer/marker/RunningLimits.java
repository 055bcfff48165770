// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.activity.Quantity;

/**
 * What a recorded value can be while somebody runs. Wide on purpose: they take out zeros of an absent sensor, starts, stops and
 * the walking that devices log as running, never a fast or a slow runner.
 *
 * <p><b>Source:</b> contact 80…400 ms: published detectors search 95–270 ms, slow joggers average up to 318 ms. The others
 * enclose with a margin what 72 watch recordings of runs hold once the first seconds are over.
 */
enum RunningLimits {
    CONTACT_MS(80, 400),
    /** From half a stride on there is no flight: that is walking. */
    CONTACT_SHARE_PCT(10, 50),
    BALANCE_PCT(35, 65),
    OSCILLATION_MM(20, 200),
    RATIO_PCT(2, 25),
    STEP_LENGTH_MM(300, 3000),
    STIFFNESS_KN_PER_M(2, 40),
    HEART_RATE_BPM(30, 240),
    /** Zero is what an absent sensor writes. */
    ANY(Double.MIN_VALUE, Double.MAX_VALUE);

    private final double low;
    private final double high;

    RunningLimits(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** The limits of a quantity, in its unit. */
    static RunningLimits of(Quantity quantity) {
        return switch (quantity) {
            case GROUND_CONTACT_TIME -> CONTACT_MS;
            case GROUND_CONTACT_SHARE -> CONTACT_SHARE_PCT;
            case GROUND_CONTACT_BALANCE -> BALANCE_PCT;
            case VERTICAL_OSCILLATION -> OSCILLATION_MM;
            case VERTICAL_RATIO -> RATIO_PCT;
            case STEP_LENGTH -> STEP_LENGTH_MM;
            case LEG_SPRING_STIFFNESS -> STIFFNESS_KN_PER_M;
            case HEART_RATE -> HEART_RATE_BPM;
            default -> ANY;
        };
    }

    /** Whether a runner can have the value; never true of NaN. */
    boolean allow(double value) {
        return value >= low && value <= high;
    }
}
