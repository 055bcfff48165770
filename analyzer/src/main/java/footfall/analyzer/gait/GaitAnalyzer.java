// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Quality;
import footfall.analyzer.RunningSeries;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The line of steps for raw acceleration: blocks of samples in, an analysis out. Not thread-safe: one per stream. */
public final class GaitAnalyzer implements SampleSink {
    private final GaitOptions options;

    /** For one recording. */
    public GaitAnalyzer(GaitOptions options) {
        this.options = options;
    }

    @Override
    public void begin(SensorFacts sensor) {}

    @Override
    public void accept(SampleBlock block) {}

    /** The newest early value; empty before the first. */
    public Optional<ProvisionalCadence> provisional() {
        return Optional.empty();
    }

    /** Ends the recording and says what was in it. */
    public Analysis finish() {
        return new Analysis(
                new ActivityTotals(0, 0, 0, 0, 0, OptionalLong.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                new CadenceSummary(
                        Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Quality(List.of(), List.of(), List.of()),
                RunningSeries.empty(),
                Optional.empty());
    }
}
