// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.FootfallVersion;
import footfall.reports.terminal.Screen;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The full parser, the help and the shell completion, all from {@link Grammar}. Only loaded where it is needed. */
final class PicocliParser {
    private static final String PROGRAM = "footfall";
    private static final String HELP = "--help";

    private PicocliParser() {}

    /** Whether the words ask for the command's help. */
    static boolean wantsHelp(String[] words) {
        for (String word : words) {
            if (word.equals(HELP) || word.equals("-h")) {
                return true;
            }
        }
        return false;
    }

    static Arguments parse(Grammar grammar, String[] words) throws UsageException {
        try {
            CommandLine line = new CommandLine(spec(grammar));
            ParseResult result = line.parseArgs(words);
            Map<String, String> options = new HashMap<>();
            for (OptionSpec option : result.matchedOptions()) {
                String value = option.type() == boolean.class ? "" : String.join("", option.stringValues());
                refuseSlip(grammar, option, value);
                options.put(option.longestName(), value);
            }
            // Picocli lists the one operand spec again for every run of operands between options.
            List<String> operands = result.matchedPositionals().isEmpty()
                    ? List.of()
                    : result.matchedPositionals().get(0).stringValues();
            return new Arguments(options, operands);
        } catch (ParameterException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** An option that may stand alone would take a misspelt option behind it for its value. */
    private static void refuseSlip(Grammar grammar, OptionSpec spec, String value) throws UsageException {
        Option option = grammar.option(spec.longestName());
        if (option != null && option.mayStandAlone() && value.length() > 1 && value.startsWith("-")) {
            throw new UsageException("Unknown option: '" + value + "'");
        }
    }

    /** The help of one command. */
    static String help(Grammar grammar, Screen screen) {
        CommandLine command = new CommandLine(spec(grammar));
        new CommandLine(CommandSpec.create().name(PROGRAM)).addSubcommand(command);
        return usage(command, screen);
    }

    /** The help of the program. */
    static String help(List<Grammar> grammars, Screen screen) {
        return usage(new CommandLine(program(grammars)), screen);
    }

    /** A completion script for bash; zsh reads it too. */
    static String completion(List<Grammar> grammars) {
        return AutoComplete.bash(PROGRAM, new CommandLine(program(grammars)));
    }

    private static String usage(CommandLine command, Screen screen) {
        command.setUsageHelpWidth(Math.max(screen.columns(), 55));
        return command.getUsageMessage(screen.colour() ? Ansi.ON : Ansi.OFF);
    }

    private static CommandSpec program(List<Grammar> grammars) {
        CommandSpec program = CommandSpec.create().name(PROGRAM).version(PROGRAM + " " + FootfallVersion.VERSION);
        program.usageMessage()
                .description("Tells a runner, from the recordings they already have, how they run.")
                .footer(
                        "",
                        "Examples:",
                        "  footfall analyze morning.fit",
                        "  footfall live --simulate",
                        "  footfall help analyze",
                        "",
                        "Exit status: 0 done, 1 a bug, 2 wrong usage, 3 an input cannot be read,",
                        "4 a device cannot be opened or was lost for good, 5 an output cannot be written.");
        program.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description("Show this help.")
                .build());
        program.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        for (Grammar grammar : grammars) {
            program.addSubcommand(grammar.name(), spec(grammar));
        }
        return program;
    }

    private static CommandSpec spec(Grammar grammar) {
        CommandSpec spec = CommandSpec.create().name(grammar.name());
        List<String> footer = new ArrayList<>(List.of("", "Examples:"));
        grammar.examples().forEach(example -> footer.add("  " + escaped(example)));
        spec.usageMessage().description(escaped(grammar.summary())).footer(footer.toArray(new String[0]));
        spec.usageMessage().sortOptions(false).abbreviateSynopsis(true);
        if (grammar.takesOperands()) {
            spec.addPositional(operands(grammar));
        }
        for (Option option : grammar.options()) {
            spec.addOption(optionSpec(option));
        }
        return spec.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }

    private static PositionalParamSpec operands(Grammar grammar) {
        PositionalParamSpec.Builder operands = PositionalParamSpec.builder()
                .paramLabel(grammar.operand())
                .arity(grammar.severalOperands() ? "1..*" : "1")
                .index(grammar.severalOperands() ? "0..*" : "0")
                .required(true)
                .description(escaped(grammar.operandHelp()));
        operands.type(type(grammar.operand()));
        if (grammar.severalOperands()) {
            operands.type(List.class).auxiliaryTypes(type(grammar.operand()));
        }
        if (!grammar.operandChoices().isEmpty()) {
            operands.completionCandidates(grammar.operandChoices());
        }
        return operands.build();
    }

    private static OptionSpec optionSpec(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.name()).description(escaped(option.help()));
        if (!option.takesValue()) {
            return builder.type(boolean.class).arity("0").build();
        }
        builder.paramLabel(option.value()).arity("1").type(type(option.value()));
        if (option.mayStandAlone()) {
            builder.arity("0..1").fallbackValue(option.implied());
        }
        if (!option.choices().isEmpty()) {
            builder.completionCandidates(option.choices());
        }
        return builder.build();
    }

    /** The type only steers completion: values are converted, and judged, by the command. */
    private static Class<?> type(String label) {
        return label.startsWith("FILE") ? File.class : String.class;
    }

    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
