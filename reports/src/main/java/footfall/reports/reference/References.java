// SPDX-License-Identifier: Apache-2.0
package footfall.reports.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The works that Footfall cites, by citation id. Thread-safe; read when the first report is made. */
public final class References {
    private static final String RESOURCE = "references.bib";
    private static final String[] WHERE = {"journal", "howpublished", "publisher"};
    private static final int MOST_AUTHORS = 3;

    private final Map<String, Map<String, String>> entries;

    private References(Map<String, Map<String, String>> entries) {
        this.entries = entries;
    }

    /** The works in this build. */
    public static References ofThisBuild() {
        return Holder.REFERENCES;
    }

    /** The works in a BibTeX text. */
    static References parse(String bibTex) {
        return new References(BibTex.entries(bibTex));
    }

    /** The work with this id. */
    public Optional<Reference> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(fields -> new Reference(id, text(fields)));
    }

    private static String text(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        String authors = authors(fields.getOrDefault("author", fields.getOrDefault("editor", "")));
        append(text, authors, fields.containsKey("year") ? " (" + fields.get("year") + ")" : "", ". ");
        append(text, "", fields.getOrDefault("title", ""), ". ");
        append(text, "", where(fields), "");
        append(text, fields.containsKey("volume") ? ", " : "", fields.getOrDefault("volume", ""), "");
        if (fields.containsKey("number") && fields.containsKey("volume")) {
            text.append('(').append(fields.get("number")).append(')');
        }
        append(text, fields.containsKey("pages") ? ", " : "", fields.getOrDefault("pages", ""), "");
        close(text);
        if (fields.containsKey("doi")) {
            text.append(" doi:").append(fields.get("doi"));
        } else if (fields.containsKey("note") && !fields.containsKey("howpublished")) {
            text.append(' ').append(fields.get("note"));
        }
        return text.toString().strip();
    }

    private static String where(Map<String, String> fields) {
        for (String name : WHERE) {
            if (fields.containsKey(name)) {
                return fields.get(name);
            }
        }
        return "";
    }

    private static void append(StringBuilder text, String before, String words, String after) {
        if (!before.isEmpty() || !words.isEmpty()) {
            text.append(before).append(words).append(after);
        }
    }

    private static void close(StringBuilder text) {
        while (text.length() > 0 && " .".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text.setLength(text.length() - 1);
        }
        text.append('.');
    }

    private static String authors(String field) {
        if (field.isEmpty()) {
            return "";
        }
        String[] names = field.split("\\s+and\\s+");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_AUTHORS, names.length); i++) {
            String surname = names[i].split(",")[0].strip();
            if (surname.equals("others")) {
                break;
            }
            text.append(i == 0 ? "" : ", ").append(surname);
        }
        boolean more = names.length > MOST_AUTHORS || names[names.length - 1].equals("others");
        return text.append(more ? " et al." : "").toString();
    }

    private static final class Holder {
        private static final References REFERENCES = load();

        private static References load() {
            try (InputStream stream = References.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException(RESOURCE + " is missing in this build");
                }
                return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
