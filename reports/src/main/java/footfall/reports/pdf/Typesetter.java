// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import footfall.reports.page.Block;
import footfall.reports.page.Citations;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Sets blocks as strips. Not thread-safe: one a document. */
final class Typesetter {
    private static final double BODY_PT = 9.8;
    private static final double SMALL_PT = 8.2;
    private static final double VERDICT_PT = 12.5;
    private static final double[] HEADING_PT = {14.5, 11.8, 10.2};
    private static final double ITEM_INDENT_PT = 15;
    private static final double WIDE_ITEM_INDENT_PT = 21;
    private static final double FOLD_INDENT_PT = 10;
    private static final double CALLOUT_PADDING_PT = 9;
    private static final double BAR_PT = 3;
    private static final double HAIRLINE_PT = 0.6;
    /** A chart that is a little flatter than it prefers lets two share a sheet. */
    private static final double FLATTER = 0.88;

    private static final double TALLEST_PICTURE_PT = 330;
    private static final Color FOLD_LINE = new Color(0xD0D7DE);

    private final LineSetter lines;
    private final TableSetter tables;
    private final double scale;
    private final ReportFacts facts;

    /**
     * Sets at a scale.
     *
     * @param typeface the font
     * @param scale 1 = usual size
     * @param facts what holds for the whole report
     */
    Typesetter(Typeface typeface, double scale, ReportFacts facts) {
        LineBreaker breaker = new LineBreaker(typeface);
        this.lines = new LineSetter(breaker);
        this.tables = new TableSetter(typeface, breaker, lines, SMALL_PT * scale);
        this.scale = scale;
        this.facts = facts;
    }

    /** Blocks in order; their elements are added to {@code parent}. */
    List<Strip> set(List<Block> blocks, Column column, Tag parent) {
        List<Strip> strips = new ArrayList<>();
        for (Block block : blocks) {
            strips.addAll(set(block, column, parent));
        }
        return strips;
    }

