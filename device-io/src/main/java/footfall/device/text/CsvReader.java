// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads raw acceleration from a table of text: one row a sample, cells separated by comma, semicolon, tab, bar or blanks.
 *
 * <p>Names and units of columns come from a header where there is one; without it the columns are told by what is in them (time, x, y,
 * z). Units and clocks are guessed from the first 64 kB only where neither the user nor the file says them, and every guess is a note
 * in the facts of the sensor. Time is handed on as it is written, with repeats, gaps and steps back; rows without a value of an axis
 * are handed on with NaN. Memory does not grow with the length.
 */
public final class CsvReader implements RecordingParser {
    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        ByteLines lines = new ByteLines(PlainUtf8Stream.of(in));
        Layout layout = TableLayout.find(lines, name, options.samples());
        return new SamplePump(name, options.strict(), layout).run(lines, samples);
    }
}
