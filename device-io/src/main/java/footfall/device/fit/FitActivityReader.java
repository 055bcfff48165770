// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import footfall.device.fit.bytes.FitDecoder;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a FIT file, or several chained ones, as one watch activity.
 *
 * <p>Values come in the units of {@link footfall.analyzer.activity.Quantity}: strides a minute are doubled to steps of both feet,
 * an invalid pattern is no value, and a zero of a running dynamic is no value either. A finer field ({@code enhanced_speed}) wins
 * over a coarser one ({@code speed}) where it has a value. A developer field is told by its name and written unit, and its column
 * stays apart from the native one.
 *
 * <p>Raw acceleration in the file (messages of an accelerometer, or arrays that a logger application adds to records) goes to the sink
 * while the file is read; its time is counted from the first sample.
 *
 * <p>Damage is reported as a note and what was read is kept; {@link ReadOptions#strict()} refuses instead. Memory grows with the
 * rows that are kept (at most five million), not with the bytes.
 */
public final class FitActivityReader implements RecordingParser {
    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        ActivityListener listener = new ActivityListener(name, options, samples);
        if (FitDecoder.decode(in, listener) == 0) {
            throw listener.nothing();
        }
        return listener.build();
    }
}
