// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
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
 * What a live second of {@value #SENSORS} sensors at {@value #RATE_HZ} Hz costs one core, in packets of {@value #BLOCK} samples: 10,000 µs
 * are 1 % of the core. {@code mvn -Pbench-analyzer -Dquick -DskipTests -pl analyzer test -Dbench=LiveBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LiveBenchmark {
    private static final int SENSORS = 8;
    private static final int RATE_HZ = 200;
    private static final int BLOCK = 10;

    private final SyntheticLoop loop = new SyntheticLoop(RATE_HZ);
    private final SampleBlock block = SampleBlock.ofAcceleration(BLOCK);
    private final GaitAnalyzer[] analyzers = new GaitAnalyzer[SENSORS];
    private long sample;

    /** Starts the streams. */
    @Setup
    public void begin() {
        for (int i = 0; i < SENSORS; i++) {
            analyzers[i] = new GaitAnalyzer(GaitOptions.at(SensorPlacement.UNKNOWN));
            analyzers[i].begin(SensorFacts.threeAxes());
        }
    }

    /** One second of all sensors. */
    @Benchmark
    public long second() {
        for (int packet = 0; packet < RATE_HZ / BLOCK; packet++) {
            loop.fill(block, sample, BLOCK);
            for (GaitAnalyzer analyzer : analyzers) {
                analyzer.accept(block);
            }
            sample += BLOCK;
        }
        return sample;
    }
}
