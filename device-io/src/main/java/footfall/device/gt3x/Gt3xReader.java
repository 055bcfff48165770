// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ContainerLimits;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.RecordingParser;
import footfall.device.container.ZipParts;
import footfall.device.packet.Losses;
import footfall.device.packet.PacketFeed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads recordings of ActiGraph devices: a zip archive with a log ({@code log.bin}) or, of the first firmware, bare samples ({@code
 * activity.bin}), and a text that describes the device ({@code info.txt}).
 *
 * <p>Acceleration comes in g. The clock shows local time; where the log or a text before it names the zone, the start is in UTC, else a
 * note says so. Idle sleep leaves gaps. Memory does not grow with a log; bare samples that stand before the text are held, up to
 * {@value #MOST_HELD_BYTES} bytes. Thread-safe: all state is in the call.
 */
public final class Gt3xReader implements RecordingParser {
    static final String LOG = "log.bin";
    static final String BARE = "activity.bin";
    static final String TEXT = "info.txt";

    /** Two days at 80 Hz. */
    static final int MOST_HELD_BYTES = 64 << 20;

    /** Fills of 45 days at 100 Hz; what packs better than this is no signal. */
    private static final ContainerLimits LIMITS = new ContainerLimits(200, 16L << 20, 1000, 1, 4L << 30, 4L << 30);

    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        Reading reading = new Reading(name, options, samples);
        return reading.read(new ZipParts(in, name, LIMITS));
    }

    private static final class Reading {
        private final String name;
        private final Losses losses;
        private final DeviceFacts facts;
        private final PacketFeed feed;
        private byte[] bare = new byte[0];

        Reading(String name, ReadOptions options, SampleSink samples) {
            this.name = name;
            losses = new Losses(name, options.strict());
            facts = new DeviceFacts(options.samples());
            feed = new PacketFeed(samples, facts::facts);
        }

        ParsedRecording read(ZipParts parts) throws IOException {
            Optional<String> part = parts.next();
            while (part.isPresent()) {
                take(part.get(), parts);
                part = parts.next();
            }
            if (bare.length > 0 && feed.samples() == 0) {
                readBare(new ByteArrayInputStream(bare));
            }
            if (parts.damage().isPresent()) {
                losses.damage("container-damaged", 0, parts.damage().get());
            }
            feed.finish();
            if (feed.samples() == 0) {
                throw losses.nothing("expected samples in " + LOG + " or " + BARE + ", found none");
            }
            if (facts.wasWrong()) {
                losses.note(
                        "scale-wrong",
                        "The device's text comes behind the samples and names another scale: accelerations are off by "
                                + "the factor " + 256 / facts.text().countsPerG() + ".");
            }
            return ParsedRecording.ofSamples(
                    facts.text().device().isEmpty() ? "ActiGraph" : facts.text().device(),
                    feed.samples(),
                    losses.list());
        }

        private void take(String part, ZipParts parts) throws IOException {
            if (part.equals(TEXT) && facts.text().isEmpty()) {
                facts.text(DeviceText.read(parts.open()));
            } else if (part.equals(LOG) && feed.samples() == 0) {
                new LogFile(parts.open(), facts, losses, feed).read();
            } else if (part.equals(BARE) && feed.samples() == 0) {
                takeBare(parts.open());
            }
        }

        private void takeBare(InputStream in) throws IOException {
            if (!facts.text().isEmpty()) {
                readBare(in);
                return;
            }
            bare = in.readNBytes(MOST_HELD_BYTES + 1);
            if (bare.length > MOST_HELD_BYTES) {
                throw new RecordingException(
                        name,
                        "expected " + TEXT + " before a long " + BARE
                                + ", found it behind; unpack the archive and pack it again with " + TEXT + " first");
            }
        }

        private void readBare(InputStream in) throws IOException {
            if (Double.isNaN(facts.text().rateHz()) || facts.text().startMs().isEmpty()) {
                throw new RecordingException(
                        name,
                        "expected sample rate and start date in " + TEXT + ", found none; " + BARE + " needs them");
            }
            ActivityFile.read(in, facts, feed);
        }
    }
}
