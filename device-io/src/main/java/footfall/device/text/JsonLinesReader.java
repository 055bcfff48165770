// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads raw acceleration from JSON Lines: {@code {"t":…, "a":[x,y,z], "g":[x,y,z]}}, or objects with other names for the same
 * ({@code "time"}, {@code "acc":{"x":…}}, {@code "ax"}). A line of its own may state units and rate, as {@link JsonLinesSampleWriter}
 * writes it. Units are guessed as in {@link CsvReader}, and memory does not grow with the length.
 */
public final class JsonLinesReader implements RecordingParser {
    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        ByteLines lines = new ByteLines(PlainUtf8Stream.of(in));
        Layout layout = JsonLayout.find(lines, name, options.samples());
        return new SamplePump(name, options.strict(), layout).run(lines, samples);
    }
}
