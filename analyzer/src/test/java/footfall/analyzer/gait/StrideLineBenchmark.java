// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Analysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.List;
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
 * The whole line with contacts, frame and every marker of a running stride on one core, in millions of six-axis samples a second:
 * {@code mvn -Pbench-analyzer -Dquick -DskipTests -pl analyzer test -Dbench=StrideLineBenchmark}.
 *
 * <p>The recording is a made-up run at {@value #RATE_HZ} Hz with a gyro, held in memory. What a sample allocates is the profiler's
 * bytes an operation over the samples of an operation. Wants a core for itself: it counts time, not processor time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StrideLineBenchmark {
    private static final int RATE_HZ = 200;
    private static final int BLOCK = 500;
    private static final double MILLION = 1e6;

    /** Where the sensor is worn. */
    @Param({"SACRUM", "SHANK", "FOOT", "WAIST", "CHEST"})
    public SensorPlacement placement = SensorPlacement.SACRUM;

    /** Length of the recording, s. */
    @Param("1800")
    public double seconds = 1800;

    private List<SampleBlock> blocks = List.of();
    private SensorFacts facts = SensorFacts.threeAxes();

    /** Counts what went through. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Through {
        /** 10⁶ samples. */
        public double megasamples;
    }

    /** Makes the recording. */
    @Setup
    public void make() {
        SyntheticSensorRun run = SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, 3)
                .atRateHz(RATE_HZ)
                .lastingS(seconds));
        facts = run.facts();
        KeptBlocks kept = new KeptBlocks();
        run.writeTo(kept, BLOCK);
        blocks = kept.blocks();
    }

    /** Cadence, steps, contacts and all markers. */
    @Benchmark
    public Analysis line(Through through) {
        return analyze(new GaitAnalyzer(GaitOptions.at(placement)), through);
    }

    /** Cadence alone, for comparison. */
    @Benchmark
    public Analysis cadenceOnly(Through through) {
        return analyze(GaitAnalyzer.cadenceOnly(GaitOptions.at(placement)), through);
    }

    private Analysis analyze(GaitAnalyzer analyzer, Through through) {
        analyzer.begin(facts);
        for (SampleBlock block : blocks) {
            analyzer.accept(block);
            through.megasamples += block.size() / MILLION;
        }
        return analyzer.finish();
    }
}
