// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import java.util.List;

/** Prints a script that teaches the shell Footfall's commands and options. */
final class CompletionCommand implements Command {
    private static final String ZSH_HEAD = "autoload -U +X bashcompinit && bashcompinit\n";
    private static final String ZSH = "zsh";

    @Override
    public Grammar grammar() {
        return new Grammar(
                "completion",
                "Prints a completion script for your shell.",
                "SHELL",
                "bash or zsh",
                List.of("bash", ZSH),
                false,
                List.of(),
                List.of("source <(footfall completion bash)", "footfall completion zsh > ~/.footfall-completion"));
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, OutputException {
        String shell = arguments.operands().get(0);
        if (!shell.equals("bash") && !shell.equals(ZSH)) {
            throw new UsageException("completion is there for bash and zsh, not for " + shell);
        }
        String script = PicocliParser.completion(Commands.grammars());
        streams.print(shell.equals(ZSH) ? ZSH_HEAD + script : script);
        return ExitCode.DONE;
    }
}
