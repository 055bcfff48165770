// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line as understood.
 *
 * @param options value of each option that was given; a switch has an empty one
 * @param operands what is not an option, in order
 */
record Arguments(Map<String, String> options, List<String> operands) {
    Arguments {
        options = Map.copyOf(options);
        operands = List.copyOf(operands);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
