// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.Damage;
import footfall.device.fit.bytes.FitDecoder;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.FitListener;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.bytes.MessageLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files that ask for much: memory is bounded by what is kept, never by what a file claims. */
class LargeFitTest {
    private static final int RECORDS_A_BLOCK = 1000;

    @Test
    void decodingAllocatesNothingForEachMessage() throws Exception {
        decode(10);
        long before = allocatedBytes();
        assertThat(decode(10_000)).isEqualTo(10_000L * RECORDS_A_BLOCK);
        long allocated = allocatedBytes() - before;
        // 60 MB of messages; the window and the blocks' own bookkeeping stay far below.
        assertThat(allocated).isLessThan(4_000_000);
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

    private static long decode(int blocks) throws IOException {
        return FitDecoder.decode(endless(blocks, MessageLayout.of(20)), new FitListener() {
            @Override
            public void message(FitMessage message) {}

            @Override
            public void damaged(Damage damage) {}
        });
    }

    @Test
    void rowsHaveALimitAndRecordsAreStillCounted() throws IOException {
        int blocks = 5_100;
        ParsedRecording read = new FitActivityReader()
                .parse(endless(blocks, MessageLayout.of(20)), "big.fit", ReadOptions.defaults(), SampleSink.none());
        assertThat(read.recordCount()).isEqualTo((long) blocks * RECORDS_A_BLOCK);
        assertThat(read.activity().records().rows()).isEqualTo(5_000_000);
        assertThat(FitFiles.notes(read)).contains("too-many-records");
    }

    @Test
    void manyColumnsMakeTheLimitOfRowsSmaller() throws IOException {
        MessageLayout wide = MessageLayout.of(20);
        for (int number : new int[] {2, 3, 5, 6, 7, 9, 39, 40, 41, 83, 84, 85}) {
            wide.sized(number, BaseType.UINT8, 0);
        }
        ParsedRecording read = new FitActivityReader()
                .parse(endless(3_000, wide), "wide.fit", ReadOptions.defaults(), SampleSink.none());
        assertThat(read.recordCount()).isEqualTo(3_000_000);
        assertThat(read.activity().records().rows()).isBetween(1_000_000, 2_000_000);
        assertThat(FitFiles.notes(read)).contains("too-many-records");
    }

    /** A file whose recorder died after so many thousand records of time and cadence. */
    private static InputStream endless(int blocks, MessageLayout layout) throws IOException {
        layout.field(253, BaseType.UINT32).field(4, BaseType.UINT8);
        Object[] values = new Object[layoutSize(layout)];
        values[values.length - 2] = FitFiles.START_S;
        values[values.length - 1] = 85;
        byte[] head = FitEncoder.messages(encoder -> encoder.define(0, layout));
        byte[] both = FitEncoder.messages(encoder -> {
            encoder.define(0, layout);
            for (int i = 0; i < RECORDS_A_BLOCK; i++) {
                encoder.data(0, values);
            }
        });
        byte[] block = Arrays.copyOfRange(both, head.length, both.length);
        byte[] begin = FitFiles.chain(FitEncoder.header(14, 0, true), head);
        return new SequenceInputStream(new ByteArrayInputStream(begin), new Repeated(block, blocks));
    }

    private static int layoutSize(MessageLayout layout) throws IOException {
        byte[] definition = FitEncoder.messages(encoder -> encoder.define(0, layout));
        return definition[5] & 0xFF;
    }

    /** The same bytes over and over. */
    private static final class Repeated extends InputStream {
        private final byte[] block;
        private final long length;
        private long at;

        Repeated(byte[] block, int times) {
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
