// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a command is called: the one table that both parsers, the help and the shell completion read.
 *
 * @param name of the command
 * @param summary what it does, one sentence
 * @param operand what its operands are called ({@code FILE}); empty where it takes none
 * @param operandHelp one sentence about them
 * @param operandChoices every operand that is understood; empty where any is
 * @param severalOperands whether more than one may be given; at least one must
 * @param options in the order of the help
 * @param examples command lines with what they do, for the end of the help
 */
record Grammar(
        String name,
        String summary,
        String operand,
        String operandHelp,
        List<String> operandChoices,
        boolean severalOperands,
        List<Option> options,
        List<String> examples) {

    /** A command that takes options alone. */
    static Grammar withoutOperands(String name, String summary, List<Option> options, List<String> examples) {
        return new Grammar(name, summary, "", "", List.of(), false, options, examples);
    }

    boolean takesOperands() {
        return !operand.isEmpty();
    }

    @Nullable
    Option option(String optionName) {
        for (Option option : options) {
            if (option.name().equals(optionName)) {
                return option;
            }
        }
        return null;
    }
}
