// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchActivity;
import org.junit.jupiter.api.Test;

class RowMergerTest {
    private static final long T = HandMade.START_MS;

    private static MergedRows merge(WatchActivity activity) {
        return RowMerger.merge(activity.records(), ClockMend.of(activity));
    }

    private static double[] column(MergedRows rows, Quantity quantity) {
        return rows.of(quantity).get(0).values();
    }

    @Test
    void fieldsOfOneSecondInRowsOfTheirOwnBecomeOneRow() {
        MergedRows rows = merge(new HandMade()
                .row(T, 160, Double.NaN)
                .row(T, Double.NaN, 3)
                .row(T + 1000, 162, Double.NaN)
                .row(T + 1000, Double.NaN, 3.1)
                .build());
        assertThat(rows.timeS()).containsExactly(0, 1);
        assertThat(column(rows, Quantity.CADENCE)).containsExactly(160, 162);
        assertThat(column(rows, Quantity.SPEED)).containsExactly(3, 3.1);
    }

    @Test
    void ofTwoValuesInOneSecondTheOneWrittenLastCounts() {
        MergedRows rows = merge(new HandMade()
                .row(T, 0, 3)
                .row(T, 160, Double.NaN)
                .row(T + 1000, 162, 3)
                .build());
        assertThat(column(rows, Quantity.CADENCE)).containsExactly(160, 162);
    }

    @Test
    void smallBackwardStepsAreBroughtIntoOrder() {
        MergedRows rows = merge(new HandMade()
                .row(T, 160, 3)
                .row(T + 2000, 164, 3)
                .row(T + 1000, 162, 3)
                .row(T + 3000, 166, 3)
                .build());
        assertThat(rows.timeS()).containsExactly(0, 1, 2, 3);
        assertThat(column(rows, Quantity.CADENCE)).containsExactly(160, 162, 164, 166);
    }

    @Test
    void timesBeforeNineteenSeventyAndUptimeClocksKeepTheirSpacing() {
        MergedRows rows = merge(new HandMade()
                .row(-2500, 160, 3)
                .row(-1500, 161, 3)
                .row(500, 162, 3)
                .build());
        assertThat(rows.timeS()).containsExactly(0, 1, 3);
        assertThat(rows.startEpochMs()).isEqualTo(-3000);
    }

    @Test
    void noRowsGiveNoRows() {
        assertThat(merge(new HandMade().build()).rows()).isZero();
    }
}
