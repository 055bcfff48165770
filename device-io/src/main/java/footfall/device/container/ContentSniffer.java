// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import footfall.device.container.Content.Kind;
import footfall.device.journal.JournalReader;
import footfall.device.xml.XmlCharset;
import footfall.device.xml.XmlRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells what a file is from its first bytes, whatever its name says. */
public final class ContentSniffer {
    private static final int FIT_MARK_OFFSET = 8;
    private static final byte[] FIT_MARK = {'.', 'F', 'I', 'T'};
    private static final int SHORT_HEAD = 16;
    private static final int TAR_MARK_OFFSET = 257;

    private ContentSniffer() {}

    /** Looks at what comes next without taking it. */
    public static Content sniff(PeekStream in) throws IOException {
        byte[] head = in.peek(SHORT_HEAD);
        if (isFit(head)) {
            return Content.of(Kind.FIT, "a FIT file");
        }
        if (head.length == 0) {
            return Content.other("0 bytes");
        }
        if (starts(head, 'M', 'D', 0xfc, 0x03) || starts(head, 'A', 'X', 0xfc, 0x01)) {
            return Content.of(Kind.CWA, "a CWA file");
        }
        if (JournalReader.isJournal(in.peek(JournalReader.MARK_BYTES))) {
            return Content.of(Kind.JOURNAL, "a journal of a session");
        }
        if (starts(head, 0x1f, 0x8b)) {
            return Content.of(Kind.GZIP, "a gzip file");
        }
        if (isZip(head)) {
            return Gt3xMark.isIn(in.peek(PeekStream.MAX_PEEK))
                    ? Content.of(Kind.GT3X, "an ActiGraph recording")
                    : Content.of(Kind.ZIP, "a zip archive");
        }
        String binary = binaryName(head);
        if (!binary.isEmpty()) {
            return Content.other(binary);
        }
        return text(in.peek(PeekStream.MAX_PEEK));
    }

    /** The mark stands at byte 8; one damaged letter of it is borne where the header's length and version are right. */
    static boolean isFit(byte[] head) {
        if (head.length < FIT_MARK_OFFSET + FIT_MARK.length) {
            return false;
        }
        int right = 0;
        for (int i = 0; i < FIT_MARK.length; i++) {
            right += head[FIT_MARK_OFFSET + i] == FIT_MARK[i] ? 1 : 0;
        }
        boolean headerFits = (head[0] == 12 || head[0] == 14) && (head[1] & 0xff) >= 0x10 && (head[1] & 0xff) < 0x30;
        return right == FIT_MARK.length || right == FIT_MARK.length - 1 && headerFits;
    }

    private static boolean isZip(byte[] head) {
        return starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6) || starts(head, 'P', 'K', 7, 8, 'P', 'K');
    }

    private static String binaryName(byte[] head) {
        if (starts(head, 0x89, 'P', 'N', 'G')) {
            return "a PNG image";
        }
        if (starts(head, 0xff, 0xd8, 0xff)) {
            return "a JPEG image";
        }
        if (starts(head, 'G', 'I', 'F', '8')) {
            return "a GIF image";
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return "a PDF document";
        }
        if (starts(head, 0x00, 0x05, 0x16, 0x07)) {
            return "macOS file attributes (AppleDouble), not the file itself";
        }
        if (head.length >= 8 && head[4] == 'f' && head[5] == 't' && head[6] == 'y' && head[7] == 'p') {
            return "a video or photo (MP4, MOV or HEIC)";
        }
        if (starts(head, 'S', 'Q', 'L', 'i', 't', 'e')) {
            return "an SQLite database";
        }
        return archiveName(head);
    }

    private static String archiveName(byte[] head) {
        if (starts(head, '7', 'z', 0xbc, 0xaf)) {
            return "a 7-Zip archive";
        }
        if (starts(head, 'R', 'a', 'r', '!')) {
            return "a RAR archive";
        }
        if (starts(head, 'B', 'Z', 'h')) {
            return "a bzip2 file";
        }
        if (starts(head, 0xfd, '7', 'z', 'X', 'Z')) {
            return "an xz file";
        }
        return starts(head, 0x28, 0xb5, 0x2f, 0xfd) ? "a zstd file" : "";
    }

    private static Content text(byte[] head) {
        String root = XmlRoot.name(head);
        switch (root) {
            case "TrainingCenterDatabase":
                return Content.of(Kind.TCX, "a TCX file");
            case "gpx":
                return Content.of(Kind.GPX, "a GPX file");
            case "html", "HTML":
                return Content.other("a web page");
            case "":
                return withoutRoot(head);
            default:
                return Content.other("XML with the root element " + SafeName.of(root));
        }
    }

    private static Content withoutRoot(byte[] head) {
        if (head.length > TAR_MARK_OFFSET + 5
                && new String(head, TAR_MARK_OFFSET, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
            return Content.other("a tar archive");
        }
        XmlCharset encoding = XmlCharset.detect(head);
        String text = new String(head, encoding.bomBytes(), head.length - encoding.bomBytes(), encoding.charset());
        if (!isLegible(text)) {
            return Content.other(hex(head));
        }
        String stripped = text.stripLeading();
        if (stripped.isEmpty()) {
            return Content.other("nothing but white space");
        }
        if (stripped.startsWith("<?xml") || stripped.startsWith("<!--") || stripped.startsWith("<!DOCTYPE")) {
            return Content.other("XML without an element in its first " + head.length + " bytes");
        }
        if (stripped.startsWith("Device Identity") && stripped.contains("GENEActiv")) {
            return Content.of(Kind.GENEACTIV, "a GENEActiv recording");
        }
        boolean json = stripped.charAt(0) == '{' || stripped.charAt(0) == '[';
        if (json) {
            return TableSign.isJsonLines(stripped) ? Content.of(Kind.JSONL, "JSON Lines") : Content.other("JSON");
        }
        return TableSign.isTable(text) ? Content.of(Kind.CSV, "a table of numbers") : Content.other("text");
    }

    private static boolean isLegible(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            strange += c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == '\uFFFD' ? 1 : 0;
        }
        // The last character may be cut in two by the end of the peek; Latin-1 text has a few letters that are no
        // UTF-8; some loggers fill the notes in their header with zero bytes.
        return strange <= 1 + text.length() / 20;
    }

    private static String hex(byte[] head) {
        StringBuilder out =
                new StringBuilder(head.length < 8 ? head.length + " bytes:" : "unknown data that begins with");
        for (int i = 0; i < Math.min(8, head.length); i++) {
            out.append(' ').append(Character.forDigit((head[i] & 0xf0) >> 4, 16));
            out.append(Character.forDigit(head[i] & 0xf, 16));
        }
        return out.toString();
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
