// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Gait;

/**
 * The steps of one bout of uninterrupted gait.
 *
 * @param gait run or walk
 * @param fromRow first row in the step table
 * @param toRow one past the last row
 * @param firstSeenRow first row whose contact was detected; on one leg every second row from there on was, and the others are inferred
 * @param everyStepSeen whether the contacts of both feet were detected
 * @param contactSdMs error of a contact time from what is left after the alignment, standard deviation, ms; NaN where no contact was
 *     aligned
 */
public record StepBout(Gait gait, int fromRow, int toRow, int firstSeenRow, boolean everyStepSeen, double contactSdMs) {
    /** Steps of both feet. */
    public int steps() {
        return toRow - fromRow;
    }
}
