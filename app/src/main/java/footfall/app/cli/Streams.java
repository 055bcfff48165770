// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.terminal.Screen;
import footfall.reports.text.PlainText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out standard output, bytes; errors are seen, not swallowed
 * @param err standard error, bytes
 * @param screen what the terminal behind standard output can show
 * @param charset how text goes to the terminal; JSON and CSV are UTF-8 always
 */
public record Streams(OutputStream out, OutputStream err, Screen screen, Charset charset) {

    /** Those of this process. */
    public static Streams ofProcess() {
        Charset charset = Terminal.charset();
        return new Streams(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.screen(charset),
                charset);
    }

    /** Writes text to standard output. */
    void print(String text) throws OutputException {
        print(spelt(text).getBytes(charset));
    }

    /** Writes bytes to standard output. */
    void print(byte[] bytes) throws OutputException {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new OutputException("standard output", e);
        }
    }

    /** One line on standard error, begun with the program's name. */
    void complain(String message) {
        printError("footfall: " + PlainText.line(message) + "\n");
    }

    /** Text on standard error as it is. */
    void printError(String text) {
        try {
            err.write(spelt(text).getBytes(charset));
            err.flush();
        } catch (IOException e) {
            // Nobody listens on standard error: there is nowhere left to say so, and the exit status still tells.
            return;
        }
    }

    private String spelt(String text) {
        return charset.equals(StandardCharsets.UTF_8) ? text : PlainText.ascii(text);
    }
}
