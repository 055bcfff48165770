// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.Damage;
import footfall.device.fit.bytes.FitDecoder;
import footfall.device.fit.bytes.FitListener;
import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.bytes.MessageLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast FIT is read on one core, in MB (10⁶ bytes) a second: {@code mvn -Pbench -Dquick -DskipTests -pl device-io -am test}.
 *
 * <p>The file holds 100,000 records as a running watch with a chest strap writes them: 18 fields, 47 bytes each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class FitDecodingBenchmark {
    private static final int RECORDS = 100_000;
    private static final double BYTES_PER_MB = 1e6;

    private byte[] file = new byte[0];

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** 10⁶ bytes. */
        public double megabytes;
    }

    /** Makes the file. */
    @Setup
    public void write() throws IOException {
        MessageLayout layout = MessageLayout.of(20);
        int[] numbers = {253, 0, 1, 5, 73, 78, 87, 39, 40, 41, 83, 84, 85, 3, 4, 53, 13, 42};
        for (int i = 0; i < numbers.length; i++) {
            BaseType unsigned = i < 6 ? BaseType.UINT32 : i < 13 ? BaseType.UINT16 : BaseType.UINT8;
            layout.field(numbers[i], i == 1 || i == 2 ? BaseType.SINT32 : unsigned);
        }
        file = FitFiles.file(encoder -> {
            FitFiles.fileId(encoder, 4);
            encoder.define(0, layout);
            for (long i = 0; i < RECORDS; i++) {
                encoder.data(
                        0,
                        FitFiles.START_S + i,
                        566_000_000 + i,
                        90_000_000 - i,
                        300 * i,
                        3000 + i % 300,
                        3000,
                        i & 0xFF,
                        900 + i % 50,
                        3500 + i % 90,
                        2400 + i % 100,
                        800,
                        5010,
                        11000 + i % 400,
                        150,
                        84 + i % 5,
                        64 * (i % 2),
                        20,
                        1);
            }
        });
    }

    /** Headers, definitions, messages and the check sum; every field of a record is read. */
    @Benchmark
    public double decode(Read read) throws IOException {
        Sum sum = new Sum();
        FitDecoder.decode(new ByteArrayInputStream(file), sum);
        read.megabytes += file.length / BYTES_PER_MB;
        return sum.total;
    }

    /** The whole way to the columns of a watch activity. */
    @Benchmark
    public ParsedRecording activity(Read read) throws IOException {
        ParsedRecording recording = new FitActivityReader()
                .parse(new ByteArrayInputStream(file), "bench.fit", ReadOptions.defaults(), SampleSink.none());
        read.megabytes += file.length / BYTES_PER_MB;
        return recording;
    }

    private static final class Sum implements FitListener {
        private double total;

        @Override
        public void message(FitMessage message) {
            int fields = message.definition().fieldCount();
            for (int slot = 0; slot < fields; slot++) {
                total += message.number(slot);
            }
        }

        @Override
        public void damaged(Damage damage) {
            throw new IllegalStateException(damage.message());
        }
    }
}
