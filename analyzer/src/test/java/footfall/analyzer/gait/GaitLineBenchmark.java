// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Analysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.spectrum.WindowSpectrum;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jtransforms.fft.DoubleFFT_1D;
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
 * The whole line on one core, in millions of three-axis samples a second, beside the bare transforms of its own windows and one pass over
 * the data: {@code mvn -Pbench-analyzer -Dquick -DskipTests -pl analyzer test -Dbench=GaitLineBenchmark}.
 *
 * <p>The recording is a run at 100 Hz: stance pulses of both feet, a wandering cadence, noise. Time that grows faster than the recording
 * would show between the lengths; what a sample allocates is the profiler's bytes an operation over the samples.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GaitLineBenchmark {
    private static final int RATE_HZ = 100;
    private static final int SECONDS_AN_HOUR = 3600;
    private static final int BLOCK = 500;
    private static final double MILLION = 1e6;

    /** Length of the recording, h. */
    @Param("2")
    public double hours = 2;

    private final DoubleFFT_1D bare = new DoubleFFT_1D(WindowSpectrum.POINTS);
    private final double[] work = new double[2 * WindowSpectrum.POINTS];
    private final SampleBlock block = SampleBlock.ofAcceleration(BLOCK);
    private SyntheticLoop loop = new SyntheticLoop(RATE_HZ);

    /** Counts what went through. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Through {
        /** 10⁶ samples. */
        public double megasamples;
    }

    /** Makes the signal. */
    @Setup
    public void make() {
        loop = new SyntheticLoop(RATE_HZ);
        Random random = new Random(2);
        for (int i = 0; i < work.length; i++) {
            work[i] = random.nextGaussian();
        }
    }

    /** From samples to the analysis. */
    @Benchmark
    public Analysis line(Through through) {
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.WAIST));
        analyzer.begin(SensorFacts.threeAxes());
        long samples = samples();
        for (long from = 0; from < samples; from += BLOCK) {
            loop.fill(block, from, BLOCK);
            analyzer.accept(block);
        }
        through.megasamples += samples / MILLION;
        return analyzer.finish();
    }

    /** Two complex transforms for each second, and one pass over the samples. */
    @Benchmark
    public double bareTransformsAndOnePass(Through through) {
        long samples = samples();
        double sum = 0;
        for (long from = 0; from < samples; from += BLOCK) {
            loop.fill(block, from, BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                sum += block.axG()[i] * block.axG()[i]
                        + block.ayG()[i] * block.ayG()[i]
                        + block.azG()[i] * block.azG()[i];
            }
            for (int transform = 0; transform < 2 * BLOCK / RATE_HZ; transform++) {
                // there and back, so that the values neither grow nor have to be copied
                if (transform % 2 == 0) {
                    bare.complexForward(work);
                } else {
                    bare.complexInverse(work, true);
                }
            }
        }
        through.megasamples += samples / MILLION;
        return sum + work[0];
    }

    private long samples() {
        return (long) (hours * SECONDS_AN_HOUR * RATE_HZ) / BLOCK * BLOCK;
    }
}
