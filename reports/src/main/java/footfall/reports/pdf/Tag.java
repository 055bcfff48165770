// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** One element of the document's structure, for screen readers: heading, paragraph, cell, … Not thread-safe: one tree a report. */
final class Tag {
    /**
     * A piece of a page that belongs to an element.
     *
     * @param page index of the page
     * @param number marked content number on that page
     */
    record Content(int page, int number) {}

    private final String type;
    private final String alternative;
    private final List<Object> kids = new ArrayList<>();

    private Tag(String type, String alternative) {
        this.type = type;
        this.alternative = alternative;
    }

    /** The whole report. */
    static Tag document() {
        return new Tag("Document", "");
    }

    /** A new element at the end of this one; its type is a standard structure type of PDF 1.7 (14.8.4). */
    Tag add(String kidType) {
        return add(kidType, "");
    }

    /** The same for a picture, with words that stand for it. */
    Tag add(String kidType, String kidAlternative) {
        Tag kid = new Tag(kidType, kidAlternative);
        kids.add(kid);
        return kid;
    }

    /** Notes where the element is shown. */
    void shownAt(int page, int number) {
        kids.add(new Content(page, number));
    }

    String type() {
        return type;
    }

    String alternative() {
        return alternative;
    }

    /** {@link Tag} or {@link Content}, in reading order. */
    List<Object> kids() {
        return kids;
    }

    boolean isHeading() {
        return type.length() == 2 && type.charAt(0) == 'H';
    }
}
