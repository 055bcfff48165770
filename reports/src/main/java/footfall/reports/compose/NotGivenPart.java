// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.RefusedMarker;
import footfall.reports.page.Block;
import footfall.reports.stride.NotGiven;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which numbers are not given, and why: one row a reason. */
final class NotGivenPart {
    private final PageInput input;

    NotGivenPart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        Map<String, List<RefusedMarker>> byReason = NotGiven.byReason(input.analysis());
        if (byReason.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        byReason.forEach((why, markers) -> {
            String what =
                    String.join("; ", markers.stream().map(RefusedMarker::words).toList());
            rows.add(List.of(what, PlainText.line(why)));
        });
        return List.of(
                input.heading(3, "page.not-given"),
                input.paragraph("page.not-given.lead"),
                new Block.Table(
                        input.say("page.not-given.caption"),
                        List.of(input.say("page.column.what"), input.say("page.not-given.why")),
                        rows,
                        List.of(false, false)));
    }
}
