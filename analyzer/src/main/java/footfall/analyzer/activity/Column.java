// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

/**
 * One quantity from one source over all rows. Read-only by contract: nobody writes into {@code values} after building.
 *
 * @param quantity what, and in which unit
 * @param source from where
 * @param values one a row; NaN where the row has no value
 */
@SuppressWarnings("ArrayRecordComponent") // a column is never compared
public record Column(Quantity quantity, SeriesSource source, double[] values) {

    /** Whether any row carries a value. */
    public boolean hasValues() {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }
}
