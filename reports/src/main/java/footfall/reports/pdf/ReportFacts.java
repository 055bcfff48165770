// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import footfall.reports.language.Messages;
import footfall.reports.page.Block;
import footfall.reports.page.Citations;
import footfall.reports.page.ReportPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What holds for a whole report.
 *
 * @param topLevel the level of its highest heading, so that no level of the outline is skipped
 * @param numbers the number of each source
 * @param messages the words that paper adds
 */
record ReportFacts(int topLevel, Map<String, Integer> numbers, Messages messages) {
    static ReportFacts of(ReportPage page) {
        List<Block> blocks = new ArrayList<>(page.summary());
        blocks.addAll(page.details());
        int top = Integer.MAX_VALUE;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                top = Math.min(top, heading.level());
            }
        }
        return new ReportFacts(top, Citations.numbers(blocks), Messages.in(page.language()));
    }

    /** The numbers of these sources in brackets, or nothing. */
    String citations(List<String> ids) {
        StringBuilder text = new StringBuilder();
        for (String id : ids) {
            Integer number = numbers.get(id);
            if (number != null) {
                text.append(" [").append(number).append(']');
            }
        }
        return text.toString();
    }

    /** What a callout is, in words: colour alone says nothing in black and white. */
    String label(Block.Callout.Kind kind) {
        return switch (kind) {
            case VERDICT -> messages.text("page.verdict");
            case WARNING -> messages.text("page.warning");
            case NOTE -> messages.text("page.note");
        };
    }
}
