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
 * Writes samples as JSON Lines: {@code {"t":…,"a":[x,y,z],"g":[x,y,z]}} with s, g and degrees a second, after a first line that says
 * so: {@code {"unit":"g","gyroUnit":"dps","clock":"s",…}}. Time and acceleration have six decimals, angular rate four; a value that
 * was not measured is {@code null}. Not thread-safe: one per stream.
 */
public final class JsonLinesSampleWriter implements SampleWriter {
    private static final int TIME_DECIMALS = 6;
    private static final int ACCELERATION_DECIMALS = 6;
    private static final int GYRO_DECIMALS = 4;

    private final DecimalBuffer out;
    private @Nullable WrittenTime time;
    private int axes = 3;
    private boolean gyro;

    /** Writes to this stream. */
    public JsonLinesSampleWriter(OutputStream out) {
        this.out = new DecimalBuffer(out);
    }

    @Override
    public void begin(SensorFacts sensor) {
        time = new WrittenTime(sensor);
        axes = sensor.axes();
        gyro = sensor.gyro();
        StringBuilder known = new StringBuilder("{\"unit\":\"g\",\"gyroUnit\":\"dps\",\"clock\":\"s\"");
        sensor.nominalRateHz().ifPresent(rateHz -> known.append(",\"rateHz\":").append(rateHz));
        sensor.rangeG().ifPresent(rangeG -> known.append(",\"rangeG\":").append(rangeG));
        sensor.startEpochMs()
                .ifPresent(ms -> known.append(",\"start\":\"")
                        .append(Instant.ofEpochMilli(ms))
                        .append('"'));
        out.text(known.append("}\n").toString());
    }

    @Override
    public void accept(SampleBlock block) {
        WrittenTime clock = time;
        if (clock == null) {
            throw new IllegalStateException("samples came before the sensor was named");
        }
        for (int i = 0; i < block.size(); i++) {
            out.text("{\"t\":");
            number(clock.next(block.timeS()[i]), TIME_DECIMALS);
            out.text(",\"a\":[");
            number(block.axG()[i], ACCELERATION_DECIMALS);
            if (axes > 1) {
                out.character(',');
                number(block.ayG()[i], ACCELERATION_DECIMALS);
            }
            if (axes > 2) {
                out.character(',');
                number(block.azG()[i], ACCELERATION_DECIMALS);
            }
            if (gyro && block.hasGyro()) {
                out.text("],\"g\":[");
                number(block.gxDps()[i], GYRO_DECIMALS);
                out.character(',');
                number(block.gyDps()[i], GYRO_DECIMALS);
                out.character(',');
                number(block.gzDps()[i], GYRO_DECIMALS);
            }
            out.text("]}\n");
        }
    }

    private void number(double value, int decimals) {
        if (Double.isFinite(value)) {
            out.number(value, decimals);
        } else {
            out.text("null");
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
