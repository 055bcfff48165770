// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import java.nio.file.Path;

/** The door: opens a file, unpacks containers, tells the format by content and reads every recording in it. */
public final class RecordingReader {
    private final ReadOptions options;

    /** A reader with these options. */
    public RecordingReader(ReadOptions options) {
        this.options = options;
    }

    /** Takes what the reader finds, in order. */
    public interface Sink {
        /** One recording. */
        void accept(Recording recording);

        /** Something that could not be read; the rest goes on. */
        void failed(RecordingException problem);
    }

    /** Reads every recording in the file. Never throws for bad input: it is reported to the sink. */
    public void read(Path file, Sink sink) {
        throw new UnsupportedOperationException("not yet: " + options);
    }
}
