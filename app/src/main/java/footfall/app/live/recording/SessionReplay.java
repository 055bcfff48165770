// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.app.live.SessionInput;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionOutput;
import footfall.app.live.session.LiveSession;
import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs a session again from its journal, as fast as it goes: a session knows only the times of its inputs, so it says the same. */
public final class SessionReplay {
    private final SessionOptions options;
    private final LiveSession session;

    SessionReplay(SessionOptions options, SessionOutput output) {
        this.options = options;
        this.session = new LiveSession(options, output);
    }

    /** What a journal says of the session's begin. @throws IOException where it is no journal or cannot be read */
    public static SessionOptions options(Path journal) throws IOException {
        try (JournalReader reader = JournalReader.open(journal)) {
            return OptionsHeader.in(reader.header());
        }
    }

    /**
     * The session as it stood at the last entry of its journal.
     *
     * @param output takes views and events as they were
     * @throws IOException where it is no journal or cannot be read
     */
    public static LiveSession run(Path journal, SessionOutput output) throws IOException {
        try (JournalReader reader = JournalReader.open(journal)) {
            SessionReplay replay = new SessionReplay(OptionsHeader.in(reader.header()), output);
            replay.run(reader, entry -> {});
            return replay.session();
        }
    }

    /** To the end of the journal; each entry is shown to somebody else, too. */
    void run(JournalReader reader, Consumer<JournalEntry> also) throws IOException {
        Optional<JournalEntry> entry = reader.next();
        long lastNs = 0;
        while (entry.isPresent()) {
            also.accept(entry.get());
            Optional<SessionInput> input =
                    JournalInputs.input(entry.get(), options.sensors().size());
            lastNs = Math.max(lastNs, entry.get().hostNs());
            if (input.isPresent() && !session.isOver()) {
                take(session, input.get().hostNs() < lastNs ? input.get().at(lastNs) : input.get());
            }
            entry = reader.next();
        }
        if (!session.isOver()) {
            session.advanceTo(lastNs);
        }
        session.finish();
    }

    /** An input that the session failed at when it ran fails here, too, and costs nothing else. */
    private static void take(LiveSession session, SessionInput input) {
        try {
            session.accept(input);
        } catch (RuntimeException sameAsThen) {
            return;
        }
    }

    SessionOptions options() {
        return options;
    }

    LiveSession session() {
        return session;
    }
}
