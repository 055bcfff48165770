// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import footfall.analyzer.signal.SampleSink;
import footfall.device.packet.RunTape;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast raw acceleration is read on one core, in MB (10⁶ bytes of the file, packed where it is an archive) and in millions of samples
 * a second: {@code mvn -Pbench -Dquick -DskipTests -pl device-io -am test -Dbench=LoggerDecoding}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LoggerDecodingBenchmark {
    private static final int SAMPLES = 500_000;
    private static final double MILLION = 1e6;

    @Param({"FIT", "CWA", "GT3X", "GENEACTIV"})
    private String format = "CWA";

    private byte[] file = new byte[0];

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** 10⁶ bytes. */
        public double megabytes;

        /** 10⁶ samples of three axes. */
        public double megasamples;
    }

    /** Makes the file. */
    @Setup
    public void write() throws IOException {
        file = RunTape.of(SAMPLES, 100, false).write(SampleFormat.valueOf(format)::to, RunTape.facts(100, false), 256);
    }

    /** From bytes to blocks of samples. */
    @Benchmark
    public ParsedRecording decode(Read read) throws IOException {
        ParsedRecording recording = RecordingFormat.valueOf(format)
                .parser()
                .parse(new ByteArrayInputStream(file), "bench", ReadOptions.defaults(), SampleSink.none());
        read.megabytes += file.length / MILLION;
        read.megasamples += recording.sampleCount() / MILLION;
        return recording;
    }
}
