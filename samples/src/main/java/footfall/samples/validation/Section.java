// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a Markdown file between two marks, which a program writes. */
final class Section {
    private final Path file;
    private final String begin;
    private final String end;

    Section(Path file, String name) {
        this.file = file;
        this.begin = "<!-- " + name + ": begin -->";
        this.end = "<!-- " + name + ": end -->";
    }

    /** Puts this text between the marks; @throws IOException where the file or its marks are missing. */
    void replace(String text) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(file + ": expected the marks " + begin + " and " + end);
        }
        String replaced = page.substring(0, from + begin.length()) + "\n" + text + page.substring(to);
        Files.writeString(file, replaced, StandardCharsets.UTF_8);
    }
}
