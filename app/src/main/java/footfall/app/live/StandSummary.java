// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/**
 * What standing still told about a sensor.
 *
 * @param timeS when the answer was there, session time, s
 * @param sensor which, from 0
 * @param meanG length of the mean acceleration, g: 1 where unit and scale are right
 * @param noiseG spread about it, g
 * @param fine whether it lies within 1 g ± 5 %
 * @param words what was told the runner
 */
public record StandSummary(double timeS, int sensor, double meanG, double noiseG, boolean fine, String words) {}
