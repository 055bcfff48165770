// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.QualityWarning;
import footfall.reports.page.Block;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which numbers are not given, and why: one row a reason. */
final class NotGivenPart {
    private static final String CODE = "marker-refused";
    private static final String LEAD = "Not given: ";
    private static final String BEFORE_REASON = " (";
    private static final String END = ").";

    private final PageInput input;

    NotGivenPart(PageInput input) {
        this.input = input;
    }

    static boolean isOne(QualityWarning warning) {
        return warning.code().equals(CODE);
    }

    List<Block> blocks() {
        Map<String, String> byReason = new LinkedHashMap<>();
        for (QualityWarning warning : input.analysis().quality().warnings()) {
            if (isOne(warning)) {
                put(byReason, PlainText.line(warning.message()));
            }
        }
        if (byReason.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        byReason.forEach((why, what) -> rows.add(List.of(what, why)));
        return List.of(
                input.heading(3, "page.not-given"),
                input.paragraph("page.not-given.lead"),
                new Block.Table(
                        input.say("page.not-given.caption"),
                        List.of(input.say("page.column.what"), input.say("page.not-given.why")),
                        rows,
                        List.of(false, false)));
    }

    /** A message reads "Not given: WHAT; WHAT (WHY).": a reason may hold brackets, a name does not. */
    private static void put(Map<String, String> byReason, String message) {
        int reason = message.indexOf(BEFORE_REASON);
        if (!message.startsWith(LEAD) || reason < 0 || !message.endsWith(END)) {
            byReason.put("", message);
            return;
        }
        String what = message.substring(LEAD.length(), reason);
        String why = message.substring(reason + BEFORE_REASON.length(), message.length() - END.length());
        byReason.merge(why, what, (others, one) -> others + "; " + one);
    }
}
