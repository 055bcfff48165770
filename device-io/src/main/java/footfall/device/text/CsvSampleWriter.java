// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.SampleWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes samples as a table: {@code t_s,ax_g,ay_g,az_g[,gx_dps,gy_dps,gz_dps]}, or {@code t_s,a_g} for a sensor that gives magnitude
 * only. Time and acceleration have six decimals, angular rate four; a value that was not measured is an empty cell. What is known of
 * the sensor stands in a comment before the header. Not thread-safe: one per stream.
 */
public final class CsvSampleWriter implements SampleWriter {
    private static final int TIME_DECIMALS = 6;
    private static final int ACCELERATION_DECIMALS = 6;
    private static final int GYRO_DECIMALS = 4;
    private static final String[] NAMES = {"ax_g", "ay_g", "az_g"};

    private final DecimalBuffer out;
    private @Nullable WrittenTime time;
    private int axes = 3;
    private boolean gyro;

    /** Writes to this stream. */
    public CsvSampleWriter(OutputStream out) {
        this.out = new DecimalBuffer(out);
    }

    @Override
    public void begin(SensorFacts sensor) {
        time = new WrittenTime(sensor);
        axes = sensor.axes();
        gyro = sensor.gyro();
        comment(sensor);
        out.text("t_s");
        for (int axis = 0; axis < axes; axis++) {
            out.text("," + (axes == 1 ? "a_g" : NAMES[axis]));
        }
        out.text(gyro ? ",gx_dps,gy_dps,gz_dps\n" : "\n");
    }

    private void comment(SensorFacts sensor) {
        StringBuilder known = new StringBuilder();
        sensor.nominalRateHz().ifPresent(rateHz -> known.append(" rate_hz=").append(rateHz));
        sensor.rangeG().ifPresent(rangeG -> known.append(" range_g=").append(rangeG));
        sensor.startEpochMs().ifPresent(ms -> known.append(" start=").append(Instant.ofEpochMilli(ms)));
        if (known.length() > 0) {
            out.text("#" + known + "\n");
        }
    }

    @Override
    public void accept(SampleBlock block) {
        WrittenTime clock = time;
        if (clock == null) {
            throw new IllegalStateException("samples came before the sensor was named");
        }
        for (int i = 0; i < block.size(); i++) {
            cell(clock.next(block.timeS()[i]), TIME_DECIMALS);
            acceleration(block.axG()[i]);
            if (axes > 1) {
                acceleration(block.ayG()[i]);
            }
            if (axes > 2) {
                acceleration(block.azG()[i]);
            }
            if (gyro) {
                rate(block.hasGyro() ? block.gxDps()[i] : Double.NaN);
                rate(block.hasGyro() ? block.gyDps()[i] : Double.NaN);
                rate(block.hasGyro() ? block.gzDps()[i] : Double.NaN);
            }
            out.character('\n');
        }
    }

    private void acceleration(double valueG) {
        out.character(',');
        cell(valueG, ACCELERATION_DECIMALS);
    }

    private void rate(double valueDps) {
        out.character(',');
        cell(valueDps, GYRO_DECIMALS);
    }

    private void cell(double value, int decimals) {
        if (Double.isFinite(value)) {
            out.number(value, decimals);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
