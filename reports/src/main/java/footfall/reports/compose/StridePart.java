// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.FrameFacts;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.StrideAnalysis;
import footfall.reports.page.Block;
import footfall.reports.stride.StrideFacts;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the strides were looked into: how contacts were found, what is known of how the sensor sits, what is lost by what is missing. */
final class StridePart {
    private final PageInput input;

    StridePart(PageInput input) {
        this.input = input;
    }

    List<Block> blocks() {
        StrideAnalysis strides = StrideFacts.of(input.analysis());
        if (strides.isNone()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(input.heading(3, "page.stride"));
        blocks.add(
                strides.stanceMethod().isEmpty()
                        ? input.paragraph("page.stride.no-stance")
                        : input.paragraph("page.stride.stance", PlainText.line(strides.stanceMethod())));
        blocks.add(new Block.Table(
                input.say("page.stride.caption"),
                List.of(input.say("page.column.what"), input.say("page.column.found")),
                rows(strides.frame()),
                List.of(false, false)));
        if (StrideFacts.sensors(input.analysis()).size() > 1) {
            blocks.add(input.paragraph(
                    "page.stride.first", FileName.of(input.answer().input().file())));
        }
        losses(blocks, strides.frame());
        clipped(blocks);
        return blocks;
    }

    private List<List<String>> rows(FrameFacts frame) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(fact("gravity", frame.gravity()));
        rows.add(fact("forward", frame.forward()));
        rows.add(fact("sides", frame.sides()));
        rows.add(fact("gyro", frame.gyro()));
        if (frame.standingS().isPresent()) {
            String seconds = input.number(frame.standingS().getAsDouble(), 0) + " s";
            rows.add(List.of(input.say("page.stride.standing"), seconds));
        }
        return rows;
    }

    private List<String> fact(String name, boolean known) {
        return List.of(input.say("page.stride." + name), input.say(known ? "page.stride.yes" : "page.stride.no"));
    }

    private void losses(List<Block> blocks, FrameFacts frame) {
        if (frame.losses().isEmpty()) {
            return;
        }
        List<List<Block>> items = new ArrayList<>();
        for (String loss : frame.losses()) {
            items.add(List.of(new Block.Paragraph(PlainText.line(loss), List.of())));
        }
        blocks.add(input.paragraph("page.stride.losses"));
        blocks.add(new Block.Items(false, items));
    }

    private void clipped(List<Block> blocks) {
        Optional<LandingSeries> impacts = StrideFacts.impacts(input.analysis());
        if (impacts.isPresent() && StrideFacts.clippedShare(impacts.get()) > 0) {
            blocks.add(input.paragraph(
                    "page.stride.clipped", input.number(100 * StrideFacts.clippedShare(impacts.get()), 1)));
        }
    }
}
