// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.signal.SampleSink;
import footfall.device.packet.RunTape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An hour and more at 100 Hz costs no more memory than a minute: the same packets over and over, whose time then stands still. */
class EndlessLoggerTest {
    private static final int MINUTE_SAMPLES = 6_000;
    /** Less than the bytes of the shortest of these files: what is read passes through and is let go. */
    private static final long MOST_BYTES = 8_000_000;

    @ParameterizedTest
    @CsvSource({"CWA, 1024, 0", "GENEACTIV, -1, 0", "FIT, -2, 2"})
    void memoryDoesNotGrowWithTheRecording(SampleFormat format, int headBytes, int tailBytes) throws Exception {
        byte[] minute = RunTape.of(MINUTE_SAMPLES, 100, false).write(format::to, RunTape.facts(100, false), 256);
        int head = headBytes >= 0 ? headBytes : headBytes == -1 ? firstPage(minute) : firstSamples(minute);
        if (format == SampleFormat.FIT) {
            // A recorder that died: the header knows no length.
            Arrays.fill(minute, 4, 8, (byte) 0);
            Arrays.fill(minute, 12, 14, (byte) 0);
        }
        byte[] body = Arrays.copyOfRange(minute, head, minute.length - tailBytes);
        byte[] begin = Arrays.copyOf(minute, head);
        RecordingFormat reader = RecordingFormat.valueOf(format.name());
        read(reader, begin, body, 2);
        long before = allocatedBytes();
        long samples = read(reader, begin, body, 120);
        assertThat(samples).isEqualTo(120L * MINUTE_SAMPLES);
        assertThat(allocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    @Test
    void anArchiveIsNeverHeld() throws Exception {
        byte[] log = new byte[15_000];
        byte[] record = {0x1E, 0x1A, 0, 0, 0, 0, 6, 0, 1, 0, 2, 0, 3, 0, (byte) ~(0x1E ^ 0x1A ^ 6 ^ 1 ^ 2 ^ 3)};
        for (int at = 0; at < log.length; at += record.length) {
            System.arraycopy(record, 0, log, at, record.length);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("log.bin"));
            for (int i = 0; i < 720; i++) {
                zip.write(log);
            }
        }
        InputStream in = new ByteArrayInputStream(file.toByteArray());
        long before = allocatedBytes();
        ParsedRecording read =
                RecordingFormat.GT3X.parser().parse(in, "test", ReadOptions.defaults(), SampleSink.none());
        assertThat(read.sampleCount()).isEqualTo(720_000);
        assertThat(file.size()).isGreaterThan(10_000_000);
        assertThat(allocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    private static int firstPage(byte[] file) {
        return new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Recorded Data");
    }

    /** Definitions come first: the first message of samples stands behind the definition of records. */
    private static int firstSamples(byte[] file) {
        int messageBytes = 1 + 4 + 2 + 4 * 60;
        int data = file.length - 2 - MINUTE_SAMPLES / 30 * messageBytes;
        assertThat(file[data]).isEqualTo((byte) 0);
        return data;
    }

    private static long read(RecordingFormat reader, byte[] begin, byte[] body, int times) throws IOException {
        InputStream in = new SequenceInputStream(
                Collections.enumeration(java.util.List.of(new ByteArrayInputStream(begin), new Again(body, times))));
        return reader.parser()
                .parse(in, "test", ReadOptions.defaults(), SampleSink.none())
                .sampleCount();
    }

    /** By reflection, since the module under test has no business with management. */
    private static long allocatedBytes() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getThreadAllocatedBytes", long.class)
                .invoke(threads, Thread.currentThread().getId());
    }

    /** The same bytes over and over. */
    private static final class Again extends InputStream {
        private final byte[] block;
        private final long length;
        private long at;

        Again(byte[] block, int times) {
            this.block = block;
            length = (long) block.length * times;
        }

        @Override
        public int read() {
            return at == length ? -1 : block[(int) (at++ % block.length)] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (at == length) {
                return -1;
            }
            int offset = (int) (at % block.length);
            int some = Math.min(count, block.length - offset);
            System.arraycopy(block, offset, into, from, some);
            at += some;
            return some;
        }
    }
}
