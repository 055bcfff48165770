// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A marker that a recording does not support.
 *
 * @param id which marker
 * @param words what it is, for a sentence: {@code foot-strike angle}
 * @param why the reason, in one sentence without its full stop
 */
public record RefusedMarker(MarkerId id, String words, String why) {
    /** Code of the warnings that say so. */
    public static final String CODE = "marker-refused";

    private static final String PLACE_BEFORE = "a sensor at ";
    private static final String PLACE_AFTER = " cannot show it";

    /** All parts are needed. */
    public RefusedMarker {
        Objects.requireNonNull(id);
        Objects.requireNonNull(words);
        Objects.requireNonNull(why);
    }

    /** The reason that a sensor at some place, or at one of several, is at the wrong one. */
    public static String wrongPlace(List<SensorPlacement> places) {
        List<String> labels =
                places.stream().distinct().map(SensorPlacement::label).toList();
        int last = labels.size() - 1;
        String named =
                last == 0 ? labels.get(0) : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
        return PLACE_BEFORE + named + PLACE_AFTER;
    }

    /** Whether it is refused because no sensor is where it would have to be: nothing that the runner did or said would mend it. */
    public boolean isWrongPlace() {
        return why.startsWith(PLACE_BEFORE) && why.endsWith(PLACE_AFTER);
    }

    /** Reason to what was refused for it, in the order of the list. */
    public static Map<String, List<RefusedMarker>> byReason(List<RefusedMarker> refused) {
        Map<String, List<RefusedMarker>> byReason = new LinkedHashMap<>();
        for (RefusedMarker each : refused) {
            byReason.computeIfAbsent(each.why, any -> new ArrayList<>()).add(each);
        }
        return byReason;
    }

    /** The same for people, one warning a reason. */
    public static List<QualityWarning> warnings(List<RefusedMarker> refused) {
        List<QualityWarning> warnings = new ArrayList<>();
        byReason(refused).forEach((why, markers) -> {
            String what =
                    String.join("; ", markers.stream().map(RefusedMarker::words).toList());
            warnings.add(QualityWarning.of(CODE, "Not given: " + what + " (" + why + ")."));
        });
        return warnings;
    }
}
