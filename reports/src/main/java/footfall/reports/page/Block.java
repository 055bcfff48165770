// SPDX-License-Identifier: Apache-2.0
package footfall.reports.page;

import java.util.List;

/** A piece of a report, in the reader's language already; writers only lay it out. All strings are plain text, never markup. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1…3
     * @param text words
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text words
     * @param citations citation ids that stand behind it
     */
    record Paragraph(String text, List<String> citations) implements Block {}

    /**
     * The sentence that the report begins with, or a warning that must not be missed.
     *
     * @param kind how it is set off
     * @param text words
     */
    record Callout(Kind kind, String text) implements Block {
        /** How a callout is set off. */
        public enum Kind {
            VERDICT,
            WARNING,
            NOTE
        }
    }

    /**
     * A list.
     *
     * @param numbered whether the order counts
     * @param items each item is one or more blocks
     */
    record Items(boolean numbered, List<List<Block>> items) implements Block {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns heads
     * @param rows cells, as many as heads; an empty cell is not known
     * @param numeric which columns are set as numbers
     */
    record Table(String caption, List<String> columns, List<List<String>> rows, List<Boolean> numeric)
            implements Block {}

    /**
     * A chart with the sentence and the table that say the same.
     *
     * @param id stable name
     * @param title what it shows
     * @param sentence what is to be seen in it
     * @param chart draws it
     * @param table the numbers behind it
     */
    record Figure(String id, String title, String sentence, Drawing chart, Table table) implements Block {}

    /**
     * Something to open on demand; on paper it stands open.
     *
     * @param summary what is inside
     * @param blocks inside
     */
    record Fold(String summary, List<Block> blocks) implements Block {}
}
