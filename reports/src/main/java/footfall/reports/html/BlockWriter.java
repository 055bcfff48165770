// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import footfall.reports.page.Citations;
import java.util.List;
import java.util.Map;

/** Blocks as HTML. Not thread-safe: one per page. */
final class BlockWriter {
    private static final int DEEPEST_HEADING = 6;

    private final Markup markup;
    private final LocalText words;
    private final Map<String, Integer> citations;
    private final String part;
    private int sections;

    /** The sections of this part of the page are called {@code part1}, {@code part2}, … */
    BlockWriter(Markup markup, LocalText words, Map<String, Integer> citations, String part) {
        this.part = part;
        this.markup = markup;
        this.words = words;
        this.citations = citations;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            one(block);
        }
    }

    private void one(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            markup.open("p").text(paragraph.text());
            cite(paragraph.citations());
            markup.close("p");
        } else if (block instanceof Block.Callout callout) {
            callout(callout);
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Table table) {
            TableWriter.write(markup, words, table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Fold fold) {
            markup.open("details").element("summary", fold.summary());
            write(fold.blocks());
            markup.close("details");
        }
    }

    /** The page's title is the only h1. */
    private void heading(Block.Heading heading) {
        String tag = "h" + Math.max(2, Math.min(DEEPEST_HEADING, heading.level()));
        if (Contents.isSection(heading)) {
            markup.element(tag, heading.text(), "id", part + ++sections);
        } else {
            markup.element(tag, heading.text());
        }
    }

    private void callout(Block.Callout callout) {
        String kind = switch (callout.kind()) {
            case VERDICT -> "verdict";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
        markup.open("div", "class", "callout " + kind);
        markup.element("p", words.say("page." + kind), "class", "label");
        markup.element("p", callout.text()).close("div");
    }

    private void items(Block.Items items) {
        boolean sources = Citations.isSources(items);
        String tag = items.numbered() ? "ol" : "ul";
        markup.open(tag, "class", sources ? "sources" : items.numbered() ? "actions" : "items");
        for (List<Block> item : items.items()) {
            if (sources) {
                SourceWriter.write(markup, (Block.Paragraph) item.get(0));
            } else {
                markup.open("li");
                write(item);
                markup.close("li");
            }
        }
        markup.close(tag);
    }

    private void figure(Block.Figure figure) {
        markup.open("figure", "id", figure.id());
        markup.element("h3", figure.title());
        markup.element("p", figure.sentence());
        markup.open("div", "class", "chart");
        SvgFigure.write(markup, figure);
        markup.close("div");
        markup.open("details").element("summary", words.say("page.chart.numbers"));
        TableWriter.write(markup, words, figure.table());
        markup.close("details").close("figure");
    }

    private void cite(List<String> ids) {
        for (String id : ids) {
            Integer number = citations.get(id);
            if (number != null) {
                String source = words.say("page.source", number.toString());
                markup.raw(" <sup>").open("a", "href", "#source-" + id, "aria-label", source);
                markup.raw("[").text(number.toString()).raw("]</a></sup>");
            }
        }
    }
}
