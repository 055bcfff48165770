// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a journal knows of its sensors beside their data: how they were worn in the end, since a runner may say it while the session runs.
 *
 * @param header what the session began with
 * @param worn one a sensor
 * @param podCountsStrides how a foot pod counts, where the runner said it
 */
public record JournalFacts(JournalHeader header, List<Worn> worn, Optional<Boolean> podCountsStrides) {
    private static final String PLACEMENT = "PLACEMENT";
    private static final String POD_UNIT = "POD_UNIT";

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
            Collector collector = new Collector(reader.header());
            Optional<JournalEntry> entry = reader.next();
            while (entry.isPresent()) {
                collector.accept(entry.get());
                entry = reader.next();
            }
            return Optional.of(collector.facts());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Gathers them while a journal is read. Not thread-safe. */
    public static final class Collector {
        private final JournalHeader header;
        private final List<Worn> worn = new ArrayList<>();
        private Optional<Boolean> strides = Optional.empty();

        /** Begins with what the header says. */
        public Collector(JournalHeader header) {
            this.header = header;
            for (int sensor = 0; sensor < header.sensors(); sensor++) {
                worn.add(new Worn(header.placement(sensor), header.foot(sensor)));
            }
        }

        /** The next entry. */
        public void accept(JournalEntry entry) {
            if (!(entry instanceof JournalEntry.OfAction action)) {
                return;
            }
            String value = action.value().strip().toLowerCase(Locale.ROOT);
            if (action.name().equals(PLACEMENT)) {
                place(value);
            } else if (action.name().equals(POD_UNIT) && (value.equals("steps") || value.equals("strides"))) {
                strides = Optional.of(value.equals("strides"));
            }
        }

        /** {@code 0=shank-left}, {@code 1=waist}; anything else says nothing. */
        private void place(String value) {
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

        /** What is known now. */
        public JournalFacts facts() {
            return new JournalFacts(header, worn, strides);
        }
    }
}
