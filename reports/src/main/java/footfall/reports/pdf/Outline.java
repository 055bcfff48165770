// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The headings as bookmarks, in order. Not thread-safe: one a document. */
final class Outline {
    private final PDDocumentOutline root = new PDDocumentOutline();
    private final Set<Tag> seen = new HashSet<>();

    /** Notes a heading where its first line is drawn. */
    void heading(Tag tag, String text, PDPage page, double topFromBottomPt) {
        if (!seen.add(tag)) {
            return;
        }
        PDPageXYZDestination target = new PDPageXYZDestination();
        target.setPage(page);
        target.setTop((int) Math.ceil(topFromBottomPt));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        item.setDestination(target);
        root.addLast(item);
    }

    /** The bookmarks. */
    PDDocumentOutline bookmarks() {
        return root;
    }
}
