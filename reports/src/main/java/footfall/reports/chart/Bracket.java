// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.MarkerId;
import footfall.reports.guidance.Guidelines;
import java.util.Optional;

/** The published range behind a marker, from the guidelines. */
record Bracket(double low, double high) {
    /** The range for a marker; nothing where none is published. */
    static Optional<Bracket> of(MarkerId id) {
        return id == MarkerId.TRUNK_LEAN
                ? Guidelines.of(Guidelines.LEAN).range().map(range -> new Bracket(range.low(), range.high()))
                : Optional.empty();
    }
}
