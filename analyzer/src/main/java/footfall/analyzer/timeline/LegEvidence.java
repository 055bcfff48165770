// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import java.util.Arrays;

/**
 * What the rows of one leg say about who or what moved.
 *
 * @param moving rows that move at {@value #MOVING_MPS} m/s or more
 * @param stepping rows with a cadence above zero
 * @param both rows with both
 * @param speedMps median speed of the moving rows; NaN where there are none
 * @param fastSpeedMps 95 % quantile of it
 * @param cadenceSpm median cadence of the stepping rows; NaN where there are none
 * @param stepLengthM median of 60 speed / cadence over the rows with both; NaN where there are none
 * @param contactMs median ground contact time of the stepping rows; NaN where there is none
 * @param coastingShare share of the rows faster than 2 m/s whose cadence is zero
 * @param constantCadence whether cadence never changes although speed does
 */
record LegEvidence(
        int moving,
        int stepping,
        int both,
        double speedMps,
        double fastSpeedMps,
        double cadenceSpm,
        double stepLengthM,
        double contactMs,
        double coastingShare,
        boolean constantCadence) {
    /** Slower than this is standing, or a satellite receiver that wanders. */
    static final double MOVING_MPS = 0.5;

    private static final double COASTING_MPS = 2;
    private static final int MANY_ROWS = 300;
    /** Relative interquartile range of speed that a constant cadence cannot go with. */
    private static final double SPEED_CHANGES = 0.25;

    /** The series that evidence is drawn from, row by row. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Series(double[] cadenceSpm, double[] speedMps, double[] contactMs, double[] holdS) {}

    /** Evidence from rows {@code [fromRow, toRow)}; rows outside the timer are not heard. */
    static LegEvidence of(Series series, int fromRow, int toRow) {
        Sample speeds = new Sample(toRow - fromRow);
        Sample cadences = new Sample(toRow - fromRow);
        Sample steps = new Sample(toRow - fromRow);
        Sample contacts = new Sample(toRow - fromRow);
        int fast = 0;
        int coasting = 0;
        for (int row = fromRow; row < toRow; row++) {
            double speed = series.speedMps()[row];
            double cadence = series.cadenceSpm()[row];
            if (!(series.holdS()[row] > 0)) {
                continue;
            }
            if (speed >= MOVING_MPS) {
                speeds.add(speed);
            }
            if (cadence > 0) {
                cadences.add(cadence);
                contacts.add(series.contactMs()[row]);
                if (speed >= MOVING_MPS) {
                    steps.add(60 * speed / cadence);
                }
            }
            if (speed > COASTING_MPS && !Double.isNaN(cadence)) {
                fast++;
                coasting += cadence == 0 ? 1 : 0;
            }
        }
        double medianSpeed = speeds.quantile(0.5);
        boolean constant = cadences.count > MANY_ROWS
                && cadences.quantile(0) == cadences.quantile(1)
                && speeds.quantile(0.75) - speeds.quantile(0.25) > SPEED_CHANGES * medianSpeed;
        return new LegEvidence(
                speeds.count,
                cadences.count,
                steps.count,
                medianSpeed,
                speeds.quantile(0.95),
                cadences.quantile(0.5),
                steps.quantile(0.5),
                contacts.quantile(0.5),
                fast == 0 ? 0 : (double) coasting / fast,
                constant);
    }

    /** Values to take quantiles of. */
    private static final class Sample {
        private final double[] values;
        private int count;
        private boolean sorted;

        Sample(int capacity) {
            values = new double[capacity];
        }

        void add(double value) {
            if (!Double.isNaN(value)) {
                values[count++] = value;
            }
        }

        double quantile(double share) {
            if (count == 0) {
                return Double.NaN;
            }
            if (!sorted) {
                Arrays.sort(values, 0, count);
                sorted = true;
            }
            return values[(int) Math.round(share * (count - 1))];
        }
    }
}
