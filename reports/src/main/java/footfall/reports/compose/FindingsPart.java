// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.reports.assessment.Assessment.KneeLoad;
import footfall.reports.assessment.Finding;
import footfall.reports.language.Text;
import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;

/** Everything noticed, each with its why, and what the change may do to the knee. */
final class FindingsPart {
    private final PageInput input;

    FindingsPart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!input.assessment().findings().isEmpty()) {
            blocks.add(input.heading(2, "page.findings"));
            List<List<Block>> items = new ArrayList<>();
            for (Finding finding : input.assessment().findings()) {
                items.add(finding(finding));
            }
            blocks.add(new Block.Items(false, items));
        }
        input.assessment().kneeLoad().ifPresent(load -> kneeLoad(blocks, load));
        return blocks;
    }

    private List<Block> finding(Finding finding) {
        String text = input.say(
                "page.finding",
                input.say("page.severity." + finding.severity().label()),
                input.words().say(finding.text()),
                input.say("page.confidence." + finding.confidence().label()));
        List<Block> why = new ArrayList<>();
        why.add(input.paragraph(
                "page.why.formula", input.words().say(finding.why().formula())));
        List<List<Block>> values = new ArrayList<>();
        for (Text value : finding.why().inputs()) {
            values.add(List.of(new Block.Paragraph(input.words().say(value), List.of())));
        }
        if (!values.isEmpty()) {
            why.add(input.paragraph("page.why.inputs"));
            why.add(new Block.Items(false, values));
        }
        why.add(input.paragraph(
                "page.why.error", input.words().say(finding.why().error())));
        why.add(input.paragraph(
                "page.why.change", input.words().say(finding.why().changeOfMind())));
        return List.of(input.cited(text, finding.source()), new Block.Fold(input.say("page.why"), why));
    }

    private void kneeLoad(List<Block> blocks, KneeLoad load) {
        blocks.add(input.heading(2, "page.knee"));
        blocks.add(input.cited(input.say("page.knee.change", change(load.cadenceChangePct())), load.source()));
        blocks.add(new Block.Table(
                input.say("page.knee.caption"),
                List.of(input.say("page.column.what"), input.say("page.knee.from"), input.say("page.knee.to")),
                List.of(
                        range("page.knee.per-step", load.perStepLowPct(), load.perStepHighPct()),
                        range("page.knee.per-km", load.perKmLowPct(), load.perKmHighPct())),
                List.of(false, true, true)));
        blocks.add(new Block.Callout(Block.Callout.Kind.NOTE, input.say("page.knee.limits")));
    }

    /** {@code +5} or {@code +7.5}. */
    private String change(double pct) {
        return (pct > 0 ? "+" : "") + input.words().trimmed(pct, 1);
    }

    private List<String> range(String key, double lowPct, double highPct) {
        return List.of(
                input.say(key),
                input.words().signed(lowPct, 0) + " %",
                input.words().signed(highPct, 0) + " %");
    }
}
