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
 * Stands between the reader and the line for raw acceleration, which is only made when the first samples come, and runs on a second
 * processor where there is one. Not thread-safe: one per recording.
 */
final class SensorLine implements SampleSink {
    private static final int FEWEST_PROCESSORS = 2;

    private final Supplier<GaitOptions> options;
    private @Nullable GaitAnalyzer analyzer;
    private @Nullable SensorFacts facts;
    private @Nullable BlockRelay relay;
    private SampleSink sink = SampleSink.none();

    SensorLine(Supplier<GaitOptions> options) {
        this.options = options;
    }

    @Override
    public void begin(SensorFacts sensor) {
        facts = sensor;
        analyzer = new GaitAnalyzer(options.get());
        sink = analyzer;
        if (Runtime.getRuntime().availableProcessors() >= FEWEST_PROCESSORS) {
            relay = new BlockRelay(analyzer);
            sink = relay;
        }
        sink.begin(sensor);
    }

    @Override
    public void accept(SampleBlock block) {
        sink.accept(block);
    }

    /** What the recording says of its sensor; null where it holds no samples. */
    @Nullable
    SensorFacts facts() {
        return facts;
    }

    /** Ends the recording; null where it holds no samples. */
    @Nullable
    Analysis finish() {
        close();
        return analyzer == null ? null : analyzer.finish();
    }

    /** Ends a recording that nobody asks about any more. */
    void close() {
        BlockRelay open = relay;
        relay = null;
        sink = SampleSink.none();
        if (open != null) {
            open.finish();
        }
    }
}
