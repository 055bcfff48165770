// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

/** The command line cannot be understood; the message says what is wanted instead. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
