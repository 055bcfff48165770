// SPDX-License-Identifier: Apache-2.0
package footfall.reports.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the part of BibTeX that {@code docs/references.bib} uses: entries of {@code name = {value}} fields with TeX accents. */
final class BibTex {
    private static final String BASES = "AEIOUaeiouyCcNnSsZz";
    private static final Map<Character, String> ACCENTED = Map.of(
            '\'', "ÁÉÍÓÚáéíóúýĆćŃńŚśŹź",
            '`', "ÀÈÌÒÙàèìòùỳCcǸǹSsZz",
            '"', "ÄËÏÖÜäëïöüÿCcNnSsZz",
            '^', "ÂÊÎÔÛâêîôûŷĈĉNnŜŝẐẑ",
            '~', "ÃẼĨÕŨãẽĩõũỹCcÑñSsZz",
            'v', "ǍĚǏǑǓǎěǐǒǔyČčŇňŠšŽž",
            'c', "AEIOUaeiouyÇçŅņŞşZz");

    private final String text;
    private int at;

    private BibTex(String text) {
        this.text = text;
    }

    /** Fields by citation id, as plain text. */
    static Map<String, Map<String, String>> entries(String text) {
        BibTex reader = new BibTex(text);
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        while (reader.skipPast('@')) {
            if (reader.skipPast('{')) {
                String id = reader.until(",").strip();
                entries.put(id, reader.fields());
            }
        }
        return entries;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        while (at < text.length() && text.charAt(at) != '}') {
            String name = until("=}").strip();
            if (at >= text.length() || text.charAt(at - 1) == '}') {
                return fields;
            }
            fields.put(name.toLowerCase(Locale.ROOT), plain(value()));
            while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
                at++;
            }
        }
        return fields;
    }

    private boolean skipPast(char sign) {
        int found = text.indexOf(sign, at);
        at = found < 0 ? text.length() : found + 1;
        return found >= 0;
    }

    /** Up to one of these signs, which is passed. */
    private String until(String signs) {
        int from = at;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String found = text.substring(from, at);
        at = Math.min(text.length(), at + 1);
        return found;
    }

    /** A value in braces, which may hold braces. */
    private String value() {
        if (!skipPast('{')) {
            return "";
        }
        int from = at;
        int depth = 1;
        while (at < text.length() && depth > 0) {
            char sign = text.charAt(at++);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
        }
        return text.substring(from, Math.max(from, at - 1));
    }

    private static String plain(String tex) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < tex.length(); i++) {
            char sign = tex.charAt(i);
            if (sign == '\\' && i + 1 < tex.length()) {
                i = accent(tex, i + 1, plain);
            } else if (sign == '-' && tex.startsWith("--", i)) {
                plain.append('–');
                i++;
            } else if (sign != '{' && sign != '}') {
                plain.append(sign == '~' ? ' ' : sign);
            }
        }
        return plain.toString().replaceAll("\\s+", " ").strip();
    }

    /** Appends what a command stands for; returns the index of its last sign. */
    private static int accent(String tex, int command, StringBuilder plain) {
        String letters = ACCENTED.get(tex.charAt(command));
        int base = command + 1;
        while (base < tex.length() && "{\\ ".indexOf(tex.charAt(base)) >= 0) {
            base++;
        }
        int index = base < tex.length() ? BASES.indexOf(tex.charAt(base)) : -1;
        boolean letterCommand = Character.isLetter(tex.charAt(command));
        if (letters != null && index >= 0 && (!letterCommand || base > command + 1)) {
            plain.append(letters.charAt(index));
            return base;
        }
        if (!letterCommand) {
            plain.append(tex.charAt(command));
            return command;
        }
        int end = command;
        while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
            end++;
        }
        // Commands such as url only dress what follows them.
        plain.append(tex.substring(command, end).equals("o") ? "ø" : "");
        return end - 1;
    }
}
