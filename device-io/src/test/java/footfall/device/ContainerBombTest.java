// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.device.container.ZipBytes;
import footfall.device.container.ZipBytes.Lengths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit of the door is reached by a bomb made for it, with one clear line, and without harm to its neighbours. */
class ContainerBombTest {
    private static final String GPX = TrackText.gpxRun(30, 3, 85);
    private static final long MIB = 1L << 20;

    @TempDir
    private Path folder;

    @Test
    void aRatioBombIsLeftOutAndItsNeighboursAreRead() throws IOException {
        for (Lengths lengths : new Lengths[] {Lengths.HEADER, Lengths.DESCRIPTOR}) {
            byte[] zip = new ZipBytes()
                    .lengths(lengths)
                    .add("bomb.gpx", blanks(40 * MIB))
                    .add("a.gpx", GPX)
                    .bytes();
            Door door = Door.open(folder, "a.zip", zip);
            assertThat(door.recordings).as(lengths.name()).hasSize(1);
            assertThat(door.failures)
                    .singleElement()
                    .asString()
                    .contains("a.zip!bomb.gpx: unpacks to more than 200 times its size");
        }
    }

    @Test
    void aGzipBombIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(blanks(64 * MIB));
        }
        assertThat(Door.open(folder, "a.gpx.gz", packed.toByteArray()).failure())
                .contains("200 times its size");
    }

    @Test
    void aLegalFileThatPacksExtremelyWellIsRead() throws IOException {
        byte[] gpx = (GPX + " ".repeat((int) (8 * MIB))).getBytes(StandardCharsets.UTF_8);
        assertThat(Door.open(folder, "a.gz", ZipBytes.gzip(gpx))
                        .only()
                        .content()
                        .recordCount())
                .isEqualTo(30);
    }

    @Test
    void nestingEndsAtItsDepth() throws IOException {
        byte[] nested = GPX.getBytes(StandardCharsets.UTF_8);
        for (int depth = 1; depth <= 6; depth++) {
            nested = depth % 2 == 0
                    ? ZipBytes.gzip(nested)
                    : new ZipBytes().stored(depth == 3).add("in", nested).bytes();
            Door door = Door.open(folder, "nested", nested);
            assertThat(door.recordings).as("depth %d", depth).hasSize(depth <= 4 ? 1 : 0);
            if (depth > 4) {
                assertThat(door.failure()).contains("containers nested deeper than 4");
            }
        }
    }

    @Test
    void aWideNestOfBombsIsGivenUpSoon() throws IOException {
        ZipBytes inner = new ZipBytes();
        byte[] bomb = blanks(20 * MIB);
        byte[] packed = ZipBytes.deflate(bomb);
        for (int i = 0; i < 100; i++) {
            inner.addRaw(new byte[] {'b'}, bomb, packed);
        }
        ZipBytes outer = new ZipBytes();
        for (int i = 0; i < 10; i++) {
            outer.add("in" + i + ".zip", inner.bytes());
        }
        Door door = Door.open(folder, "wide.zip", outer.bytes());
        assertThat(door.recordings).isEmpty();
        assertThat(door.failures).hasSize(12);
        assertThat(door.failures.get(11).problem()).contains("more than 10 entries over a limit");
    }

    @Test
    void anArchiveOfItselfEnds() throws IOException {
        byte[] self = new ZipBytes().add("a.gpx", GPX).bytes();
        for (int i = 0; i < 50; i++) {
            self = new ZipBytes()
                    .stored(true)
                    .add("self.zip", self)
                    .add("a.gpx", GPX)
                    .bytes();
        }
        Door door = Door.open(folder, "self.zip", self);
        assertThat(door.recordings).hasSize(4);
        assertThat(door.failures).singleElement().asString().contains("nested deeper than 4");
    }

    @Test
    void countAndSizesHaveLimits() throws IOException {
        ContainerLimits limits = new ContainerLimits(200, MIB, 20, 4, 100_000, 150_000);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 25; i++) {
                zip.putNextEntry(new ZipEntry("note" + i));
                zip.write('x');
            }
        }
        assertThat(open("many.zip", many.toByteArray(), limits).failure()).contains("more than 20 entries");
        byte[] large = TrackText.gpxRun(900, 3, 85).getBytes(StandardCharsets.UTF_8);
        assertThat(open("large.gz", ZipBytes.gzip(large), limits).failure()).contains("more than 100000 bytes");
        byte[] half = TrackText.gpxRun(300, 3, 85).getBytes(StandardCharsets.UTF_8);
        Door door = open(
                "total.zip",
                new ZipBytes().add("a", half).add("b", half).add("c", half).bytes(),
                limits);
        assertThat(door.recordings).isNotEmpty().hasSizeLessThan(3);
        assertThat(door.failures).singleElement().asString().contains("150000 bytes unpacked in total");
    }

    @Test
    void anExportOfThousandsOfFilesIsLegal() throws IOException {
        ZipBytes zip = new ZipBytes();
        for (int i = 0; i < 3000; i++) {
            zip.add("note" + i + ".txt", "nothing");
        }
        Door door = Door.open(folder, "takeout.zip", zip.add("a.gpx", GPX).bytes());
        assertThat(door.only().content().recordCount()).isEqualTo(30);
    }

    @Test
    void limitsThatLetNothingThroughAreRefused() {
        assertThatThrownBy(() -> new ContainerLimits(0, 0, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContainerLimits(1, 0, 1, 1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Door open(String name, byte[] bytes, ContainerLimits limits) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Door.open(file, ReadOptions.defaults(), limits);
    }

    private static byte[] blanks(long count) {
        byte[] blanks = new byte[(int) count];
        Arrays.fill(blanks, (byte) ' ');
        System.arraycopy("<gpx>".getBytes(StandardCharsets.UTF_8), 0, blanks, 0, 5);
        return blanks;
    }
}
