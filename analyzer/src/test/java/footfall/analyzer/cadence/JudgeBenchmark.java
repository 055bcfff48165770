// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.WindowSpectrum;
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
 * What the judgement of one window costs: {@code mvn -Pbench-analyzer -Dquick -DskipTests -pl analyzer test -Dbench=JudgeBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JudgeBenchmark {
    private static final int WINDOWS = 16;

    private final AnalysisWindow[] windows = new AnalysisWindow[WINDOWS];
    private final WindowSpectrum[] spectra = new WindowSpectrum[WINDOWS];
    private final PeriodEstimate[] estimates = new PeriodEstimate[WINDOWS];
    private final GaitJudge judge = new SignalJudge(SensorPlacement.UNKNOWN);
    private int next;

    /** Strides of different rates in noise. */
    @Setup
    public void fill() {
        Random random = new Random(1);
        for (int i = 0; i < WINDOWS; i++) {
            double strideHz = 1.2 + 0.4 * random.nextDouble();
            windows[i] = Windows.noisy(Windows.of(Windows.lines(strideHz, 0.5, 0.5, 0.3, 0.2)), 0.3, random);
            windows[i].describe(0, 1, 0);
            spectra[i] = Windows.spectrum(windows[i]);
            estimates[i] = Windows.estimate(CadenceMethod.COMB, windows[i]);
        }
    }

    /** One window. */
    @Benchmark
    public GaitVerdict judge() {
        next = (next + 1) % WINDOWS;
        return judge.judge(windows[next], spectra[next], estimates[next]);
    }
}
