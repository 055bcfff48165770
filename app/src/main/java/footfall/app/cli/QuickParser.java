// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
            boolean valueFollows = index < args.length && isOperand(args[index]);
            String value = option == null ? null : value(option, word, valueFollows ? args[index] : null);
            if (option == null || value == null || options.put(option.name(), value) != null) {
                return Optional.empty();
            }
            if (equals < 0 && option.takesValue() && valueFollows) {
                index++;
            }
        }
        return countFits(grammar, operands.size()) ? Optional.of(new Arguments(options, operands)) : Optional.empty();
    }

    private static @Nullable String value(Option option, String word, @Nullable String next) {
        int equals = word.indexOf('=');
        if (!option.takesValue()) {
            return equals < 0 ? "" : null;
        }
        if (equals >= 0) {
            return equals == word.length() - 1 ? null : word.substring(equals + 1);
        }
        return next == null && option.mayStandAlone() ? option.implied() : next;
    }

    private static boolean countFits(Grammar grammar, int operands) {
        return grammar.takesOperands() ? operands == 1 || (operands > 1 && grammar.severalOperands()) : operands == 0;
    }

    /** A lone dash is a name for standard output; an at-sign begins an argument file; empty words are worth a closer look. */
    private static boolean isOperand(String word) {
        return word.equals("-") || (!word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@');
    }
}
