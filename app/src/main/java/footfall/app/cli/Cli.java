// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.FootfallVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds the command, runs it, and turns whatever happens into an exit status and at most one line of complaint. */
public final class Cli {
    private final Streams streams;
    private final Function<String, Optional<Command>> commands;

    /** Writes to these streams. */
    public Cli(Streams streams) {
        this(streams, new Function<>() {
            @Override
            public Optional<Command> apply(String word) {
                return Commands.named(word);
            }
        });
    }

    /** With other commands behind the names. */
    Cli(Streams streams, Function<String, Optional<Command>> commands) {
        this.streams = streams;
        this.commands = commands;
    }

    /** Runs one command line; never throws and never ends the process. Returns an {@link ExitCode}. */
    public int run(String[] args) {
        try {
            return dispatch(args);
        } catch (UsageException e) {
            streams.complain(e.getMessage() + " (footfall --help shows what there is)");
            return ExitCode.USAGE;
        } catch (OutputException e) {
            return unwritable(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return bug(e, Arrays.asList(args).contains("--debug"));
        }
    }

    private int dispatch(String[] args) throws UsageException, OutputException {
        if (args.length == 0) {
            streams.printError(PicocliParser.help(Commands.grammars(), streams.screen()));
            return ExitCode.USAGE;
        }
        switch (args[0]) {
            case "--version", "-V" -> streams.print("footfall " + FootfallVersion.VERSION + "\n");
            case "--help", "-h" -> streams.print(PicocliParser.help(Commands.grammars(), streams.screen()));
            case "help" -> help(args);
            default -> {
                return run(command(args[0]), args);
            }
        }
        return ExitCode.DONE;
    }

    private int run(Command command, String[] args) throws UsageException, OutputException {
        Grammar grammar = command.grammar();
        Optional<Arguments> quick = QuickParser.parse(grammar, args, 1);
        if (quick.isPresent()) {
            return command.run(quick.get(), streams);
        }
        String[] words = Arrays.copyOfRange(args, 1, args.length);
        if (PicocliParser.wantsHelp(words)) {
            streams.print(PicocliParser.help(grammar, streams.screen()));
            return ExitCode.DONE;
        }
        return command.run(PicocliParser.parse(grammar, words), streams);
    }

    private void help(String[] args) throws UsageException, OutputException {
        String text = args.length < 2
                ? PicocliParser.help(Commands.grammars(), streams.screen())
                : PicocliParser.help(command(args[1]).grammar(), streams.screen());
        streams.print(text);
    }

    private Command command(String word) throws UsageException {
        Optional<Command> command = commands.apply(word);
        if (command.isEmpty()) {
            throw new UsageException("there is no command " + word);
        }
        return command.get();
    }

    private int unwritable(OutputException e) {
        if (e.readerGone()) {
            return ExitCode.DONE;
        }
        streams.complain(String.valueOf(e.getMessage()));
        return ExitCode.UNWRITABLE_OUTPUT;
    }

    private int bug(Throwable failure, boolean debug) {
        streams.complain(describe(failure));
        if (debug) {
            streams.printError(stackTrace(failure));
        }
        return ExitCode.BUG;
    }

    /** One line that asks to report the failure. */
    static String describe(Throwable failure) {
        return "unexpected failure (" + failure + "): this is a bug, please report it; --debug shows where";
    }

    static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
