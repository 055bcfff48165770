// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import java.util.List;

/** Tables: a caption, heads with scope, and a frame that scrolls by keyboard where the table is wider than the screen. */
final class TableWriter {
    private TableWriter() {}

    static void write(Markup markup, LocalText words, Block.Table table) {
        String label = words.say("page.scroll", table.caption());
        markup.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
        markup.open("table").element("caption", table.caption()).open("thead").open("tr");
        for (int column = 0; column < table.columns().size(); column++) {
            markup.element("th", table.columns().get(column), "scope", "col", "class", kind(table, column));
        }
        markup.close("tr").close("thead").open("tbody");
        for (List<String> row : table.rows()) {
            markup.open("tr");
            for (int column = 0; column < row.size(); column++) {
                if (column == 0) {
                    markup.element("th", row.get(column), "scope", "row", "class", kind(table, column));
                } else {
                    markup.element("td", row.get(column), "class", kind(table, column));
                }
            }
            markup.close("tr");
        }
        markup.close("tbody").close("table").close("div");
    }

    private static String kind(Block.Table table, int column) {
        return column < table.numeric().size() && table.numeric().get(column) ? "number" : "words";
    }
}
