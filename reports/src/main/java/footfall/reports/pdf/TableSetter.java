// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import footfall.reports.page.Block;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a table: column widths by content, rows of several lines, heads repeated on every sheet. */
final class TableSetter {
    private static final double GUTTER_PT = 12;
    private static final double ROW_PADDING_PT = 1.6;
    private static final double RULE_PT = 0.5;
    private static final int MOST_LINES_KEPT_TOGETHER = 12;
    private static final Color RULE = new Color(0xDDE2E7);
    private static final Color HEAD_RULE = new Color(0x57606A);

    private final Typeface typeface;
    private final LineBreaker breaker;
    private final LineSetter lines;
    private final double sizePt;

    TableSetter(Typeface typeface, LineBreaker breaker, LineSetter lines, double sizePt) {
        this.typeface = typeface;
        this.breaker = breaker;
        this.lines = lines;
        this.sizePt = sizePt;
    }

    /** Where the columns of one table stand, and on which side their text is set. */
    private record Grid(double[] leftPt, double[] widthPt, List<Boolean> numeric, double fromPt, double toPt) {
        int columns() {
            return leftPt.length;
        }

        boolean isNumeric(int column) {
            return column < numeric.size() && numeric.get(column);
        }
    }

    List<Strip> set(Block.Table table, Column column, double gapPt, Tag parent) {
        Tag tag = parent.add("Table");
        List<Strip> strips = new ArrayList<>();
        double headGapPt = gapPt;
        if (!table.caption().isEmpty()) {
            TextStyle style = new TextStyle(sizePt, true, TextStyle.MUTED);
            strips.addAll(lines.setAbove(table.caption(), style, column, gapPt, tag.add("Caption")));
            headGapPt = 1;
        }
        if (table.columns().isEmpty()) {
            return strips;
        }
        Grid grid = grid(table, column);
        TextStyle bold = new TextStyle(sizePt, true, TextStyle.INK);
        TextStyle plain = new TextStyle(sizePt, false, TextStyle.INK);
        strips.addAll(row(table.columns(), grid, bold, HEAD_RULE, headGapPt, tag.add("TR"), "TH"));
        List<Strip> repeated = row(table.columns(), grid, bold, HEAD_RULE, 0, null, "TH");
        keepAll(strips);
        for (List<String> cells : table.rows()) {
            for (Strip strip : row(cells, grid, plain, RULE, 0, tag.add("TR"), "TD")) {
                strips.add(new Strip(strip.heightPt(), 0, strip.keepWithNext(), strip.marks(), repeated));
            }
        }
        return strips;
    }

    private static void keepAll(List<Strip> strips) {
        for (int index = 0; index < strips.size(); index++) {
            strips.set(index, strips.get(index).keptWithNext());
        }
    }

    private Grid grid(Block.Table table, Column column) {
        int columns = table.columns().size();
        double gutterPt = Math.min(GUTTER_PT, column.widthPt() / (4.0 * columns));
        double[] widthPt =
                new ColumnWidths(typeface, breaker, sizePt).of(table, column.widthPt() - gutterPt * (columns - 1));
        double[] leftPt = new double[columns];
        double xPt = column.leftPt();
        for (int index = 0; index < columns; index++) {
            leftPt[index] = xPt;
            xPt += widthPt[index] + gutterPt;
        }
        return new Grid(leftPt, widthPt, table.numeric(), column.leftPt(), xPt - gutterPt);
    }

    /** One strip a line; without a tag for a row that only repeats. */
    private List<Strip> row(
            List<String> cells, Grid grid, TextStyle style, Color rule, double gapPt, @Nullable Tag row, String type) {
        List<List<Mark>> marks = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            String cell = column < cells.size() ? cells.get(column) : "";
            Tag tag = row == null ? null : row.add(type);
            List<String> text = breaker.lines(cell, sizePt, grid.widthPt()[column]);
            for (int line = 0; line < text.size(); line++) {
                if (marks.size() <= line) {
                    marks.add(new ArrayList<>());
                }
                if (!text.get(line).isEmpty()) {
                    marks.get(line).add(words(text.get(line), grid, column, style, line, tag));
                }
            }
        }
        return strips(marks, grid, style, rule, gapPt);
    }

    private Mark words(String text, Grid grid, int column, TextStyle style, int line, @Nullable Tag tag) {
        double xPt = grid.leftPt()[column];
        if (grid.isNumeric(column)) {
            xPt += grid.widthPt()[column] - typeface.widthPt(text, sizePt);
        }
        double topPt = line == 0 ? ROW_PADDING_PT : 0;
        return new Mark.Words(xPt, topPt + style.baselinePt(), text, style, tag);
    }

    private static List<Strip> strips(List<List<Mark>> marks, Grid grid, TextStyle style, Color rule, double gapPt) {
        List<Strip> strips = new ArrayList<>();
        int last = marks.size() - 1;
        for (int line = 0; line <= last; line++) {
            double heightPt = style.leadingPt() + (line == 0 ? ROW_PADDING_PT : 0);
            if (line == last) {
                heightPt += ROW_PADDING_PT;
                double widthPt = grid.toPt() - grid.fromPt();
                marks.get(line).add(new Mark.Box(grid.fromPt(), heightPt - RULE_PT, widthPt, RULE_PT, rule));
            }
            boolean keep = line != last && marks.size() <= MOST_LINES_KEPT_TOGETHER;
            strips.add(Strip.of(heightPt, line == 0 ? gapPt : 0, keep, marks.get(line)));
        }
        return strips;
    }
}
