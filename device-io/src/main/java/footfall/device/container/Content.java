// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

/**
 * What the first bytes say a file is.
 *
 * @param kind what the door does with it
 * @param description in plain words, for messages: "a PNG image"
 */
public record Content(Kind kind, String description) {
    /** Kinds that the door tells apart. */
    public enum Kind {
        /** A FIT file. */
        FIT,
        /** A Training Center XML file. */
        TCX,
        /** A GPX file. */
        GPX,
        /** Axivity AX3 or AX6. */
        CWA,
        /** ActiGraph: a zip archive that is one recording. */
        GT3X,
        /** GENEActiv. */
        GENEACTIV,
        /** The journal of a live session. */
        JOURNAL,
        /** A table of numbers as text. */
        CSV,
        /** One JSON object a line. */
        JSONL,
        /** A gzip stream. */
        GZIP,
        /** A zip archive. */
        ZIP,
        /** Anything else. */
        OTHER
    }

    static Content of(Kind kind, String description) {
        return new Content(kind, description);
    }

    static Content other(String description) {
        return new Content(Kind.OTHER, description);
    }
}
