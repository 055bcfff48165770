// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every command: one line each. Only the one that was asked for is loaded. */
enum Commands {
    ANALYZE("analyze", AnalyzeCommand::new),
    SIMULATE("simulate", SimulateCommand::new),
    COMPLETION("completion", CompletionCommand::new);

    private final String word;
    private final Supplier<Command> constructor;

    Commands(String word, Supplier<Command> constructor) {
        this.word = word;
        this.constructor = constructor;
    }

    static Optional<Command> named(String word) {
        for (Commands command : values()) {
            if (command.word.equals(word)) {
                return Optional.of(command.constructor.get());
            }
        }
        return Optional.empty();
    }

    static List<Grammar> grammars() {
        List<Grammar> grammars = new ArrayList<>();
        for (Commands command : values()) {
            grammars.add(command.constructor.get().grammar());
        }
        return grammars;
    }
}
