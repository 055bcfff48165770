// SPDX-License-Identifier: Apache-2.0
package footfall.device.geneactiv;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads recordings of GENEActiv loggers: a text header, then pages of 300 samples in hexadecimal digits.
 *
 * <p>Acceleration comes in g, calibrated as the header says. The time of a page is that of its first sample. Damaged pages are left out,
 * which leaves a gap. Memory does not grow with the recording. Thread-safe: all state is in the call.
 */
public final class GeneActivReader implements RecordingParser {
    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        return new GeneActivFile(name, options, samples).read(in);
    }
}
