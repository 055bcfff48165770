// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.SeriesSource;
import footfall.device.protocol.PodUnitDecision;
import footfall.device.protocol.RscMeasurement;
import java.util.Arrays;

/** What a foot pod said, one row a value: rate as it was sent, speed, distance. Not thread-safe. */
public final class PodTrack {
    /** The slowest run has more steps a minute than this, the fastest fewer strides. */
    private static final double STEPS_FROM = 125;

    private static final double STEPS_PER_STRIDE = 2;

    private double[] timeS = new double[256];
    private double[] rate = new double[256];
    private double[] speedMps = new double[256];
    private double[] distanceM = new double[256];
    private boolean[] running = new boolean[256];
    private final PodUnitDecision unit = PodUnitDecision.open();
    private int rows;

    void add(double atS, RscMeasurement measurement) {
        if (rows == timeS.length) {
            timeS = Arrays.copyOf(timeS, 2 * rows);
            rate = Arrays.copyOf(rate, 2 * rows);
            speedMps = Arrays.copyOf(speedMps, 2 * rows);
            distanceM = Arrays.copyOf(distanceM, 2 * rows);
            running = Arrays.copyOf(running, 2 * rows);
        }
        timeS[rows] = atS;
        rate[rows] = measurement.ratePerMinute();
        speedMps[rows] = measurement.speedMps();
        distanceM[rows] = measurement.distanceM().orElse(Double.NaN);
        running[rows] = measurement.running();
        rows++;
        unit.add(measurement);
    }

    /** Time of the first value, s since the session began; 0 without one. */
    public double firstS() {
        return rows == 0 ? 0 : timeS[0];
    }

    /** Time of a value, s since the session began. */
    public double timeS(int row) {
        return timeS[row];
    }

    /** The rate as it was sent, a minute: steps or strides. */
    public double ratePerMinute(int row) {
        return rate[row];
    }

    /** Whether the pod takes it for running. */
    public boolean running(int row) {
        return running[row];
    }

    /** Number of values. */
    public int rows() {
        return rows;
    }

    /** Whether the rate counts strides of one foot: as the session decided it, else told by its median while running, since no pod says it. */
    public boolean countsStrides() {
        return unit.unit().isPresent() ? unit.unit().get() == PodUnitDecision.Unit.STRIDES : mostAreFew();
    }

    private boolean mostAreFew() {
        double[] rates = new double[rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            if (running[row] && rate[row] > 0) {
                rates[count++] = rate[row];
            }
        }
        Arrays.sort(rates, 0, count);
        return count > 0 && rates[count / 2] < STEPS_FROM;
    }

    /**
     * The same as rows of a watch.
     *
     * @param startEpochMs when the session began, ms since 1970
     * @param strides whether the rate counts strides
     */
    public RecordColumns columns(long startEpochMs, boolean strides) {
        RecordColumns.Builder builder = new RecordColumns.Builder();
        int cadence = builder.column(Quantity.CADENCE, SeriesSource.ofFormat("cadence"));
        int speed = builder.column(Quantity.SPEED, SeriesSource.ofFormat("speed"));
        int distance = builder.column(Quantity.DISTANCE, SeriesSource.ofFormat("distance"));
        long lastMs = Long.MIN_VALUE;
        for (int row = 0; row < rows; row++) {
            // A watch has a row a second.
            long ms = startEpochMs + (long) Math.floor(timeS[row]) * 1000;
            if (ms > lastMs) {
                lastMs = ms;
                builder.row(ms)
                        .set(cadence, rate[row] * (strides ? STEPS_PER_STRIDE : 1))
                        .set(speed, speedMps[row])
                        .set(distance, distanceM[row]);
            }
        }
        return builder.build();
    }
}
