// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

/**
 * What a method finds in one window: the slowest rhythm whose multiples explain the signal (at a foot the stride, at the trunk often
 * the step), before anybody decides which of the two it is.
 *
 * @param baseHz frequency of that rhythm, Hz; 0 where there is none
 * @param strength share of the signal's variance that the rhythm and its multiples explain, 0…1
 * @param rivalHz the next best rhythm that is not the same one, Hz; 0 where there is none
 * @param marginDb how much better {@code baseHz} explains the signal than {@code rivalHz}, dB
 */
public record PeriodEstimate(double baseHz, double strength, double rivalHz, double marginDb) {
    /** No rhythm. */
    public static PeriodEstimate none() {
        return new PeriodEstimate(0, 0, 0, 0);
    }

    /** Whether there is a rhythm at all. */
    public boolean isPeriodic() {
        return baseHz > 0;
    }
}
