// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.Refusal;
import footfall.analyzer.RefusedSpan;
import footfall.analyzer.SensorAnalysis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long a signal carried no cadence, by reason. */
public final class RefusedTimes {
    private final Map<Refusal, double[]> byReason = new EnumMap<>(Refusal.class);

    private RefusedTimes() {}

    /** Of this signal. */
    public static RefusedTimes of(SensorAnalysis sensor) {
        RefusedTimes times = new RefusedTimes();
        for (RefusedSpan refused : sensor.refused()) {
            double[] sum = times.byReason.computeIfAbsent(refused.why(), why -> new double[2]);
            sum[0] += refused.span().durationS();
            sum[1]++;
        }
        return times;
    }

    /** Key of the words for a reason. */
    public static String key(Refusal why) {
        return "refusal." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reasons that were met, the longest first. */
    public List<Refusal> reasons() {
        List<Refusal> reasons = new ArrayList<>(byReason.keySet());
        reasons.sort(Collections.reverseOrder(Comparator.comparingDouble(this::seconds)));
        return reasons;
    }

    /** The longest of all; {@link Refusal#NONE} where nothing was refused. */
    public Refusal most() {
        return byReason.isEmpty() ? Refusal.NONE : reasons().get(0);
    }

    /** Seconds for this reason. */
    public double seconds(Refusal why) {
        double[] sum = byReason.get(why);
        return sum == null ? 0 : sum[0];
    }

    /** Stretches for this reason. */
    public int stretches(Refusal why) {
        double[] sum = byReason.get(why);
        return sum == null ? 0 : (int) sum[1];
    }

    /** Seconds for all reasons. */
    public double seconds() {
        double seconds = 0;
        for (double[] sum : byReason.values()) {
            seconds += sum[0];
        }
        return seconds;
    }
}
