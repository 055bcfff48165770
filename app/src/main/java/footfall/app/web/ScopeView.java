// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

/**
 * What the coach's page draws, at one moment. Immutable by agreement: nobody changes the arrays.
 *
 * @param timeS the session's time of each sample, s
 * @param accelerationG size of the acceleration at that time, g
 * @param stepTimesS detected steps within that time, s
 * @param frequenciesSpm axis of the spectrum, in steps a minute of both feet
 * @param spectrum its height, 0…1; as long as its axis
 */
public record ScopeView(
        double[] timeS, float[] accelerationG, double[] stepTimesS, double[] frequenciesSpm, float[] spectrum) {}
