// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One output by its name on the command line, opened when the first byte is there: a call whose input cannot be read leaves an
 * older result alone.
 */
final class OutputFile {
    private final String name;
    private final Streams streams;
    private @Nullable OutputStream stream;

    OutputFile(String name, Streams streams) {
        this.name = name;
        this.streams = streams;
    }

    /** Writes a whole file at once: {@code name}, or {@code name-2}, {@code name-3}, … for further recordings. */
    static void writeWhole(String name, int number, String text, Streams streams) throws OutputException {
        writeWhole(name, mark(number), text.getBytes(StandardCharsets.UTF_8), streams);
    }

    /** The name of the file of this number: {@code name}, {@code name-2}, {@code name-3}, … */
    static String numbered(String name, int number) {
        return marked(name, mark(number));
    }

    private static String mark(int number) {
        return number == 1 ? "" : "-" + number;
    }

    /** The same for bytes, with a mark before the ending of the name: {@code report-2.html} for "-2". */
    static void writeWhole(String name, String mark, byte[] bytes, Streams streams) throws OutputException {
        OutputFile file = new OutputFile(marked(name, mark), streams);
        file.write(bytes);
        file.close();
    }

    void write(String text) throws OutputException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) throws OutputException {
        if (name.equals(AnalyzeOptions.STANDARD_OUTPUT)) {
            streams.print(bytes);
            return;
        }
        try {
            if (stream == null) {
                stream = new FileOutputStream(name);
            }
            stream.write(bytes);
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    void close() throws OutputException {
        if (stream == null) {
            return;
        }
        try {
            stream.close();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    private static String marked(String name, String mark) {
        if (name.equals(AnalyzeOptions.STANDARD_OUTPUT)) {
            return name;
        }
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int dot = name.lastIndexOf('.');
        int cut = dot > folder + 1 ? dot : name.length();
        return name.substring(0, cut) + mark + name.substring(cut);
    }
}
