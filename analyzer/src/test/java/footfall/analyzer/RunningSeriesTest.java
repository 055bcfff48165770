// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningSeriesTest {
    @Test
    void columnsOfDifferentLengthAreRefused() {
        double[] two = {1, 2};
        double[] one = {1};
        assertThatThrownBy(() -> new RunningSeries(two, two, two, two, two, two, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 rows");
    }

    @Test
    void aRunKeepsItsRowsAndAnUltraIsThinned() {
        assertThat(run(1_000).running().rows()).isEqualTo(1_000);
        RunningSeries ultra = run(50_000).running();
        assertThat(ultra.rows()).isBetween(RunningSeries.MOST_ROWS / 2, RunningSeries.MOST_ROWS);
        assertThat(ultra.timeS()[1] - ultra.timeS()[0]).isEqualTo(7);
        assertThat(ultra.timeS()[ultra.rows() - 1]).isGreaterThan(49_990);
    }

    @Test
    void contactAndFlightFillTheStep() {
        RunningSeries rows = run(600).running();
        int row = 300;
        assertThat(rows.contactMs()[row]).isEqualTo(250);
        assertThat(rows.flightMs()[row]).isEqualTo(60_000 / rows.cadenceSpm()[row] - 250);
        assertThat(rows.stepLengthM()[row]).isEqualTo(60 * rows.speedMps()[row] / rows.cadenceSpm()[row]);
        assertThat(rows.leftSharePct()[row]).isNaN();
    }

    @Test
    void theSameRowsAreEqual() {
        assertThat(run(100).running()).isEqualTo(run(100).running()).hasSameHashCodeAs(run(100).running());
        assertThat(run(100).running()).isNotEqualTo(run(101).running());
    }

    private static Analysis run(int seconds) {
        RecordColumns.Builder rows = new RecordColumns.Builder();
        int cadence = rows.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
        int speed = rows.column(Quantity.SPEED, SeriesSource.ofFormat("speed"));
        int contact = rows.column(Quantity.GROUND_CONTACT_TIME, SeriesSource.ofFormat("stance_time"));
        for (int second = 0; second < seconds; second++) {
            rows.row(1_700_000_000_000L + 1000L * second);
            rows.set(cadence, 165 + second % 3)
                    .set(speed, 3 + 0.01 * (second % 7))
                    .set(contact, 250);
        }
        WatchActivity activity = new WatchActivity(rows.build(), List.of(), List.of(), List.of(), true, List.of());
        return WatchAnalyzer.analyze(activity, WatchOptions.defaults());
    }
}
