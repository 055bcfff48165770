// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.SensorPlacement;
import footfall.device.RecordingException;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JournalTest {
    @TempDir
    Path folder;

    static JournalHeader header() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(JournalHeader.START_EPOCH_MS, "1700000000000");
        values.put(JournalHeader.SENSORS, "2");
        values.put(JournalHeader.ofSensor(0, "placement"), "shank");
        values.put(JournalHeader.ofSensor(0, "foot"), "left");
        values.put("note", "two lines,\none \\ and = in it");
        return new JournalHeader(values);
    }

    static List<JournalEntry> entries() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        return List.of(
                new JournalEntry.OfLink(0, new LinkEvent(5, LinkState.CONNECTED, "grün\tja")),
                line(10, "0.0000,0.1,0.2,0.9"),
                new JournalEntry.OfFrame(1, new Frame(20, FrameKind.NOTIFICATION, "00002a53-0000-1000", every)),
                new JournalEntry.OfFrame(1, Frame.of(21, FrameKind.JUNK, new byte[0])),
                new JournalEntry.OfAction(1L << 40, "TARGET", "+5%"),
                new JournalEntry.Dropped(3, 1L << 40, 99),
                new JournalEntry.Missing(1L << 41, 12),
                new JournalEntry.OfFrame(0, Frame.of((1L << 41) + 1, FrameKind.PACKET, every)),
                new JournalEntry.CleanEnd(1L << 42));
    }

    static JournalEntry line(long hostNs, String text) {
        return new JournalEntry.OfFrame(0, Frame.of(hostNs, FrameKind.LINE, text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path written(List<JournalEntry> entries) throws IOException {
        Path file = folder.resolve("session" + System.nanoTime() + ".ffj");
        try (JournalWriter writer = JournalWriter.open(file, header(), problem -> {})) {
            entries.forEach(writer::append);
        }
        return file;
    }

    private static List<JournalEntry> read(JournalReader reader) throws IOException {
        List<JournalEntry> list = new ArrayList<>();
        Optional<JournalEntry> entry = reader.next();
        while (entry.isPresent()) {
            list.add(entry.get());
            entry = reader.next();
        }
        return list;
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        try (JournalReader reader = JournalReader.open(written(entries()))) {
            assertThat(reader.header().values()).isEqualTo(header().values());
            assertThat(reader.header().placement(0)).isEqualTo(SensorPlacement.SHANK);
            assertThat(reader.header().placement(1)).isEqualTo(SensorPlacement.UNKNOWN);
            assertThat(read(reader)).isEqualTo(entries());
            assertThat(reader.endedCleanly()).isTrue();
            assertThat(reader.damage()).isEmpty();
            assertThat(reader.lastHostNs()).isEqualTo(1L << 42);
        }
    }

    @Test
    void cutAtAnyByteItIsReadUpToTheLastWholeRecord() throws IOException {
        byte[] whole = Files.readAllBytes(written(entries()));
        List<JournalEntry> all = entries();
        int wholeRecords = -1;
        for (int size = 0; size <= whole.length; size++) {
            try (JournalReader reader = reader(Arrays.copyOf(whole, size))) {
                List<JournalEntry> some = read(reader);
                assertThat(some).isEqualTo(all.subList(0, some.size())).hasSizeGreaterThanOrEqualTo(wholeRecords);
                assertThat(reader.endedCleanly()).isEqualTo(size == whole.length);
                boolean atABoundary = some.size() > wholeRecords;
                assertThat(reader.damage().isEmpty()).isEqualTo(atABoundary);
                wholeRecords = some.size();
            } catch (RecordingException headerCut) {
                assertThat(wholeRecords).isEqualTo(-1);
            }
        }
        assertThat(wholeRecords).isEqualTo(all.size());
    }

    @Test
    void aChangedByteNeverChangesWhatIsRead() throws IOException {
        byte[] whole = Files.readAllBytes(written(entries()));
        Random random = new Random(7);
        for (int at = JournalCodec.MAGIC.length() + header().text().length() + 18; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            try (JournalReader reader = reader(damaged)) {
                List<JournalEntry> some = read(reader);
                assertThat(some)
                        .isEqualTo(entries().subList(0, some.size()))
                        .hasSizeLessThan(entries().size());
                assertThat(reader.damage()).isPresent();
            }
        }
    }

    @Test
    void randomBytesBehindTheHeaderNeverBreakTheReader() throws IOException {
        byte[] whole = Files.readAllBytes(written(List.of()));
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] noisy = Arrays.copyOf(whole, whole.length + random.nextInt(2000));
            byte[] noise = new byte[noisy.length - whole.length];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, noisy, whole.length, noise.length);
            try (JournalReader reader = reader(noisy)) {
                assertThat(read(reader)).as("seed " + seed).isEmpty();
            }
        }
    }

    private static JournalReader reader(byte[] bytes) throws IOException {
        return JournalReader.of(new ByteArrayInputStream(bytes), "session.ffj");
    }

    @Test
    void whatALaterVersionWritesIsPassedOver() throws IOException {
        byte[] whole = Files.readAllBytes(written(List.of(line(1, "a"), line(2, "b"))));
        byte[] first = JournalCodec.entry(line(1, "a"));
        byte[] unknown = first.clone();
        unknown[4] = 'Z';
        long checksum = JournalCodec.checksum(unknown, 0, unknown.length - 4);
        for (int i = 0; i < 4; i++) {
            unknown[unknown.length - 4 + i] = (byte) (checksum >>> 8 * i);
        }
        System.arraycopy(unknown, 0, whole, whole.length - 2 * first.length, unknown.length);
        try (JournalReader reader = reader(whole)) {
            assertThat(read(reader)).containsExactly(line(2, "b"));
            assertThat(reader.damage()).isEmpty();
        }
    }

    @Test
    void anotherFileIsRefusedInOneLine() {
        assertThatThrownBy(() -> reader("t,x,y,z\n".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("session.ffj: expected a journal of a session");
    }

    @Test
    void aJournalIsNeverWrittenOver() throws IOException {
        Path file = written(entries());
        assertThatThrownBy(() -> JournalWriter.open(file, header(), problem -> {}))
                .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
    }

    @Test
    void aFolderThatIsRemovedIsToldOnce() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = inner.resolve("a.ffj");
        List<String> told = new CopyOnWriteArrayList<>();
        try (JournalWriter writer = JournalWriter.open(file, header(), told::add)) {
            Files.delete(file);
            Files.delete(inner);
            for (long ns = 0; told.isEmpty(); ns++) {
                writer.append(line(ns, "0,0,0,1"));
                Thread.sleep(20);
            }
            writer.append(line(0, "too late"));
            assertThat(writer.missing()).isPositive();
        }
        assertThat(told).containsExactly("the file is no longer there");
    }

    @Test
    void aFullDiskEndsTheWritingAndWhatWasWrittenStaysReadable() throws Exception {
        SmallDisk disk = new SmallDisk(3000);
        List<String> told = new CopyOnWriteArrayList<>();
        try (JournalWriter writer = JournalWriter.begin(folder, disk, header(), told::add)) {
            for (long ns = 0; told.isEmpty(); ns++) {
                writer.append(line(ns, "0.005,0.1,0.2,0.9"));
                Thread.sleep(1);
            }
            assertThat(writer.problem()).contains("No space left on device");
        }
        assertThat(told).containsExactly("No space left on device");
        try (JournalReader reader = reader(disk.content())) {
            assertThat(read(reader)).hasSizeGreaterThan(40);
            assertThat(reader.damage()).isPresent();
        }
    }

    @Test
    void aDiskThatDoesNotAnswerHoldsNobodyUpAndItsLossesAreInTheJournal() throws Exception {
        SmallDisk disk = new SmallDisk(Integer.MAX_VALUE);
        try (JournalWriter writer = JournalWriter.begin(folder, disk, header(), problem -> {})) {
            disk.hold();
            byte[] large = new byte[150_000];
            for (long ns = 0; writer.missing() == 0; ns++) {
                writer.append(new JournalEntry.OfFrame(0, Frame.of(ns, FrameKind.JUNK, large)));
            }
            disk.release();
            while (disk.size() < 7_000_000) {
                Thread.sleep(5);
            }
            writer.append(line(1_000_000, "after"));
        }
        try (JournalReader reader = reader(disk.content())) {
            assertThat(read(reader))
                    .anyMatch(entry -> entry instanceof JournalEntry.Missing)
                    .contains(line(1_000_000, "after"));
            assertThat(reader.damage()).isEmpty();
        }
    }

    @Test
    void noThreadIsLeftOver() throws IOException {
        written(entries());
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("journal "));
    }

    /** A disk of a given size that can be held. */
    private static final class SmallDisk implements JournalDisk {
        private final int most;
        private byte[] bytes = new byte[0];
        private boolean held;

        SmallDisk(int most) {
            this.most = most;
        }

        synchronized void hold() {
            held = true;
        }

        synchronized void release() {
            held = false;
            notifyAll();
        }

        synchronized int size() {
            return bytes.length;
        }

        synchronized byte[] content() {
            return bytes.clone();
        }

        @Override
        public synchronized void write(ByteBuffer more) throws IOException {
            while (held) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            int room = Math.min(more.remaining(), most - bytes.length);
            int at = bytes.length;
            bytes = Arrays.copyOf(bytes, at + room);
            more.get(bytes, at, room);
            if (more.hasRemaining()) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void force() {
            // Memory is all there is.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
