// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.RunningSeries;
import footfall.analyzer.activity.Quantity;
import java.util.Arrays;

/** The running rows as charts take them: every k-th of a long run, the smallest k that fits. */
final class ChartRows {
    private ChartRows() {}

    static RunningSeries of(StrideRows rows) {
        int every = Math.max(1, (rows.count() + RunningSeries.MOST_ROWS - 1) / RunningSeries.MOST_ROWS);
        int count = (rows.count() + every - 1) / every;
        double[] absent = new double[count];
        Arrays.fill(absent, Double.NaN);
        FlightRows flight = rows.flight().filter(FlightRows::usable).orElse(null);
        double[] contactMs = rows.settled(Quantity.GROUND_CONTACT_TIME)
                .map(values -> thinned(values, every, count))
                .orElse(absent);
        return new RunningSeries(
                thinned(rows.timeS(), every, count),
                thinned(rows.cadenceSpm(), every, count),
                thinned(rows.speedMps(), every, count),
                flight == null ? contactMs : thinned(flight.contactMs(), every, count),
                flight == null ? absent : thinned(flight.flightMs(), every, count),
                rows.settled(Quantity.GROUND_CONTACT_BALANCE)
                        .map(values -> thinned(values, every, count))
                        .orElse(absent),
                thinned(rows.stepLengthM(), every, count));
    }

    private static double[] thinned(double[] values, int every, int count) {
        double[] kept = new double[count];
        for (int i = 0; i < count; i++) {
            kept[i] = values[i * every];
        }
        return kept;
    }
}
