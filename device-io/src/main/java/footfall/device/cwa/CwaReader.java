// SPDX-License-Identifier: Apache-2.0
package footfall.device.cwa;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import footfall.device.packet.FactsOf;
import footfall.device.packet.Losses;
import footfall.device.packet.PacketFeed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads recordings of the loggers Axivity AX3 (acceleration) and AX6 (angular rate too).
 *
 * <p>Acceleration comes in g, angular rate in degrees a second. The logger's clock shows local time and the file does not name the zone:
 * the start is given as if it were UTC, and a note says so. A block whose check sum is wrong is left out, which leaves a gap.
 *
 * <p>Memory does not grow with the recording. Thread-safe: all state is in the call.
 */
public final class CwaReader implements RecordingParser {
    private static final String EXPECTED = "expected blocks of samples of an Axivity logger, found none that is sound";

    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        Losses losses = new Losses(name, options.strict());
        CwaBlock block = new CwaBlock();
        PacketFeed feed = new PacketFeed(
                samples, (gyro, startS, startFractionS) -> facts(options, block, gyro, startS, startFractionS));
        CwaFile file = new CwaFile(in, losses, block, feed);
        String device = file.read();
        feed.finish();
        if (feed.samples() == 0) {
            throw losses.nothing(EXPECTED);
        }
        return ParsedRecording.ofSamples(device, feed.samples(), losses.list());
    }

    private static SensorFacts facts(
            ReadOptions options, CwaBlock block, boolean gyro, OptionalLong startS, double startFractionS) {
        OptionalLong startMs = startS.isPresent()
                ? OptionalLong.of(startS.getAsLong() * 1000 + Math.round(startFractionS * 1000))
                : startS;
        List<QualityWarning> notes = List.of(
                QualityWarning.of("clock-local", "The logger's clock has no time zone: its time is taken for UTC."));
        return FactsOf.logger(options.samples(), block.rateHz(), block.rangeG(), block.unit(), gyro, startMs, notes);
    }
}
