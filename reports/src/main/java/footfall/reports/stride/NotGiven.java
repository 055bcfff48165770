// SPDX-License-Identifier: Apache-2.0
package footfall.reports.stride;

import footfall.analyzer.Analysis;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.RefusedMarker;
import java.util.List;
import java.util.Map;

/** Which numbers an analysis does not give, and why. */
public final class NotGiven {
    private NotGiven() {}

    /** Whether a warning says that a number is not given. */
    public static boolean isOne(QualityWarning warning) {
        return warning.code().equals(RefusedMarker.CODE);
    }

    /** What is not given, in the order of the measurements; a watch beside the sensor may give what the sensor does not. */
    public static List<RefusedMarker> of(Analysis analysis) {
        return StrideFacts.of(analysis).refused().stream()
                .filter(refused -> analysis.marker(refused.id()).isEmpty())
                .toList();
    }

    /** Reason to what is not given for it. */
    public static Map<String, List<RefusedMarker>> byReason(Analysis analysis) {
        return RefusedMarker.byReason(of(analysis));
    }
}
