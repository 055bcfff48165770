// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.link.FrameKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Samples as lines of text: CSV with a header, or JSON. Numbers are written so that reading gives the very same value; what was not measured is
 * an empty cell or {@code null}. Not thread-safe: one per stream.
 */
public final class TextEncoder implements WireEncoder {
    private final boolean json;
    private final int samples;
    private final List<byte[]> held = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int axes = 3;
    private boolean stamped = true;

    private TextEncoder(boolean json, int samples) {
        this.json = json;
        this.samples = samples;
    }

    /** CSV, so many lines in one go. */
    public static TextEncoder csv(int samples) {
        return new TextEncoder(false, samples);
    }

    /** JSON, so many lines in one go. */
    public static TextEncoder json(int samples) {
        return new TextEncoder(true, samples);
    }

    @Override
    public void begin(SensorFacts sensor, Out out) {
        axes = sensor.axes();
        stamped = sensor.stamped();
        line.setLength(0);
        if (json) {
            line.append("{\"unit\":\"g\",\"gyroUnit\":\"dps\",\"clock\":\"s\"");
            sensor.nominalRateHz()
                    .ifPresent(rateHz -> line.append(",\"rateHz\":").append(rateHz));
            sensor.rangeG().ifPresent(rangeG -> line.append(",\"rangeG\":").append(rangeG));
            line.append('}');
        } else {
            header(sensor);
        }
        emit(taken(), out);
    }

    private void header(SensorFacts sensor) {
        line.append(stamped ? "t_s," : "");
        line.append(axes == 1 ? "a_g" : axes == 2 ? "ax_g,ay_g" : "ax_g,ay_g,az_g");
        line.append(sensor.gyro() ? ",gx_dps,gy_dps,gz_dps" : "");
    }

    @Override
    public void sample(SampleBlock block, int index, Out out) {
        if (json) {
            jsonLine(block, index);
        } else {
            csvLine(block, index);
        }
        held.add(taken());
        if (held.size() >= samples) {
            end(out);
        }
    }

    private void csvLine(SampleBlock block, int i) {
        if (stamped) {
            number(block.timeS()[i], "");
            line.append(',');
        }
        vector(block.axG()[i], block.ayG()[i], block.azG()[i], axes, "");
        if (block.hasGyro()) {
            line.append(',');
            vector(block.gxDps()[i], block.gyDps()[i], block.gzDps()[i], 3, "");
        }
    }

    private void jsonLine(SampleBlock block, int i) {
        line.append('{');
        if (stamped) {
            line.append("\"t\":");
            number(block.timeS()[i], "null");
            line.append(',');
        }
        line.append("\"a\":[");
        vector(block.axG()[i], block.ayG()[i], block.azG()[i], axes, "null");
        if (block.hasGyro()) {
            line.append("],\"g\":[");
            vector(block.gxDps()[i], block.gyDps()[i], block.gzDps()[i], 3, "null");
        }
        line.append("]}");
    }

    private void vector(double x, double y, double z, int count, String missing) {
        number(x, missing);
        if (count > 1) {
            line.append(',');
            number(y, missing);
        }
        if (count > 2) {
            line.append(',');
            number(z, missing);
        }
    }

    private void number(double value, String missing) {
        if (Double.isFinite(value)) {
            line.append(value);
        } else {
            line.append(missing);
        }
    }

    private byte[] taken() {
        byte[] bytes = line.toString().getBytes(StandardCharsets.US_ASCII);
        line.setLength(0);
        return bytes;
    }

    @Override
    public void end(Out out) {
        for (byte[] bytes : held) {
            emit(bytes, out);
        }
        held.clear();
    }

    private static void emit(byte[] bytes, Out out) {
        out.emit(FrameKind.LINE, "", bytes);
    }
}
