// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a journal knows of its sensors before their data is read: how they were worn in the end, since a runner may say it while the session runs.
 *
 * @param header what the session began with
 * @param worn one a sensor
 */
public record JournalFacts(JournalHeader header, List<Worn> worn) {
    private static final String PLACEMENT = "PLACEMENT";

    /** Keeps a copy. */
    public JournalFacts {
        worn = List.copyOf(worn);
    }

    /**
     * How a sensor was worn.
     *
     * @param placement where
     * @param foot on which side; empty where nobody says
     */
    public record Worn(SensorPlacement placement, Optional<Foot> foot) {}

    /** Of a file; empty where it is no journal or cannot be read. */
    public static Optional<JournalFacts> of(Path file) {
        try (JournalReader reader = JournalReader.open(file)) {
            List<Worn> worn = new ArrayList<>();
            for (int sensor = 0; sensor < reader.header().sensors(); sensor++) {
                worn.add(new Worn(
                        reader.header().placement(sensor), reader.header().foot(sensor)));
            }
            Optional<JournalEntry> entry = reader.next();
            while (entry.isPresent()) {
                if (entry.get() instanceof JournalEntry.OfAction action
                        && action.name().equals(PLACEMENT)) {
                    place(worn, action.value());
                }
                entry = reader.next();
            }
            return Optional.of(new JournalFacts(reader.header(), worn));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@code 0=shank-left}, {@code 1=waist}; anything else says nothing. */
    private static void place(List<Worn> worn, String value) {
        int equals = value.indexOf('=');
        int dash = value.indexOf('-', equals + 1);
        String place = value.substring(equals + 1, dash < 0 ? value.length() : dash);
        String side = dash < 0 ? "" : value.substring(dash + 1);
        Optional<SensorPlacement> placement = SensorPlacement.of(place);
        for (int sensor = 0; sensor < worn.size(); sensor++) {
            if (equals > 0 && placement.isPresent() && value.startsWith(sensor + "=")) {
                worn.set(sensor, new Worn(placement.get(), JournalHeader.side(side)));
            }
        }
    }
}
