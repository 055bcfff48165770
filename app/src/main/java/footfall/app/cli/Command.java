// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

/** A role: one command. */
interface Command {
    /** How it is called. */
    Grammar grammar();

    /**
     * Does it.
     *
     * @return an {@link ExitCode}
     * @throws UsageException where a value cannot be understood
     * @throws OutputException where an output cannot be written
     */
    int run(Arguments arguments, Streams streams) throws UsageException, OutputException;
}
