// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import footfall.analyzer.activity.Column;
import footfall.device.container.ZipBytes;
import footfall.device.container.ZipBytes.Lengths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged bytes through the door: something is read or one line says why not, and nothing else comes out. */
class DoorFuzzTest {
    private static final int ROUNDS = Integer.getInteger("footfall.fuzz.rounds", 500);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String[] TOKENS = {
        "<",
        ">",
        "&",
        "]]>",
        "<!--",
        "<![CDATA[",
        "<?",
        "</trkpt>",
        "<trkpt ",
        "<trkseg>",
        "</trk>",
        "</Lap>",
        "<Lap>",
        "<Track>",
        "</Activity>",
        "<Activity Sport=\"Running\">",
        "<!DOCTYPE a [",
        "\"",
        "\0",
        "PK\3\4",
        "PK\1\2",
        "NaN",
        "1e308",
        "-",
        "99999999999",
        "<time>9999-12-31T24:00:60Z</time>",
        "<Time>0000-01-01T00:00:00Z</Time>"
    };

    @TempDir
    private Path folder;

    @Test
    void damagedXmlIsReadOrRefused() throws IOException {
        String pause = TrackText.gpx(
                "running",
                "<trkseg>" + TrackText.gpxPoints(0, 12, 3, 85) + "</trkseg><trkseg>"
                        + TrackText.gpxPoints(30, 42, 3, 85) + "</trkseg>");
        fuzz("gpx", bytes(pause), 1);
        fuzz("tcx", bytes(TrackText.tcxRun(20, 3, 85)), 2);
        fuzz("utf-16", ("\uFEFF" + pause).getBytes(StandardCharsets.UTF_16LE), 3);
    }

    @Test
    void damagedContainersAreReadOrRefused() throws IOException {
        byte[] gpx = bytes(TrackText.gpxRun(20, 3, 85));
        byte[] inner = new ZipBytes()
                .lengths(Lengths.DESCRIPTOR)
                .add("a.gpx", gpx)
                .stored(true)
                .add("b.gpx", gpx)
                .bytes();
        byte[] zip = new ZipBytes()
                .add("in.zip", inner)
                .lengths(Lengths.ZIP64)
                .add("c.gz", ZipBytes.gzip(gpx))
                .lengths(Lengths.BARE_DESCRIPTOR)
                .add("d.gpx", gpx)
                .bytes();
        fuzz("zip", zip, 4);
        fuzz(
                "nested",
                new ZipBytes()
                        .stored(true)
                        .add("in.zip", inner)
                        .add("e.gz", ZipBytes.gzip(inner))
                        .bytes(),
                5);
        fuzz("gzip", ZipBytes.gzip(gpx), 6);
    }

    @Test
    void noiseIsRefused() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] noise = new byte[random.nextInt(3000)];
            random.nextBytes(noise);
            byte[][] begins = {{}, {'P', 'K', 3, 4}, {0x1f, (byte) 0x8b, 8, 0}, {'<', 'g', 'p', 'x', '>'}};
            byte[] begin = begins[round % begins.length];
            System.arraycopy(begin, 0, noise, 0, Math.min(begin.length, noise.length));
            check("noise", round, noise);
        }
    }

    private void fuzz(String kind, byte[] whole, long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = whole.clone();
            int wounds = 1 + random.nextInt(6);
            for (int i = 0; i < wounds; i++) {
                damaged = wound(damaged, random);
            }
            check(kind, round, damaged);
        }
    }

    private static byte[] wound(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0:
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                return bytes;
            case 1:
                bytes[at] = (byte) random.nextInt(256);
                return bytes;
            case 2:
                return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            case 3:
                return splice(bytes, at, bytes(TOKENS[random.nextInt(TOKENS.length)]));
            default:
                int from = random.nextInt(bytes.length);
                int to = Math.min(bytes.length, from + random.nextInt(200));
                return splice(bytes, at, Arrays.copyOfRange(bytes, from, to));
        }
    }

    private static byte[] splice(byte[] bytes, int at, byte[] inserted) {
        byte[] spliced = Arrays.copyOf(bytes, bytes.length + inserted.length);
        System.arraycopy(inserted, 0, spliced, at, inserted.length);
        System.arraycopy(bytes, at, spliced, at + inserted.length, bytes.length - at);
        return spliced;
    }

    private void check(String kind, int round, byte[] damaged) throws IOException {
        String label = kind + ", round " + round;
        Door door;
        try {
            door = Assertions.assertTimeoutPreemptively(LONGEST, () -> Door.open(folder, "fuzz", damaged), label);
        } catch (RuntimeException problem) {
            fail(label + ": " + problem, problem);
            return;
        }
        assertThat(door.recordings.size() + door.failures.size()).as(label).isPositive();
        for (RecordingException failure : door.failures) {
            assertThat(failure.getMessage()).as(label).doesNotContain("\n").hasSizeLessThan(1000);
        }
        for (Recording recording : door.recordings) {
            assertThat(recording.sha256()).as(label).hasSize(64);
            for (Column column : recording.content().activity().records().columns()) {
                assertThat(column.values())
                        .as(label)
                        .hasSize(recording.content().activity().records().rows());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
