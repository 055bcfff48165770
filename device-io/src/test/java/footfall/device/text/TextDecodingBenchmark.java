// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * How long two hours at 100 Hz take on one core, in ms a file: {@code mvn -Pbench -Dquick -DskipTests -pl device-io -am test
 * -Dbench=TextDecoding}. The table has 720,000 rows of time and three axes, 24 MB; JSON Lines hold the same, 35 MB.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class TextDecodingBenchmark {
    private static final int ROWS = 720_000;

    private byte[] table = new byte[0];
    private byte[] lines = new byte[0];

    /** Makes the files. */
    @Setup
    public void write() {
        Random random = new Random(1);
        StringBuilder csv = new StringBuilder("t_s,ax_g,ay_g,az_g\n");
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            double xG = random.nextGaussian();
            double yG = random.nextGaussian();
            double zG = 1 + random.nextGaussian();
            csv.append(String.format(Locale.ROOT, "%.2f,%.5f,%.5f,%.5f%n", i / 100.0, xG, yG, zG));
            json.append(String.format(Locale.ROOT, "{\"t\":%.2f,\"a\":[%.5f,%.5f,%.5f]}%n", i / 100.0, xG, yG, zG));
        }
        table = csv.toString().getBytes(StandardCharsets.UTF_8);
        lines = json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The reader of tables, to blocks of samples. */
    @Benchmark
    public ParsedRecording table() throws IOException {
        return new CsvReader()
                .parse(new ByteArrayInputStream(table), "bench.csv", ReadOptions.defaults(), SampleSink.none());
    }

    /** The reader of JSON Lines, to blocks of samples. */
    @Benchmark
    public ParsedRecording jsonLines() throws IOException {
        return new JsonLinesReader()
                .parse(new ByteArrayInputStream(lines), "bench.jsonl", ReadOptions.defaults(), SampleSink.none());
    }

    /** What the library for quoted tables takes, with the same parser of numbers. */
    @Benchmark
    public double tableByTheLibrary() throws IOException {
        double sum = 0;
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .ofCsvRecord(new java.io.InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8))) {
            boolean first = true;
            for (var record : records) {
                for (int cell = 0; !first && cell < 4; cell++) {
                    sum += JavaDoubleParser.parseDouble(record.getField(cell));
                }
                first = false;
            }
        }
        return sum;
    }

    /** The parser of numbers alone: the floor. */
    @Benchmark
    public double numbersAlone() {
        double sum = 0;
        int from = "t_s,ax_g,ay_g,az_g\n".length();
        for (int at = from; at < table.length; at++) {
            if (table[at] == ',' || table[at] == '\n') {
                sum += JavaDoubleParser.parseDouble(table, from, at - from);
                from = at + 1;
            }
        }
        return sum;
    }
}
