// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.device.RecordingException;
import footfall.reports.Answer;

/** A role: turns a file name into answers. Thread-safe: workers share one. */
@FunctionalInterface
public interface RecordingAnalysis {
    /** Takes the answers, in the order of the recordings in the file. */
    interface Sink {
        /** One recording. */
        void answer(Answer answer);

        /** Something that could not be read; the rest goes on. */
        void failed(RecordingException problem);
    }

    /** Answers for every recording in the file; what cannot be read is reported to the sink, never thrown. */
    void analyze(String file, Sink sink);
}
