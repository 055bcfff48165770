// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells left from right at the trunk by the swing from leg to leg: who stands on the left foot is pushed to the right. Each stride votes
 * which of its two landings was the left one; since feet alternate, all votes of a stretch without a missing step are votes on one
 * question. A side is given only once so many agree that chance alone would give as clear a result less than once in
 * {@value #CHANCE_IN} tries. The strides before that stay without a side. Not thread-safe: one per stream.
 *
 * <p><b>Needs:</b> three axes at sacrum or chest with forwards and right known, and contact times. Never at the waist, where a belt sits
 * off the midline and feels its own side more.
 *
 * <p><b>Source:</b> {@code lee2010}: sign of the sideways acceleration at contact, right for 82 of 100 steps ({@code kiernan2023}).
 *
 * <p><b>Differs from the source:</b> (1) the mean over the first half of stance in place of a low-pass; (2) the difference of the two
 * steps of a stride, so that a tilt of the sensor has no part; (3) a vote over the bout. A vote cannot mend a wrong forward direction.
 */
public final class TrunkSides {
    /** Chance alone gives as clear a result less than once in so many tries. */
    public static final int CHANCE_IN = 1000;

    private static final Set<SensorPlacement> MIDLINE = EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.CHEST);
    private static final double SAME_LANDING_S = 0.05;
    private static final byte LEFT = 1;
    private static final byte RIGHT = 2;
    private static final double USUAL_STANCE_SHARE = 0.7;

    private final boolean midline;
    private int leftFirst;
    private int rightFirst;
    private double expectedS = Double.NaN;

    /** For one recording. */
    public TrunkSides(SensorPlacement placement) {
        this.midline = MIDLINE.contains(placement);
    }

    /** Takes the votes of a batch whose axes and stances are filled, and gives its landings their sides where they are clear. */
    public void fill(StrideBatch batch) {
        if (!midline) {
            return;
        }
        if (batch.opensBout()) {
            restart();
        }
        int from = 0;
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            // Also true where nothing is expected yet.
            if (!(Math.abs(stride.landingS(0) - expectedS) <= SAME_LANDING_S)) {
                label(batch, from, i);
                restart();
                from = i;
            }
            vote(stride);
            expectedS = stride.closingS();
        }
        label(batch, from, batch.size());
    }

    private void restart() {
        leftFirst = 0;
        rightFirst = 0;
    }

    private void vote(StrideSamples stride) {
        if (stride.landings() < 2) {
            return;
        }
        double difference = pushedRight(stride, 0) - pushedRight(stride, 1);
        if (difference > 0) {
            leftFirst++;
        } else if (difference < 0) {
            rightFirst++;
        }
    }

    /** Mean acceleration to the right over the first half of stance, g; NaN where right is not known. */
    private static double pushedRight(StrideSamples stride, int landing) {
        double contactS = stride.stance(landing).contactS();
        double fromS = Double.isNaN(contactS) ? stride.landingS(landing) : contactS;
        double stepS = stride.stepEndS(landing) - stride.landingS(landing);
        int from = stride.at(fromS);
        int to = stride.at(fromS + USUAL_STANCE_SHARE * stepS / 2);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Double.isNaN(stride.levelForwardG()[i]) ? Double.NaN : stride.levelRightG()[i];
        }
        return sum / (to - from);
    }

    private void label(StrideBatch batch, int from, int to) {
        if (chance() * CHANCE_IN >= 1) {
            return;
        }
        byte first = leftFirst > rightFirst ? LEFT : RIGHT;
        byte second = leftFirst > rightFirst ? RIGHT : LEFT;
        for (int i = from; i < to; i++) {
            StrideSamples stride = batch.stride(i);
            stride.side(0, first);
            if (stride.landings() > 1) {
                stride.side(1, second);
            }
        }
    }

    /** Probability that tossed coins agree as much as the votes of the stretch so far, whichever side they favour. */
    public double chance() {
        int votes = leftFirst + rightFirst;
        int fewer = Math.min(leftFirst, rightFirst);
        double term = Math.pow(0.5, votes);
        double sum = term;
        for (int k = 1; k <= fewer; k++) {
            term *= (double) (votes - k + 1) / k;
            sum += term;
        }
        // So many votes that halves of one vanish: the normal curve would not say more.
        return votes == 0 ? 1 : term > 0 ? Math.min(1, 2 * sum) : unlike(votes, fewer);
    }

    private static double unlike(int votes, int fewer) {
        double deviations = (votes / 2.0 - fewer) / Math.sqrt(votes / 4.0);
        return Math.min(1, 2 * Math.exp(-deviations * deviations / 2));
    }

    /** Share of the votes of the stretch so far that agree with the more frequent answer, 0.5…1; 0.5 without votes. */
    public double agreement() {
        int votes = leftFirst + rightFirst;
        return votes == 0 ? 0.5 : (double) Math.max(leftFirst, rightFirst) / votes;
    }
}
