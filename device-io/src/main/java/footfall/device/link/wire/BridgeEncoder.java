// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.link.FrameKind;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notifications as a microcontroller forwards them in lines: {@code N,seq,t_us,uuid,hex}, after words about the bridge. */
public final class BridgeEncoder implements WireEncoder {
    private static final int SEQUENCES = 65_536;
    private static final long MICROS_WRAP = 1L << 32;
    private static final String BASE_UUID_END = "-0000-1000-8000-00805f9b34fb";

    private final WireEncoder sensor;
    private final Map<String, Integer> sequences = new LinkedHashMap<>();
    private double nowS;

    /** Forwards what this one notifies. */
    public BridgeEncoder(WireEncoder sensor) {
        this.sensor = sensor;
    }

    @Override
    public void begin(SensorFacts facts, Out out) {
        for (String word :
                List.of("boot,power", "bridge,footfall simulate", "name,made-up sensor", "state,connected")) {
            line("I," + word, out);
        }
        sensor.begin(facts, forward(out));
    }

    @Override
    public void sample(SampleBlock block, int index, Out out) {
        nowS = block.timeS()[index];
        sensor.sample(block, index, forward(out));
    }

    @Override
    public void end(Out out) {
        sensor.end(forward(out));
    }

    private Out forward(Out out) {
        return (kind, channel, bytes) -> {
            int sequence = sequences.merge(channel, 1, Integer::sum) - 1;
            long micros = Math.floorMod(Math.round(nowS * 1e6), MICROS_WRAP);
            line(
                    "N," + sequence % SEQUENCES + "," + micros + "," + shortened(channel) + ","
                            + HexFormat.of().formatHex(bytes),
                    out);
        };
    }

    /** Assigned numbers have four digits. */
    private static String shortened(String uuid) {
        boolean assigned = uuid.startsWith("0000") && uuid.endsWith(BASE_UUID_END);
        return assigned ? uuid.substring(4, 8) : uuid;
    }

    private static void line(String text, Out out) {
        out.emit(FrameKind.LINE, "", text.getBytes(StandardCharsets.UTF_8));
    }
}
