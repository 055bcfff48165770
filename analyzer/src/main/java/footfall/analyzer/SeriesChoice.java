// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;

/**
 * Which of several recordings of one quantity was used; sources are never mixed inside a series.
 *
 * @param quantity plain name, e.g. "ground contact time"
 * @param used label of the source used, e.g. "native" or "Stryd: Ground Time (Milliseconds)"
 * @param available every source of this quantity in the recording, the used one included
 */
public record SeriesChoice(String quantity, String used, List<String> available) {
    /** Keeps a copy. */
    public SeriesChoice {
        available = List.copyOf(available);
    }
}
