// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Writes the structure of a report into its document: ISO 32000-1, 14.7 and 14.8. */
final class TagTree {
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    /** By page, then by marked content number: the element that the content belongs to. */
    private final List<COSArray> ownersByPage = new ArrayList<>();

    private TagTree(PDDocument document) {
        this.document = document;
    }

    /** Adds the whole tree; every page must be drawn already. */
    static void write(PDDocument document, Tag tag) {
        TagTree tree = new TagTree(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            tree.ownersByPage.add(new COSArray());
        }
        tree.add(tag, tree.root);
        tree.addParents();
        document.getDocumentCatalog().setStructureTreeRoot(tree.root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    private void add(Tag tag, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(tag.type(), parent);
        if (!tag.alternative().isEmpty()) {
            element.setAlternateDescription(tag.alternative());
        }
        if (tag.type().equals("TH")) {
            PDTableAttributeObject scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            element.addAttribute(scope);
        }
        parent.appendKid(element);
        for (Object kid : tag.kids()) {
            if (kid instanceof Tag inner) {
                add(inner, element);
            } else if (kid instanceof Tag.Content shown) {
                addContent(shown, element);
            }
        }
    }

    private void addContent(Tag.Content shown, PDStructureElement element) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.MCR);
        reference.setItem(COSName.PG, document.getPage(shown.page()));
        reference.setInt(COSName.MCID, shown.number());
        element.appendKid(new PDMarkedContentReference(reference));
        COSArray owners = ownersByPage.get(shown.page());
        while (owners.size() <= shown.number()) {
            owners.add(element);
        }
        owners.set(shown.number(), element);
    }

    private void addParents() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < ownersByPage.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(ownersByPage.get(page));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(ownersByPage.size());
    }
}
