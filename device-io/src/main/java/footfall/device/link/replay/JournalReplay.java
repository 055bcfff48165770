// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.replay;

import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalReader;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkException;
import footfall.device.link.LinkState;
import footfall.device.link.wire.Pacer;
import footfall.device.link.wire.PlayedLink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Frames and events of one sensor of a journal, at the times at which they came. */
final class JournalReplay {
    private static final double NS_PER_S = 1e9;

    private JournalReplay() {}

    static String play(Path file, int sensor, PlayedLink.Player player, Pacer pacer) throws LinkException {
        try (JournalReader reader = JournalReader.open(file)) {
            Optional<JournalEntry> entry = reader.next();
            while (entry.isPresent()) {
                play(entry.get(), sensor, player, pacer);
                entry = reader.next();
            }
            return reader.damage()
                    .map(damage -> "the journal is over: " + damage)
                    .orElse("the journal is over");
        } catch (IOException problem) {
            throw new LinkException("replay " + file, String.valueOf(problem.getMessage()));
        }
    }

    private static void play(JournalEntry entry, int sensor, PlayedLink.Player player, Pacer pacer) {
        double dueS = entry.hostNs() / NS_PER_S;
        long hostNs = pacer.hostNs(0) + entry.hostNs();
        if (entry instanceof JournalEntry.OfFrame of && of.sensor() == sensor) {
            player.await(pacer, dueS);
            player.frame(of.frame().at(hostNs));
        } else if (entry instanceof JournalEntry.OfLink of
                && of.sensor() == sensor
                && goesOn(of.event().state())) {
            player.await(pacer, dueS);
            player.state(new LinkEvent(hostNs, of.event().state(), of.event().message()));
        }
    }

    /** The end of the replay is told by the replay. */
    private static boolean goesOn(LinkState state) {
        return state != LinkState.ENDED && state != LinkState.FAILED;
    }
}
