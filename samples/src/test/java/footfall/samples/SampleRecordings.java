// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recordings in this repository, the commands that make them, and their truth. */
final class SampleRecordings {
    private static final String COMMAND = "footfall simulate ";

    private SampleRecordings() {}

    static Path folder() {
        return Path.of(System.getProperty("footfall.root"), "samples", "recordings");
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".fit"))
                    .map(file -> file.substring(0, file.length() - ".fit".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path fit(String name) {
        return folder().resolve(name + ".fit");
    }

    static JsonNode truth(String name) {
        return JsonMapper.shared()
                .readTree(folder().resolve(name + ".truth.json").toFile());
    }

    /** The words of each command in the datasheet. */
    static List<String[]> commands() {
        try (Stream<String> lines = Files.lines(folder().resolve("DATASHEET.md"))) {
            return lines.filter(line -> line.startsWith(COMMAND))
                    .map(line -> line.substring("footfall ".length()).split(" "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one recording in a file; anything else is a failure. */
    static Recording read(Path file) {
        List<Recording> found = new ArrayList<>();
        new RecordingReader(ReadOptions.defaults()).read(file, new RecordingReader.Sink() {
            @Override
            public void accept(Recording recording) {
                found.add(recording);
            }

            @Override
            public void failed(RecordingException problem) {
                throw new AssertionError(problem);
            }
        });
        if (found.size() != 1) {
            throw new AssertionError(file + " holds " + found.size() + " recordings");
        }
        return found.get(0);
    }
}
