// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.QualityWarning;
import footfall.device.container.ZipBytes;
import footfall.device.container.ZipBytes.Lengths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingReaderTest {
    private static final String GPX = TrackText.gpxRun(30, 3, 85);
    private static final String TCX = TrackText.tcxRun(40, 3, 85);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

    @TempDir
    private Path folder;

    @Test
    void contentDecidesAndTheNameDoesNot() throws IOException {
        assertThat(Door.open(folder, "run.fit", GPX).only().format()).isEqualTo(RecordingFormat.GPX);
        assertThat(Door.open(folder, "run.gpx", TCX).only().format()).isEqualTo(RecordingFormat.TCX);
        assertThat(Door.open(folder, "run.jpg", ZipBytes.gzip(bytes(TCX)))
                        .only()
                        .format())
                .isEqualTo(RecordingFormat.TCX);
        assertThat(Door.open(folder, "run.gz", new ZipBytes().add("x.csv", GPX).bytes())
                        .only()
                        .format())
                .isEqualTo(RecordingFormat.GPX);
    }

    @Test
    void theDigestIsThatOfTheUnpackedRecording() throws IOException, NoSuchAlgorithmException {
        byte[] gpx = bytes(GPX + " ".repeat(100_000));
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(gpx));
        assertThat(Door.open(folder, "a.gpx", gpx).only().sha256()).isEqualTo(expected);
        assertThat(Door.open(folder, "b.gpx.gz", ZipBytes.gzip(gpx)).only().sha256())
                .isEqualTo(expected);
        byte[] nested = new ZipBytes().add("b.gpx.gz", ZipBytes.gzip(gpx)).bytes();
        assertThat(Door.open(
                                folder,
                                "c.zip",
                                new ZipBytes().add("in.zip", nested).bytes())
                        .only()
                        .sha256())
                .isEqualTo(expected);
    }

    @Test
    void anExportWithManyFilesGivesEveryRecordingAndSkipsTheRest() throws IOException {
        byte[] inner = new ZipBytes()
                .add("c.tcx", TCX)
                .add("d.gpx.gz", ZipBytes.gzip(bytes(GPX)))
                .bytes();
        byte[] zip = new ZipBytes()
                .add("activities/", new byte[0])
                .add("activities/a.gpx", GPX)
                .add("activities.csv", "id,name\n1,x\n")
                .add("media/photo.png", PNG)
                .add("__MACOSX/._a.gpx", new byte[] {0, 5, 0x16, 7, 0, 2, 0, 0})
                .add("more.zip", inner)
                .add("empty.fit", new byte[0])
                .add("activities/b.tcx", TCX)
                .bytes();
        Door door = Door.open(folder, "export.zip", zip);
        assertThat(door.failures).isEmpty();
        String path = folder.resolve("export.zip").toString();
        assertThat(door.recordings)
                .extracting(Recording::file)
                .containsExactly(
                        path + "!activities/a.gpx",
                        path + "!more.zip!c.tcx",
                        path + "!more.zip!d.gpx.gz",
                        path + "!activities/b.tcx");
    }

    @ParameterizedTest
    @EnumSource(Lengths.class)
    void anEntryMaySayItsLengthInAnyWay(Lengths lengths) throws IOException {
        for (boolean stored : new boolean[] {false, true}) {
            ZipBytes zip = new ZipBytes().lengths(lengths).stored(stored);
            if (stored && lengths == Lengths.BARE_DESCRIPTOR) {
                continue; // The specification has no way to find such an end.
            }
            Door door = Door.open(
                    folder,
                    "a.zip",
                    zip.add("a.gpx", GPX).add("x.png", PNG).add("b.tcx", TCX).bytes());
            assertThat(door.failures)
                    .as(lengths + (stored ? " stored" : " deflated"))
                    .isEmpty();
            assertThat(door.recordings)
                    .extracting(Recording::format)
                    .containsExactly(RecordingFormat.GPX, RecordingFormat.TCX);
            assertThat(door.recordings.get(0).content().activity().notes())
                    .extracting(QualityWarning::code)
                    .doesNotContain("container-damaged");
        }
    }

    @Test
    void theArchivesOfThePlatformAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("a comment");
            zip.putNextEntry(new ZipEntry("läufe/früh.gpx"));
            zip.write(bytes(GPX));
            zip.putNextEntry(new ZipEntry("b.tcx"));
            zip.write(bytes(TCX));
        }
        Door door = Door.open(folder, "a.zip", bytes.toByteArray());
        assertThat(door.failures).isEmpty();
        assertThat(door.recordings).hasSize(2);
        assertThat(door.recordings.get(0).file()).endsWith("!läufe/früh.gpx");
    }

    @Test
    void membersOfAGzipFileAreOneRecording() throws IOException {
        byte[] gpx = bytes(TrackText.gpxRun(3000, 3, 85));
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.writeBytes(ZipBytes.gzip(Arrays.copyOfRange(gpx, 0, 200_000)));
        members.writeBytes(ZipBytes.gzip(Arrays.copyOfRange(gpx, 200_000, gpx.length)));
        assertThat(Door.open(folder, "a.gz", members.toByteArray())
                        .only()
                        .content()
                        .recordCount())
                .isEqualTo(3000);
    }

    @Test
    void aCutGzipFileKeepsWhatItHasAndSaysSo() throws IOException {
        byte[] packed = ZipBytes.gzip(bytes(TrackText.gpxRun(3000, 3, 85)));
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        ParsedRecording content = Door.open(folder, "a.gz", cut).only().content();
        assertThat(content.recordCount()).isBetween(500L, 2900L);
        assertThat(content.activity().notes())
                .extracting(QualityWarning::code)
                .contains("container-damaged", "file-cut");
        Door strict = Door.open(folder.resolve("a.gz"), new ReadOptions(true, false), ContainerLimits.defaults());
        assertThat(strict.failure()).contains("expected a GPX track");
    }

    @Test
    void aCutZipKeepsWhatItHasAndSaysSo() throws IOException {
        byte[] zip = new ZipBytes()
                .add("a.gpx", GPX)
                .add("b.gpx", TrackText.gpxRun(3000, 3, 85))
                .cut();
        Door between = Door.open(folder, "a.zip", zip);
        assertThat(between.recordings).hasSize(2);
        assertThat(between.failures).singleElement().asString().contains("the zip ends early", "after 2 files");
        Door within = Door.open(folder, "a.zip", Arrays.copyOf(zip, zip.length * 2 / 3));
        assertThat(within.recordings).hasSize(2);
        assertThat(within.recordings.get(1).content().activity().notes())
                .extracting(QualityWarning::code)
                .contains("container-damaged");
        assertThat(within.failures).hasSize(1);
    }

    @Test
    void aDamagedEntryDoesNotTakeItsNeighboursAlong() throws IOException {
        byte[] zip = new ZipBytes()
                .add("a.gpx", TrackText.gpxRun(300, 3, 85))
                .add("b.tcx", TCX)
                .bytes();
        for (int at = 200; at < 260; at++) {
            zip[at] = (byte) 0xff;
        }
        Door door = Door.open(folder, "a.zip", zip);
        assertThat(door.recordings).extracting(Recording::format).contains(RecordingFormat.TCX);
    }

    @Test
    void aWrongChecksumIsANoteAndARefusalWhereStrict() throws IOException {
        byte[] zip = new ZipBytes().stored(true).add("a.gpx", GPX).bytes();
        zip[14] ^= 1;
        Recording recording = Door.open(folder, "a.zip", zip).only();
        assertThat(recording.content().recordCount()).isEqualTo(30);
        assertThat(recording.content().activity().notes().get(0).message()).contains("the checksum differs");
        Door strict = Door.open(folder.resolve("a.zip"), new ReadOptions(true, false), ContainerLimits.defaults());
        assertThat(strict.failure()).contains("expected an undamaged container");
    }

    @Test
    void encryptedAndForeignEntriesAreSaidOnceAndTheRestGoesOn() throws IOException {
        for (Lengths lengths : new Lengths[] {Lengths.HEADER, Lengths.DESCRIPTOR}) {
            byte[] zip = new ZipBytes()
                    .lengths(lengths)
                    .flags(1)
                    .add("secret.fit", GPX)
                    .add("secret2.fit", GPX)
                    .flags(0)
                    .method(14)
                    .add("lzma.gpx", GPX)
                    .method(-1)
                    .add("a.gpx", GPX)
                    .bytes();
            Door door = Door.open(folder, "a.zip", zip);
            assertThat(door.recordings).hasSize(1);
            assertThat(door.failures).hasSize(2);
            assertThat(door.failures.get(0).problem()).startsWith("2 of 4 files are encrypted");
            assertThat(door.failures.get(1).problem()).startsWith("1 of 4 files are packed with a method");
        }
    }

    @Test
    void oneBadRecordingDoesNotStopTheOthers() throws IOException {
        byte[] zip =
                new ZipBytes().add("bad.gpx", "<gpx><trk>").add("a.tcx", TCX).bytes();
        Door door = Door.open(folder, "a.zip", zip);
        assertThat(door.recordings).hasSize(1);
        assertThat(door.failures).singleElement().asString().contains("a.zip!bad.gpx: expected a GPX track");
    }

    @Test
    void aContainerWithoutRecordingsSaysWhatItHolds() throws IOException {
        byte[] zip = new ZipBytes()
                .add("a.png", PNG)
                .add("b.png", PNG)
                .add("c.json", "{\"a\":1}")
                .bytes();
        assertThat(Door.open(folder, "a.zip", zip).failure())
                .endsWith("found none in this zip archive of 3 files: 2 × a PNG image, 1 × JSON");
        assertThat(Door.open(folder, "b.zip", new ZipBytes().bytes()).failure())
                .endsWith("a zip archive without any file");
        assertThat(Door.open(folder, "c.gz", ZipBytes.gzip(PNG)).failure()).endsWith("found a PNG image inside gzip");
    }

    @Test
    void whatIsNoRecordingIsNamed() throws IOException {
        assertThat(Door.open(folder, "a.fit", new byte[0]).failure())
                .isEqualTo(folder.resolve("a.fit")
                        + ": expected a FIT, TCX or GPX recording or raw acceleration (CSV, JSON Lines, CWA, GT3X,"
                        + " GENEActiv), or a gzip or zip of them, found 0 bytes");
        assertThat(Door.open(folder, "a.fit", PNG).failure()).endsWith("found a PNG image");
        assertThat(Door.open(folder, "._a.fit", new byte[] {0, 5, 0x16, 7, 0, 2, 0, 0})
                        .failure())
                .contains("AppleDouble");
        assertThat(Door.open(folder, "a.txt", "hello\n").failure()).endsWith("found text");
        assertThat(Door.open(folder, "a.html", "<!DOCTYPE html>\n<html><body>").failure())
                .endsWith("found a web page");
        assertThat(Door.open(folder, "a.kml", "<?xml version='1.0'?><kml xmlns='x'>")
                        .failure())
                .endsWith("found XML with the root element kml");
        assertThat(Door.open(folder, "a.bin", new byte[] {1, 2, 0, (byte) 0xfe, 5, 6, 7, 8, 9})
                        .failure())
                .endsWith("found unknown data that begins with 01 02 00 fe 05 06 07 08");
        assertThat(Door.open(folder, "a.bin", new byte[] {1, 0}).failure()).endsWith("found 2 bytes: 01 00");
    }

    @Test
    void aFolderAndAMissingFileAreNamed() {
        assertThat(Door.open(folder).failure()).endsWith("expected a file, found a directory");
        assertThat(Door.open(folder.resolve("none.fit")).failure())
                .endsWith("expected a file, found none of this name");
    }

    @Test
    void aHostileNameCannotWriteToTheTerminalNorFillIt() throws IOException {
        byte[] zip = new ZipBytes()
                .add("\u001b[2J\r\n\u202Etxt.tif" + "x".repeat(5000) + "end.gpx", GPX)
                .add(new byte[] {'a', (byte) 0xff, (byte) 0xc3, '/', (byte) 0x9b, '.', 'g'}, bytes(TCX))
                .bytes();
        Door door = Door.open(folder, "a.zip", zip);
        assertThat(door.failures).isEmpty();
        String name = door.recordings.get(0).file().substring(folder.toString().length());
        assertThat(name).hasSizeLessThan(140).endsWith("end.gpx");
        for (Recording recording : door.recordings) {
            assertThat(recording.file().chars()).noneMatch(c -> c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x202E);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
