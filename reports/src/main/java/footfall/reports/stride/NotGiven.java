// SPDX-License-Identifier: Apache-2.0
package footfall.reports.stride;

import footfall.analyzer.Analysis;
import footfall.analyzer.QualityWarning;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which numbers an analysis does not give, and why. */
public final class NotGiven {
    private static final String CODE = "marker-refused";
    private static final String LEAD = "Not given: ";
    private static final String BEFORE_REASON = " (";
    private static final String END = ").";
    private static final String BETWEEN = "; ";

    private NotGiven() {}

    /** Whether a warning says that a number is not given. */
    public static boolean isOne(QualityWarning warning) {
        return warning.code().equals(CODE);
    }

    /** Reason to what is not given for it, in plain text; in the order of the warnings. */
    public static Map<String, List<String>> byReason(Analysis analysis) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (QualityWarning warning : analysis.quality().warnings()) {
            if (isOne(warning)) {
                put(byReason, warning.message());
            }
        }
        return byReason;
    }

    /** A message reads "Not given: WHAT; WHAT (WHY).": a reason may hold brackets, a name does not. */
    private static void put(Map<String, List<String>> byReason, String message) {
        int reason = message.indexOf(BEFORE_REASON);
        if (!message.startsWith(LEAD) || reason < 0 || !message.endsWith(END)) {
            byReason.computeIfAbsent("", any -> new ArrayList<>()).add(PlainText.line(message));
            return;
        }
        String why = message.substring(reason + BEFORE_REASON.length(), message.length() - END.length());
        List<String> names = byReason.computeIfAbsent(PlainText.line(why), any -> new ArrayList<>());
        for (String what : message.substring(LEAD.length(), reason).split(BETWEEN)) {
            names.add(PlainText.line(what));
        }
    }
}
