// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came through the door for one file, for tests. */
public final class Door implements RecordingReader.Sink {
    /** What was read. */
    public final List<Recording> recordings = new ArrayList<>();

    /** What was not. */
    public final List<RecordingException> failures = new ArrayList<>();

    /** Reads a file with the usual options. */
    public static Door open(Path file) {
        return open(file, ReadOptions.defaults(), ContainerLimits.defaults());
    }

    /** Reads a file. */
    public static Door open(Path file, ReadOptions options, ContainerLimits limits) {
        Door door = new Door();
        new RecordingReader(options, limits).read(file, door);
        return door;
    }

    /** Reads bytes from a file of this name in the folder. */
    public static Door open(Path folder, String name, byte[] bytes) throws IOException {
        return open(Files.write(folder.resolve(name), bytes));
    }

    /** Reads text from a file of this name in the folder. */
    public static Door open(Path folder, String name, String text) throws IOException {
        return open(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The only recording. */
    public Recording only() {
        if (recordings.size() != 1 || !failures.isEmpty()) {
            throw new AssertionError("expected one recording, got " + recordings + " and " + failures);
        }
        return recordings.get(0);
    }

    /** The message of the only failure. */
    public String failure() {
        if (recordings.size() + failures.size() != 1 || failures.isEmpty()) {
            throw new AssertionError("expected one failure, got " + recordings + " and " + failures);
        }
        return String.valueOf(failures.get(0).getMessage());
    }

    @Override
    public void accept(Recording recording) {
        recordings.add(recording);
    }

    @Override
    public void failed(RecordingException problem) {
        failures.add(problem);
    }
}
