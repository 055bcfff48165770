// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchOptions;
import java.util.Arrays;
import java.util.Optional;

/**
 * Speed of each row: the belt's where the runner gave it, else as recorded, else from the distance. A speed that stays at zero while
 * the legs turn (a treadmill without a pod) says nothing and counts as absent.
 */
final class SpeedSource {
    private static final double MOVING_MPS = 0.5;
    /** Distance is recorded in centimetres but updated every second or two: shorter spans give steps, not speed. */
    private static final double MIN_SPAN_S = 4;

    private static final double MAX_SPAN_S = 60;
    private static final double MAX_SPEED_MPS = 60;
    /** Share of rows with cadence that must show movement before a speed series is believed. */
    private static final double MOVING_SHARE = 0.05;

    private SpeedSource() {}

    static double[] speedMps(MergedRows rows, WatchOptions options) {
        if (options.speedMps().isPresent()) {
            double[] belt = new double[rows.rows()];
            Arrays.fill(belt, options.speedMps().getAsDouble());
            return belt;
        }
        double[] cadence = CadenceSource.rawSpm(rows, options);
        Optional<Column> recorded = rows.chosen(Quantity.SPEED, options.preferredSeries());
        Optional<Column> distance = rows.chosen(Quantity.DISTANCE, options.preferredSeries());
        double[] speedMps = recorded.map(column -> cleaned(column.values())).orElseGet(() -> absent(rows));
        if (says(speedMps, cadence)) {
            return speedMps;
        }
        double[] fromDistance = distance.map(column -> fromDistance(rows.timeS(), column.values()))
                .orElseGet(() -> absent(rows));
        return says(fromDistance, cadence) ? fromDistance : absent(rows);
    }

    private static double[] absent(MergedRows rows) {
        double[] absent = new double[rows.rows()];
        Arrays.fill(absent, Double.NaN);
        return absent;
    }

    private static double[] cleaned(double[] recorded) {
        double[] speedMps = recorded.clone();
        for (int row = 0; row < speedMps.length; row++) {
            if (!(speedMps[row] >= 0 && speedMps[row] <= MAX_SPEED_MPS)) {
                speedMps[row] = Double.NaN;
            }
        }
        return speedMps;
    }

    private static boolean says(double[] speedMps, double[] cadence) {
        int stepping = 0;
        int moving = 0;
        int known = 0;
        for (int row = 0; row < speedMps.length; row++) {
            known += Double.isNaN(speedMps[row]) ? 0 : 1;
            if (cadence[row] > 0) {
                stepping++;
                moving += speedMps[row] >= MOVING_MPS ? 1 : 0;
            }
        }
        return known > 0 && (stepping == 0 || moving > MOVING_SHARE * stepping);
    }

    /** Mean speed over at least the last {@value #MIN_SPAN_S} s. */
    private static double[] fromDistance(double[] timeS, double[] distanceM) {
        double[] speedMps = new double[timeS.length];
        Arrays.fill(speedMps, Double.NaN);
        int from = nextKnown(distanceM, -1);
        for (int row = from; row < timeS.length; row = nextKnown(distanceM, row)) {
            int later = nextKnown(distanceM, from);
            while (later < row && timeS[row] - timeS[later] >= MIN_SPAN_S) {
                from = later;
                later = nextKnown(distanceM, from);
            }
            double spanS = timeS[row] - timeS[from];
            double coveredM = distanceM[row] - distanceM[from];
            if (spanS > 0 && spanS <= MAX_SPAN_S && coveredM >= 0 && coveredM <= MAX_SPEED_MPS * spanS) {
                speedMps[row] = coveredM / spanS;
            } else {
                from = row;
            }
        }
        return speedMps;
    }

    private static int nextKnown(double[] values, int row) {
        int next = row + 1;
        while (next < values.length && Double.isNaN(values[next])) {
            next++;
        }
        return next;
    }
}
