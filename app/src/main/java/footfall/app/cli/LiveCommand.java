// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

/** A session on the treadmill. */
final class LiveCommand implements Command {
    @Override
    public Grammar grammar() {
        return Grammar.withoutOperands(
                "live",
                "Shows your cadence while you run, with a sensor that is connected now: one number, one sound, and a"
                        + " recording.",
                LiveWords.options(),
                LiveWords.EXAMPLES);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, OutputException {
        if (arguments.has("--recover")) {
            return new LiveRecover(arguments, streams).run();
        }
        return LiveSetUp.of(arguments, streams).run();
    }
}
