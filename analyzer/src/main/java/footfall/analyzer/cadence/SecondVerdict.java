// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;

/**
 * What the tracker decided on one whole second.
 *
 * @param gait run, walk or none
 * @param stepHz steps of both feet a second, coarse; 0 where there is no gait
 * @param strides whether the rhythm was read as the stride
 * @param otherHz steps a second under the rejected reading; 0 where there is none
 * @param marginDb by how much the reading fits better than the other, dB
 * @param agreed whether the second's own window says the same
 * @param confidence probability that gait and reading are right, 0…1
 * @param refusal why there is no gait
 * @param usualG2 motion that is usual in the bout, g²; 0 where there is no gait
 */
record SecondVerdict(
        Gait gait,
        double stepHz,
        boolean strides,
        double otherHz,
        double marginDb,
        boolean agreed,
        double confidence,
        Refusal refusal,
        double usualG2) {
    /** Before the first second and after the last one: whatever goes on there goes on. */
    static final SecondVerdict OUTSIDE = new SecondVerdict(Gait.NONE, 0, false, 0, 0, false, 0, Refusal.STILL, 0);

    boolean isGait() {
        return gait != Gait.NONE;
    }
}
