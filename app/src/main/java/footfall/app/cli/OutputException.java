// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** An output cannot be written. */
final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean readerGone;

    OutputException(String output, IOException cause) {
        super(output + ": cannot be written: " + reason(output, cause), cause);
        this.readerGone = isBrokenPipe(cause);
    }

    /** The same for a failure that came through code which throws nothing checked. */
    OutputException(String output, UncheckedIOException cause) {
        this(output, Objects.requireNonNull(cause.getCause()));
    }

    /** Whether the program that read our output has simply seen enough: nothing to complain about. */
    boolean readerGone() {
        return readerGone;
    }

    private static String reason(String output, IOException cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String pathFirst = output + " (";
        boolean wrapped = message.startsWith(pathFirst) && message.endsWith(")");
        return wrapped ? message.substring(pathFirst.length(), message.length() - 1) : message;
    }

    private static boolean isBrokenPipe(IOException cause) {
        String message = cause.getMessage();
        return message != null && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
    }
}
