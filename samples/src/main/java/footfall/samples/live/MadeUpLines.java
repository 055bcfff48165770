// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.device.link.wire.WireEncoder;
import footfall.device.link.wire.WireForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a sensor on the shin sends of a made-up run, line by line: first what it says of itself, then a line for each sample. */
final class MadeUpLines {
    static final double RATE_HZ = 200;

    private final List<byte[]> greeting = new ArrayList<>();
    private final List<byte[]> samples = new ArrayList<>();

    MadeUpLines(long seed, double seconds) {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, seed)
                        .atRateHz(RATE_HZ)
                        .lastingS(seconds));
        WireEncoder encoder = WireForm.LINES.encoder(1, atS -> 0);
        run.writeTo(
                new SampleSink() {
                    @Override
                    public void begin(SensorFacts sensor) {
                        encoder.begin(sensor, (kind, channel, bytes) -> greeting.add(line(bytes)));
                    }

                    @Override
                    public void accept(SampleBlock block) {
                        for (int i = 0; i < block.size(); i++) {
                            encoder.sample(block, i, (kind, channel, bytes) -> samples.add(line(bytes)));
                        }
                    }
                },
                1024);
    }

    private static byte[] line(byte[] text) {
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    /** What the sensor says of itself. */
    List<byte[]> greeting() {
        return greeting;
    }

    /** A line each, with its line end. */
    List<byte[]> samples() {
        return samples;
    }
}
