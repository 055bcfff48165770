// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every command. Only the one that was asked for is loaded. */
enum Commands {
    ANALYZE("analyze") {
        @Override
        Command create() {
            return new AnalyzeCommand();
        }
    },
    SIMULATE("simulate") {
        @Override
        Command create() {
            return new SimulateCommand();
        }
    },
    CONVERT("convert") {
        @Override
        Command create() {
            return new ConvertCommand();
        }
    },
    LIVE("live") {
        @Override
        Command create() {
            return new LiveCommand();
        }
    },
    DEVICES("devices") {
        @Override
        Command create() {
            return new DevicesCommand();
        }
    },
    COMPLETION("completion") {
        @Override
        Command create() {
            return new CompletionCommand();
        }
    };

    private final String word;

    Commands(String word) {
        this.word = word;
    }

    // Written out: the first constructor reference of a program takes 12 ms to link, and this is where a call begins.
    abstract Command create();

    static Optional<Command> named(String word) {
        for (Commands command : values()) {
            if (command.word.equals(word)) {
                return Optional.of(command.create());
            }
        }
        return Optional.empty();
    }

    static List<Grammar> grammars() {
        List<Grammar> grammars = new ArrayList<>();
        for (Commands command : values()) {
            grammars.add(command.create().grammar());
        }
        return grammars;
    }
}
