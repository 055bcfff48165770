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
 * @param fast stepping rows between {@value #FAST_MPS} and {@value #FASTEST_MPS} m/s, where nobody walks
 * @param fastCadenceSpm median cadence of those; NaN where there are none
 * @param fastStepLengthM median step length of those; NaN where there are none
 * @param contactMs median ground contact time of the stepping rows; NaN where there is none
 * @param coastingShare share of the rows faster than 2 m/s whose cadence is zero
 * @param constantCadence whether cadence hardly ever changes although speed does
 */
record LegEvidence(
        int moving,
        int stepping,
        int both,
        double speedMps,
        double fastSpeedMps,
        double cadenceSpm,
        double stepLengthM,
        int fast,
        double fastCadenceSpm,
        double fastStepLengthM,
        double contactMs,
        double coastingShare,
        boolean constantCadence) {
    /** Slower than this is standing, or a satellite receiver that wanders. */
    static final double MOVING_MPS = 0.5;

    private static final double FAST_MPS = 2.3;
    private static final double FASTEST_MPS = 4.7;
    private static final double COASTING_MPS = 2;
    private static final int MANY_ROWS = 300;
    /** Relative interquartile range of speed that a constant cadence cannot go with. */
    private static final double SPEED_CHANGES = 0.25;

    /** The series that evidence is drawn from, row by row. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Series(double[] cadenceSpm, double[] speedMps, double[] contactMs, double[] holdS) {}

    /** Evidence from the rows listed in {@code rows[from]} to {@code rows[to - 1]}; rows outside the timer are not heard. */
    static LegEvidence of(Series series, int[] rows, int from, int to) {
        Samples samples = new Samples(to - from);
        for (int index = from; index < to; index++) {
            int row = rows[index];
            if (series.holdS()[row] > 0) {
                samples.hear(series.cadenceSpm()[row], series.speedMps()[row], series.contactMs()[row]);
            }
        }
        return samples.evidence();
    }

    /** What was heard so far. */
    private static final class Samples {
        private final Sample speeds;
        private final Sample cadences;
        private final Sample steps;
        private final Sample contacts;
        private final Sample fastCadences;
        private final Sample fastSteps;
        private int rolling;
        private int coasting;

        Samples(int capacity) {
            speeds = new Sample(capacity);
            cadences = new Sample(capacity);
            steps = new Sample(capacity);
            contacts = new Sample(capacity);
            fastCadences = new Sample(capacity);
            fastSteps = new Sample(capacity);
        }

        void hear(double cadenceSpm, double speedMps, double contactMs) {
            if (speedMps >= MOVING_MPS) {
                speeds.add(speedMps);
            }
            if (cadenceSpm > 0) {
                cadences.add(cadenceSpm);
                contacts.add(contactMs);
                if (speedMps >= MOVING_MPS) {
                    steps.add(60 * speedMps / cadenceSpm);
                }
            }
            if (cadenceSpm > 0 && speedMps >= FAST_MPS && speedMps <= FASTEST_MPS) {
                fastCadences.add(cadenceSpm);
                fastSteps.add(60 * speedMps / cadenceSpm);
            }
            if (speedMps > COASTING_MPS && !Double.isNaN(cadenceSpm)) {
                rolling++;
                coasting += cadenceSpm == 0 ? 1 : 0;
            }
        }

        LegEvidence evidence() {
            return new LegEvidence(
                    speeds.count,
                    cadences.count,
                    steps.count,
                    speeds.quantile(0.5),
                    speeds.quantile(0.95),
                    cadences.quantile(0.5),
                    steps.quantile(0.5),
                    fastCadences.count,
                    fastCadences.quantile(0.5),
                    fastSteps.quantile(0.5),
                    contacts.quantile(0.5),
                    rolling == 0 ? 0 : (double) coasting / rolling,
                    isConstant());
        }

        private boolean isConstant() {
            double speedRange = speeds.quantile(0.75) - speeds.quantile(0.25);
            return cadences.count > MANY_ROWS
                    && cadences.quantile(0.05) == cadences.quantile(0.95)
                    && speedRange > SPEED_CHANGES * speeds.quantile(0.5);
        }
    }

    /** Values to take quantiles of; of many, evenly taken ones will do. */
    private static final class Sample {
        private static final int ENOUGH = 1024;

        private final double[] values;
        private int count;
        private int sorted;

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
            if (sorted == 0) {
                sort();
            }
            return values[(int) Math.round(share * (sorted - 1))];
        }

        private void sort() {
            int step = 1 + (count - 1) / ENOUGH;
            for (int index = 0; index < count; index += step) {
                values[sorted++] = values[index];
            }
            Arrays.sort(values, 0, sorted);
        }
    }
}
