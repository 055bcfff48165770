// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;

/**
 * What one window is: run, walk or neither, and how fast.
 *
 * @param gait run, walk or none
 * @param stepHz steps of both feet a second, coarse (the phase gives the value that is shown); 0 where there is no gait
 * @param stepsPerCycle 2 where the rhythm that was found is the stride, 1 where it is the step; 0 where there is no gait
 * @param otherHz steps a second under the rejected reading (step for stride or the other way round); 0 where there is none
 * @param marginDb how much better the signal fits {@code stepHz} than {@code otherHz}, dB
 * @param confidence probability that gait and reading are right, 0…1
 * @param refusal why there is no gait: {@link Refusal#NONE} where there is one
 */
public record GaitVerdict(
        Gait gait,
        double stepHz,
        int stepsPerCycle,
        double otherHz,
        double marginDb,
        double confidence,
        Refusal refusal) {
    /** No gait, for this reason. */
    public static GaitVerdict refused(Refusal why, double confidence) {
        return new GaitVerdict(Gait.NONE, 0, 0, 0, 0, confidence, why);
    }

    /** Whether there is gait. */
    public boolean isGait() {
        return gait != Gait.NONE;
    }
}
