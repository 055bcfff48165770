// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.List;

/**
 * One option of a command.
 *
 * @param name with its dashes
 * @param value what its value is called in the help; empty for a switch
 * @param help one plain sentence
 * @param choices every value that is understood; empty where any is
 */
record Option(String name, String value, String help, List<String> choices) {
    static Option of(String name, String value, String help) {
        return new Option(name, value, help, List.of());
    }

    static Option flag(String name, String help) {
        return new Option(name, "", help, List.of());
    }

    static Option choice(String name, String value, String help, String... choices) {
        return new Option(name, value, help, List.of(choices));
    }

    boolean takesValue() {
        return !value.isEmpty();
    }
}
