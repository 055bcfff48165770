// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the reader and the line for raw acceleration, which is only made when the first samples come. Not thread-safe: one
 * per recording.
 */
final class SensorLine implements SampleSink {
    private final Supplier<GaitOptions> options;
    private @Nullable GaitAnalyzer analyzer;
    private @Nullable SensorFacts facts;

    SensorLine(Supplier<GaitOptions> options) {
        this.options = options;
    }

    @Override
    public void begin(SensorFacts sensor) {
        facts = sensor;
        analyzer = new GaitAnalyzer(options.get());
        analyzer.begin(sensor);
    }

    @Override
    public void accept(SampleBlock block) {
        if (analyzer != null) {
            analyzer.accept(block);
        }
    }

    /** What the recording says of its sensor; null where it holds no samples. */
    @Nullable
    SensorFacts facts() {
        return facts;
    }

    /** Ends the recording; null where it holds no samples. */
    @Nullable
    Analysis finish() {
        return analyzer == null ? null : analyzer.finish();
    }
}
