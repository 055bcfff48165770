// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import java.io.IOException;

/** An input that cannot be read. The message is one line that names the file, what was expected, where, and what was found. */
public class RecordingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String problem;

    /**
     * Names the problem.
     *
     * @param file path, or path and entry ({@code export.zip!run.fit})
     * @param problem what was expected, where (byte or line), what was found
     */
    public RecordingException(String file, String problem) {
        super(file + ": " + problem);
        this.file = file;
        this.problem = problem;
    }

    /** The file that could not be read. */
    public String file() {
        return file;
    }

    /** What was expected, where, what was found. */
    public String problem() {
        return problem;
    }
}
