// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder of real recordings with {@code MANIFEST.csv} and {@code WINDOWS.csv}; it never becomes part of the repository. */
final class ReferenceFolder {
    private final Path folder;

    ReferenceFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether there is such a folder. */
    boolean exists() {
        return Files.isRegularFile(folder.resolve("WINDOWS.csv"));
    }

    /** Every recording with windows that can be trusted: those whose confidence begins with "low" are left out. */
    List<ReferenceRecording> recordings() throws IOException {
        Map<String, Map<String, String>> manifest = new HashMap<>();
        for (Map<String, String> row : ReferenceTable.rows(folder.resolve("MANIFEST.csv"))) {
            manifest.put(row.getOrDefault("file", ""), row);
        }
        Map<String, ReferenceRecording> recordings = new LinkedHashMap<>();
        for (Map<String, String> row : ReferenceTable.rows(folder.resolve("WINDOWS.csv"))) {
            if (row.getOrDefault("confidence", "").startsWith("low")) {
                continue;
            }
            String file = row.getOrDefault("file", "");
            Map<String, String> facts = manifest.getOrDefault(file, manifest.getOrDefault(path(file), Map.of()));
            recordings
                    .computeIfAbsent(file, name -> ReferenceRecording.of(name, facts))
                    .windows()
                    .add(window(row));
        }
        return new ArrayList<>(recordings.values());
    }

    /** The file to read: the recording's own, or a temporary one with only the lines of its activity. */
    Path file(ReferenceRecording recording) throws IOException {
        Path whole = folder.resolve(path(recording.file()));
        int mark = recording.file().indexOf('#');
        return mark < 0 ? whole : linesOf(whole, recording.file().substring(mark + 1));
    }

    private static Path linesOf(Path whole, String activity) throws IOException {
        Path part = Files.createTempFile("footfall-reference", ".txt");
        part.toFile().deleteOnExit();
        try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(whole, StandardCharsets.UTF_8)) {
                String[] cells = line.split(",", 3);
                if (cells.length == 3 && cells[1].trim().equals(activity)) {
                    out.write(line);
                    out.newLine();
                }
            }
        }
        return part;
    }

    private static String path(String file) {
        int mark = file.indexOf('#');
        return mark < 0 ? file : file.substring(0, mark);
    }

    private static ReferenceWindow window(Map<String, String> row) {
        String cadence = row.getOrDefault("ref_cadence_spm", "");
        return new ReferenceWindow(
                Double.parseDouble(row.getOrDefault("t0", "0")),
                Double.parseDouble(row.getOrDefault("t1", "0")),
                row.getOrDefault("activity", ""),
                cadence.isBlank() ? Double.NaN : Double.parseDouble(cadence));
    }
}
