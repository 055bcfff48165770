// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.replay;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.LinkException;
import footfall.device.link.wire.Pacer;
import footfall.device.link.wire.PlayedLink;
import footfall.device.link.wire.TextEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Samples of the first recording in a file that has any, as lines of text when they are due. Not thread-safe: one per replay. */
final class SampleReplay implements RecordingReader.Sink, SampleSink {
    private final PlayedLink.Player player;
    private final Pacer pacer;
    private final TextEncoder encoder = TextEncoder.csv(1);
    private final List<String> problems = new ArrayList<>();
    private SampleBlock one = SampleBlock.ofAcceleration(1);
    private double rateHz;
    private boolean stamped;
    private boolean begun;
    private boolean over;
    private long count;
    private double firstS = Double.NaN;
    private double dueS;

    private SampleReplay(PlayedLink.Player player, Pacer pacer) {
        this.player = player;
        this.pacer = pacer;
    }

    static String play(Path file, PlayedLink.Player player, Pacer pacer) throws LinkException {
        SampleReplay replay = new SampleReplay(player, pacer);
        new RecordingReader(ReadOptions.defaults()).read(file, replay);
        if (replay.count == 0) {
            throw new LinkException(
                    "replay " + file,
                    replay.problems.isEmpty()
                            ? "expected raw acceleration, found none in it: a watch file without it can be analysed, not replayed"
                            : replay.problems.get(0));
        }
        return replay.problems.isEmpty() ? "the recording is over" : "the recording is over: " + replay.problems.get(0);
    }

    @Override
    public SampleSink samples() {
        return over ? SampleSink.none() : this;
    }

    @Override
    public void accept(Recording recording) {
        over |= count > 0;
    }

    @Override
    public void failed(RecordingException problem) {
        over |= count > 0;
        problems.add(String.valueOf(problem.getMessage()));
    }

    @Override
    public void begin(SensorFacts sensor) {
        stamped = sensor.stamped();
        rateHz = sensor.nominalRateHz().orElse(0);
        one = sensor.gyro() ? SampleBlock.withGyro(1) : SampleBlock.ofAcceleration(1);
        begun = true;
        encoder.begin(withStamps(sensor), this::emit);
    }

    /** Samples are counted where they have no stamps, so that lines have them always. */
    private static SensorFacts withStamps(SensorFacts sensor) {
        return new SensorFacts(
                sensor.nominalRateHz(),
                sensor.rangeG(),
                sensor.axes(),
                sensor.gyro(),
                true,
                sensor.startEpochMs(),
                sensor.unit(),
                sensor.unitGuessed(),
                List.of());
    }

    @Override
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size() && begun; i++) {
            double atS = stampS(block.timeS()[i]);
            firstS = Double.isNaN(firstS) ? atS : firstS;
            dueS = Math.max(dueS, atS - firstS);
            player.await(pacer, dueS);
            one.clear();

            boolean gyro = block.hasGyro();
            one.add(
                    atS,
                    block.axG()[i],
                    block.ayG()[i],
                    block.azG()[i],
                    gyro ? block.gxDps()[i] : Double.NaN,
                    gyro ? block.gyDps()[i] : Double.NaN,
                    gyro ? block.gzDps()[i] : Double.NaN);
            encoder.sample(one, 0, this::emit);
            count++;
        }
    }

    /** A sample without a stamp follows the one before at the rate. */
    private double stampS(double writtenS) {
        if (stamped && Double.isFinite(writtenS)) {
            return writtenS;
        }
        double stepS = rateHz > 0 ? 1 / rateHz : 0;
        return Double.isNaN(firstS) ? 0 : stamped ? firstS + dueS + stepS : count * stepS;
    }

    private void emit(FrameKind kind, String channel, byte[] bytes) {
        player.frame(new Frame(pacer.hostNs(dueS), kind, channel, bytes));
    }
}
