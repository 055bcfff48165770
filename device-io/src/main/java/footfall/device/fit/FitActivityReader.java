// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import java.io.IOException;
import java.io.InputStream;

/** Reads a FIT file as a watch activity. */
public final class FitActivityReader implements RecordingParser {
    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
