// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

/** What the program tells the script that called it. */
public final class ExitCode {
    /** Done, also when a recording holds no running: the answer says so. */
    public static final int DONE = 0;
    /** An unexpected failure: a bug. */
    public static final int BUG = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** An input cannot be read. */
    public static final int UNREADABLE_INPUT = 3;
    /** A device cannot be opened or was lost for good. */
    public static final int NO_DEVICE = 4;
    /** An output cannot be written. */
    public static final int UNWRITABLE_OUTPUT = 5;

    private ExitCode() {}
}