    private List<Strip> set(Block block, Column column, Tag parent) {
        if (block instanceof Block.Heading heading) {
            return heading(heading, column, parent);
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph, column, parent);
        } else if (block instanceof Block.Callout callout) {
            return callout(callout, column, parent);
        } else if (block instanceof Block.Items items) {
            return items(items, column, parent);
        } else if (block instanceof Block.Table table) {
            return tables.set(table, column, 8 * scale, parent);
        } else if (block instanceof Block.Figure figure) {
            return figure(figure, column, parent);
        } else if (block instanceof Block.Fold fold) {
            return fold(fold, column, parent);
        }
        throw new IllegalArgumentException("a block that paper does not know: " + block.getClass());
    }

    private List<Strip> heading(Block.Heading heading, Column column, Tag parent) {
        int level = Math.max(1, Math.min(HEADING_PT.length, heading.level()));
        double sizePt = HEADING_PT[level - 1] * scale;
        int outline = Math.max(2, Math.min(6, heading.level() - facts.topLevel() + 2));
        Tag tag = parent.add("H" + outline);
        return lines.setAbove(heading.text(), style(sizePt, true), column, sizePt * 0.95, tag);
    }

    private List<Strip> paragraph(Block.Paragraph paragraph, Column column, Tag parent) {
        String text = paragraph.text() + facts.citations(paragraph.citations());
        return lines.set(text, style(BODY_PT * scale, false), column, 4.5 * scale, parent.add("P"));
    }

    private List<Strip> callout(Block.Callout callout, Column column, Tag parent) {
        boolean verdict = callout.kind() == Block.Callout.Kind.VERDICT;
        TextStyle style = style((verdict ? VERDICT_PT : BODY_PT) * scale, verdict);
        double paddingPt = CALLOUT_PADDING_PT * scale;
        Column inner = new Column(column.leftPt() + paddingPt + BAR_PT, column.widthPt() - 2 * paddingPt - BAR_PT);
        TextStyle label = new TextStyle(SMALL_PT * scale, true, bar(callout.kind()));
        List<Strip> strips = new ArrayList<>();
        strips.add(padding(paddingPt * 0.7, 7 * scale));
        strips.addAll(lines.setAbove(facts.label(callout.kind()), label, inner, 0, parent.add("P")));
        List<Strip> text = lines.set(callout.text(), style, inner, 0, parent.add("P"));
        strips.addAll(text.subList(0, text.size() - 1));
        strips.add(text.get(text.size() - 1).keptWithNext());
        strips.add(Strip.of(paddingPt * 0.7, 0, false, List.of()));
        List<Strip> framed = new ArrayList<>();
        for (Strip strip : strips) {
            framed.add(onPanel(strip, column, callout.kind()));
        }
        return framed;
    }

    private static Strip padding(double heightPt, double gapPt) {
        return Strip.of(heightPt, gapPt, true, List.of());
    }

    private static Strip onPanel(Strip strip, Column column, Block.Callout.Kind kind) {
        Mark bar = new Mark.Box(column.leftPt(), 0, BAR_PT, strip.heightPt(), bar(kind));
        Mark panel =
                new Mark.Box(column.leftPt() + BAR_PT, 0, column.widthPt() - BAR_PT, strip.heightPt(), panel(kind));
        return strip.over(bar).over(panel);
    }

    private static Color bar(Block.Callout.Kind kind) {
        return switch (kind) {
            case VERDICT -> new Color(0x1F6FB2);
            case WARNING -> new Color(0xB35900);
            case NOTE -> new Color(0x57606A);
        };
    }

    private static Color panel(Block.Callout.Kind kind) {
        return switch (kind) {
            case VERDICT -> new Color(0xEAF3FB);
            case WARNING -> new Color(0xFFF3E0);
            case NOTE -> new Color(0xF3F5F7);
        };
    }

    private List<Strip> items(Block.Items items, Column column, Tag parent) {
        Tag list = parent.add("L");
        List<Strip> strips = new ArrayList<>();
        int number = 0;
        for (List<Block> item : items.items()) {
            number++;
            Tag entry = list.add("LI");
            String label = items.numbered() ? number + "." : "•";
            Tag labelTag = entry.add("Lbl");
            List<Block> blocks = Citations.isSources(items) ? uncited(item) : item;
            List<Strip> body = set(blocks, column.indented(itemIndentPt(items)), entry.add("LBody"));
            strips.addAll(labelled(body, label, column.leftPt(), labelTag));
        }
        return strips;
    }

    /** A source's number is the number of its item. */
    private static List<Block> uncited(List<Block> item) {
        return List.of(new Block.Paragraph(((Block.Paragraph) item.get(0)).text(), List.of()));
    }

    private double itemIndentPt(Block.Items items) {
        boolean wide = items.numbered() && items.items().size() > 9;
        return (wide ? WIDE_ITEM_INDENT_PT : ITEM_INDENT_PT) * scale;
    }

    /** The label stands on the first line of its item. */
    private List<Strip> labelled(List<Strip> body, String label, double leftPt, Tag tag) {
        TextStyle style = style(BODY_PT * scale, false);
        if (body.isEmpty()) {
            Mark words = new Mark.Words(leftPt + 2, style.baselinePt(), label, style, tag);
            return List.of(Strip.of(style.leadingPt(), 3 * scale, false, List.of(words)));
        }
        List<Strip> strips = new ArrayList<>(body);
        Strip first = strips.get(0);
        Mark words = new Mark.Words(leftPt + 2, baselinePt(first, style), label, style, tag);
        strips.set(0, first.over(words).withGap(Math.min(first.gapPt(), 4 * scale)));
        return strips;
    }

    private static double baselinePt(Strip strip, TextStyle style) {
        for (Mark mark : strip.marks()) {
            if (mark instanceof Mark.Words words) {
                return words.baselinePt();
            }
        }
        return style.baselinePt();
    }

    private List<Strip> figure(Block.Figure figure, Column column, Tag parent) {
        Tag section = parent.add("Sect");
        List<Strip> strips = new ArrayList<>();
        TextStyle title = style(HEADING_PT[2] * scale, true);
        strips.addAll(lines.setAbove(figure.title(), title, column, 10 * scale, section.add("P")));
        TextStyle body = style(BODY_PT * scale, false);
        strips.addAll(lines.setAbove(figure.sentence(), body, column, 2 * scale, section.add("P")));
        strips.add(picture(figure, column, section.add("Figure", figure.title() + ". " + figure.sentence())));
        if (!figure.table().columns().isEmpty()) {
            strips.addAll(tables.set(figure.table(), column, 6 * scale, section));
        }
        return strips;
    }

    private Strip picture(Block.Figure figure, Column column, Tag tag) {
        double widthPt = column.widthPt();
        double heightPt =
                FLATTER * figure.chart().height() * widthPt / figure.chart().width();
        if (!(heightPt > 0 && heightPt <= TALLEST_PICTURE_PT)) {
            heightPt = TALLEST_PICTURE_PT;
        }
        heightPt *= Math.min(1, scale);
        Mark mark = new Mark.Picture(column.leftPt(), 0, widthPt, heightPt, figure.chart(), tag);
        return Strip.of(heightPt, 4 * scale, false, List.of(mark));
    }

    private List<Strip> fold(Block.Fold fold, Column column, Tag parent) {
        Tag section = parent.add("Sect");
        TextStyle summary = style(BODY_PT * scale, true);
        List<Strip> strips = new ArrayList<>();
        strips.addAll(lines.setAbove(fold.summary(), summary, column, 7 * scale, section.add("P")));
        List<Strip> inside = set(fold.blocks(), column.indented(FOLD_INDENT_PT * scale), section);
        for (Strip strip : inside) {
            strips.add(strip.over(new Mark.Box(
                    column.leftPt() + 2, -strip.gapPt(), HAIRLINE_PT, strip.heightPt() + strip.gapPt(), FOLD_LINE)));
        }
        return strips;
    }

    private static TextStyle style(double sizePt, boolean bold) {
        return new TextStyle(sizePt, bold, TextStyle.INK);
    }
}
