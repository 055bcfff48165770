// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.spectrum;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jtransforms.fft.DoubleFFT_1D;
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
 * What one window's spectrum costs, beside the bare transforms that are in it: {@code mvn -Pbench-analyzer -Dquick -DskipTests -pl
 * analyzer test -Dbench=SpectrometerBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class SpectrometerBenchmark {
    private final Spectrometer spectrometer = new Spectrometer();
    private final AnalysisWindow window = new AnalysisWindow();
    private final WindowSpectrum spectrum = new WindowSpectrum();
    private final DoubleFFT_1D bare = new DoubleFFT_1D(WindowSpectrum.POINTS);
    private final double[] values = new double[2 * WindowSpectrum.POINTS];
    private final double[] first = new double[2 * WindowSpectrum.POINTS];
    private final double[] second = new double[2 * WindowSpectrum.POINTS];

    /** Noise in all channels. */
    @Setup
    public void fill() {
        Random random = new Random(1);
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            window.xG()[n] = random.nextGaussian();
            window.yG()[n] = random.nextGaussian();
            window.zG()[n] = random.nextGaussian();
            window.magnitudeG()[n] = random.nextGaussian();
        }
        for (int n = 0; n < values.length; n++) {
            values[n] = random.nextGaussian();
        }
    }

    /** The whole spectrum of four channels. */
    @Benchmark
    public double[] transform() {
        spectrometer.transform(window, spectrum);
        return spectrum.axesPower();
    }

    /** The same two complex transforms alone, with their input copied in (they work in place). */
    @Benchmark
    public double[] bareTransforms() {
        System.arraycopy(values, 0, first, 0, values.length);
        System.arraycopy(values, 0, second, 0, values.length);
        bare.complexForward(first);
        bare.complexForward(second);
        return second;
    }
}
