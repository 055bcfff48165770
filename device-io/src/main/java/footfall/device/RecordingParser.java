// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import footfall.analyzer.signal.SampleSink;
import java.io.IOException;
import java.io.InputStream;

/** A role: reads one format from a stream, front to back, in memory that does not grow with what it skips. */
@FunctionalInterface
public interface RecordingParser {
    /**
     * Reads one recording.
     *
     * @param in the unpacked bytes; the caller closes it
     * @param name file name for messages
     * @param options how strict, what to keep
     * @param samples takes raw acceleration while it is read; never begun where the recording holds none
     * @throws RecordingException where nothing usable can be read (or anything is damaged and {@code strict} was asked for)
     * @throws IOException where the stream itself fails
     */
    ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples) throws IOException;
}
