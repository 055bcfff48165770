// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.reports.FootfallVersion;
import footfall.reports.InputDescription;
import footfall.reports.guidance.Guideline;
import footfall.reports.guidance.Guidelines;
import footfall.reports.page.Block;
import footfall.reports.page.Citations;
import footfall.reports.reference.Reference;
import footfall.reports.reference.References;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the advice rests on, how the numbers came about, the sources, and what this report is not. */
final class MethodPart {
    private final PageInput input;

    MethodPart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (input.answer().guidance().isPresent()) {
            guidelines(blocks);
        }
        blocks.add(input.heading(2, "page.method"));
        blocks.add(input.paragraph("page.method.cadence"));
        if (input.fromSignal()) {
            blocks.add(input.paragraph("page.method.signal"));
        }
        blocks.add(input.paragraph(input.fromSignal() ? "page.method.error.signal" : "page.method.error"));
        InputDescription described = input.answer().input();
        blocks.add(input.paragraph(
                "page.method.input",
                FileName.of(described.file()),
                PlainText.line(described.format()).toUpperCase(Locale.ROOT),
                PlainText.line(described.sha256()),
                FootfallVersion.VERSION));
        return blocks;
    }

    private void guidelines(List<Block> blocks) {
        blocks.add(input.heading(2, "page.guidelines"));
        List<List<Block>> items = new ArrayList<>();
        for (Guideline rule : Guidelines.all()) {
            items.add(List.of(
                    input.cited(
                            input.words().say(rule.statement()) + " "
                                    + input.say(
                                            "page.guideline.evidence",
                                            input.words().say(rule.standing().text()),
                                            input.words().say(rule.strength().text())),
                            rule.source()),
                    input.paragraph("page.guideline.population", input.words().say(rule.population())),
                    input.paragraph("page.guideline.limits", input.words().say(rule.limits()))));
        }
        blocks.add(new Block.Items(false, items));
    }

    /** The works cited so far, in the order of their numbers. */
    List<Block> sources(List<Block> before) {
        List<List<Block>> items = new ArrayList<>();
        for (String id : Citations.numbers(before).keySet()) {
            String text = References.ofThisBuild().find(id).map(Reference::text).orElse(id);
            items.add(List.of(input.cited(text, List.of(id))));
        }
        return items.isEmpty() ? List.of() : List.of(input.heading(2, "page.sources"), new Block.Items(true, items));
    }

    List<Block> closing() {
        return List.of(
                input.heading(2, "page.about"),
                input.paragraph("page.about.privacy"),
                new Block.Callout(Block.Callout.Kind.NOTE, input.say("page.about.medical")));
    }
}
