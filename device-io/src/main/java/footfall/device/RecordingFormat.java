// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import java.util.function.Supplier;

/** Every format that Footfall reads: one line each. */
public enum RecordingFormat {
    /** The binary format of watches. */
    FIT("fit", footfall.device.fit.FitActivityReader::new),
    /** Training Center XML. */
    TCX("tcx", footfall.device.tcx.TcxReader::new),
    /** GPS exchange format. */
    GPX("gpx", footfall.device.gpx.GpxReader::new),
    /** Axivity AX3 and AX6. */
    CWA("cwa", footfall.device.cwa.CwaReader::new),
    /** ActiGraph. */
    GT3X("gt3x", footfall.device.gt3x.Gt3xReader::new),
    /** GENEActiv. */
    GENEACTIV("geneactiv", footfall.device.geneactiv.GeneActivReader::new),
    /** A live session of Footfall, as it was recorded. */
    JOURNAL("journal", footfall.device.journal.JournalParser::new),
    /** A table of raw acceleration as text. */
    CSV("csv", footfall.device.text.CsvReader::new),
    /** Raw acceleration as one JSON object a line. */
    JSONL("jsonl", footfall.device.text.JsonLinesReader::new);

    private final String label;
    private final Supplier<RecordingParser> parser;

    RecordingFormat(String label, Supplier<RecordingParser> parser) {
        this.label = label;
        this.parser = parser;
    }

    /** Name used in every output. */
    public String label() {
        return label;
    }

    /** A new parser. */
    public RecordingParser parser() {
        return parser.get();
    }
}
