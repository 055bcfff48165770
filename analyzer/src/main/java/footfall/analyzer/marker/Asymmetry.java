// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.activity.Quantity;
import java.util.Optional;

/**
 * Left against right of the ground contact time, from the left share that devices record.
 *
 * <p>With left share b in % of L + R the symmetry index is SI = 100 (L − R) / (0.5 (L + R)) = 4 (b − 50), so its error is four
 * times that of the mean share.
 *
 * <p><b>Minimal detectable change.</b> The run's mean SI estimates the runner's SI with standard error s<sub>SI</sub>, from the
 * scatter of batch means ({@link RunningMean}). The difference between two runs of the same runner has, where nothing changed,
 * variance s² + s² = 2 s²; in 95 % of such pairs it stays below t · √2 · s, which is √2 times the half-width of one run's SI.
 * A smaller change is noise. What differs from day to day for other reasons (strap, shoe, camber) is not in one run's scatter:
 * the true limit is higher.
 *
 * @param leftPct mean left share, %
 * @param indexPct symmetry index, %; positive where the left contact is longer
 * @param minimalDetectablePct minimal detectable change of the index at 95 %, %; NaN where the run is too short for an error
 */
record Asymmetry(double leftPct, double indexPct, double minimalDetectablePct) {
    private static final double INDEX_PER_SHARE = 4;

    /** Asymmetry of the contact time, where the recording has a balance. */
    static Optional<Asymmetry> ofBalance(StrideRows rows) {
        return rows.settled(Quantity.GROUND_CONTACT_BALANCE)
                .flatMap(sharePct -> RunningMean.of(sharePct, rows.weightS()))
                .map(Asymmetry::of);
    }

    /** Asymmetry from the mean left share in %. */
    static Asymmetry of(RunningMean share) {
        return new Asymmetry(
                share.value(),
                INDEX_PER_SHARE * (share.value() - 50),
                INDEX_PER_SHARE * Math.sqrt(2) * share.repeatHalfWidth95());
    }
}
