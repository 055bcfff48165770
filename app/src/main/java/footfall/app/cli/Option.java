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
 * @param implied the value that is meant where the option stands alone; empty where it must have one
 */
record Option(String name, String value, String help, List<String> choices, String implied) {
    Option(String name, String value, String help, List<String> choices) {
        this(name, value, help, choices, "");
    }

    static Option of(String name, String value, String help) {
        return new Option(name, value, help, List.of());
    }

    static Option flag(String name, String help) {
        return new Option(name, "", help, List.of());
    }

    static Option choice(String name, String value, String help, String... choices) {
        return new Option(name, value, help, List.of(choices));
    }

    /** May stand alone, which then means this value. Only for commands without operands: else nobody could tell the two apart. */
    static Option implying(String implied, String name, String value, String help, String... choices) {
        return new Option(name, value, help, List.of(choices), implied);
    }

    boolean mayStandAlone() {
        return !implied.isEmpty();
    }

    boolean takesValue() {
        return !value.isEmpty();
    }
}
