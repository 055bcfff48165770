// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.app.live.LiveScope;

/**
 * What the coach's page draws, at one moment. Immutable by agreement: nobody changes the arrays.
 *
 * @param timeS the session's time of each sample, s
 * @param accelerationG size of the acceleration at that time, g
 * @param stepTimesS detected steps within that time, s
 * @param frequenciesSpm axis of the spectrum, a minute
 * @param spectrum its height, 0…1; as long as its axis
 */
@SuppressWarnings("ArrayRecordComponent")
public record ScopeView(
        double[] timeS, float[] accelerationG, double[] stepTimesS, double[] frequenciesSpm, float[] spectrum) {
    private static final double S_PER_MIN = 60;
    private static final double HIGHEST_SPM = 300;
    private static final double LOWEST_SPM = 60;

    /** What a copy of the session's scope looks like: the spectrum against its own highest part, as amplitude, from 60 to 300 a minute. */
    static ScopeView of(LiveScope.Snapshot copy) {
        double binSpm = S_PER_MIN * copy.binHz();
        int from = binSpm > 0 ? (int) Math.ceil(LOWEST_SPM / binSpm) : 0;
        int to = binSpm > 0 ? Math.min(copy.power().length, (int) (HIGHEST_SPM / binSpm) + 1) : 0;
        double[] axis = new double[Math.max(0, to - from)];
        float[] height = new float[axis.length];
        float highest = highest(copy.power(), from, to);
        for (int i = 0; i < axis.length; i++) {
            axis[i] = (from + i) * binSpm;
            height[i] = highest > 0 ? (float) Math.sqrt(Math.max(0, copy.power()[from + i]) / highest) : 0;
        }
        return new ScopeView(copy.timeS(), copy.magnitudeG(), copy.stepS(), axis, height);
    }

    private static float highest(float[] power, int from, int to) {
        float highest = 0;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, power[i]);
        }
        return highest;
    }
}
