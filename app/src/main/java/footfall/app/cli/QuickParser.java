// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands the plain command lines that make up nearly every call, in microseconds. Everything else (help, mistakes, argument
 * files, repeated options) it leaves to {@link PicocliParser}, which says the same of every line that both understand. Why there
 * are two: {@code docs/decisions/0002-start-up.md}.
 */
final class QuickParser {
    private QuickParser() {}

    /** The arguments from index {@code first} on; empty where anything is out of the ordinary. */
    static Optional<Arguments> parse(Grammar grammar, String[] args, int first) {
        Map<String, String> options = new HashMap<>();
        List<String> operands = new ArrayList<>();
        int index = first;
        while (index < args.length) {
            String word = args[index++];
            if (isOperand(word)) {
                operands.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            Option option = grammar.option(equals < 0 ? word : word.substring(0, equals));
            boolean valueFollows = option != null && option.takesValue() && equals < 0;
            if (option == null || (valueFollows && (index == args.length || !isOperand(args[index])))) {
                return Optional.empty();
            }
            if (equals >= 0 && (!option.takesValue() || equals == word.length() - 1)) {
                return Optional.empty();
            }
            String value = valueFollows ? args[index++] : equals < 0 ? "" : word.substring(equals + 1);
            if (options.put(option.name(), value) != null) {
                return Optional.empty();
            }
        }
        boolean countFits = operands.size() == 1 || (operands.size() > 1 && grammar.severalOperands());
        return countFits ? Optional.of(new Arguments(options, operands)) : Optional.empty();
    }

    /** A lone dash is a name for standard output; an at-sign begins an argument file; empty words are worth a closer look. */
    private static boolean isOperand(String word) {
        return word.equals("-") || (!word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@');
    }
}
