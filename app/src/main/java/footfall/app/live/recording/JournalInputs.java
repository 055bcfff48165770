// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.app.live.ActionKind;
import footfall.app.live.SessionInput;
import footfall.device.journal.JournalEntry;
import java.util.Optional;

/** Inputs of a session as entries of its journal, and back. */
final class JournalInputs {
    private JournalInputs() {}

    static JournalEntry entry(SessionInput input) {
        if (input instanceof SessionInput.FromSensor from) {
            return new JournalEntry.OfFrame(from.sensor(), from.frame());
        }
        if (input instanceof SessionInput.OfLink of) {
            return new JournalEntry.OfLink(of.sensor(), of.event());
        }
        if (input instanceof SessionInput.Dropped dropped) {
            return new JournalEntry.Dropped(dropped.sensor(), dropped.hostNs(), dropped.frames());
        }
        SessionInput.Action action = (SessionInput.Action) input;
        return new JournalEntry.OfAction(action.hostNs(), action.kind().name(), action.value());
    }

    /** Empty for what is no input, for an action that this version does not know, and for a sensor that the session did not have. */
    static Optional<SessionInput> input(JournalEntry entry, int sensors) {
        if (entry instanceof JournalEntry.OfFrame of && of.sensor() < sensors) {
            return Optional.of(new SessionInput.FromSensor(of.sensor(), of.frame()));
        }
        if (entry instanceof JournalEntry.OfLink of && of.sensor() < sensors) {
            return Optional.of(new SessionInput.OfLink(of.sensor(), of.event()));
        }
        if (entry instanceof JournalEntry.Dropped of && of.sensor() < sensors) {
            return Optional.of(new SessionInput.Dropped(of.sensor(), of.hostNs(), of.frames()));
        }
        if (entry instanceof JournalEntry.OfAction of) {
            for (ActionKind kind : ActionKind.values()) {
                if (kind.name().equals(of.name())) {
                    return Optional.of(new SessionInput.Action(of.hostNs(), kind, of.value()));
                }
            }
        }
        return Optional.empty();
    }
}
