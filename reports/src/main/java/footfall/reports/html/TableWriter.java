// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import java.util.List;

/**
 * Tables: a caption, heads with scope, and a frame that scrolls by keyboard where the table is wider than the screen. A table with
 * sentences in it is stacked on a narrow screen instead: roles keep it a table for who listens, heads are repeated before each cell.
 */
final class TableWriter {
    private static final int FEW_COLUMNS = 3;

    private final Markup markup;
    private final Block.Table table;

    private TableWriter(Markup markup, Block.Table table) {
        this.markup = markup;
        this.table = table;
    }

    static void write(Markup markup, LocalText words, Block.Table table) {
        String label = words.say("page.scroll", table.caption());
        markup.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
        new TableWriter(markup, table).write();
        markup.close("div");
    }

    private void write() {
        markup.open("table", "role", "table", "class", isStacked() ? "stacked" : "plain");
        markup.element("caption", table.caption());
        markup.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (int column = 0; column < table.columns().size(); column++) {
            String head = table.columns().get(column);
            markup.element("th", head, "role", "columnheader", "scope", "col", "class", kind(column));
        }
        markup.close("tr").close("thead").open("tbody", "role", "rowgroup");
        for (List<String> row : table.rows()) {
            markup.open("tr", "role", "row");
            for (int column = 0; column < row.size(); column++) {
                cell(column, row.get(column));
            }
            markup.close("tr");
        }
        markup.close("tbody").close("table");
    }

    private void cell(int column, String text) {
        String kind = text.isEmpty() ? kind(column) + " empty" : kind(column);
        if (column == 0) {
            markup.element("th", text, "role", "rowheader", "scope", "row", "class", kind);
        } else {
            String head = table.columns().get(column);
            markup.element("td", text, "role", "cell", "class", kind, "data-head", head + ": ");
        }
    }

    private boolean isStacked() {
        boolean sentences = table.numeric().lastIndexOf(false) > 0;
        return sentences && table.columns().size() >= FEW_COLUMNS;
    }

    private String kind(int column) {
        return column < table.numeric().size() && table.numeric().get(column) ? "number" : "words";
    }
}
