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
final class RunningLimits {
    private RunningLimits() {}

    /** The value, or NaN where a runner cannot have it. */
    static double plausibleOrNaN(Quantity quantity, double value) {
        return value >= low(quantity) && value <= high(quantity) ? value : Double.NaN;
    }

    private static double low(Quantity quantity) {
        return switch (quantity) {
            case GROUND_CONTACT_TIME -> 80;
            case GROUND_CONTACT_SHARE -> 10;
            case GROUND_CONTACT_BALANCE -> 35;
            case VERTICAL_OSCILLATION -> 20;
            case VERTICAL_RATIO -> 2;
            case STEP_LENGTH -> 300;
            case LEG_SPRING_STIFFNESS -> 2;
            case HEART_RATE -> 30;
            default -> Double.MIN_VALUE;
        };
    }

    private static double high(Quantity quantity) {
        return switch (quantity) {
            case GROUND_CONTACT_TIME -> 400;
            // From half a stride on there is no flight: that is walking.
            case GROUND_CONTACT_SHARE -> 50;
            case GROUND_CONTACT_BALANCE -> 65;
            case VERTICAL_OSCILLATION -> 200;
            case VERTICAL_RATIO -> 25;
            case STEP_LENGTH -> 3000;
            case LEG_SPRING_STIFFNESS -> 40;
            case HEART_RATE -> 240;
            default -> Double.MAX_VALUE;
        };
    }
}
