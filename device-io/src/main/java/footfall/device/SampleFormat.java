// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import java.io.OutputStream;
import java.util.function.Function;

/** Every format in which Footfall writes raw acceleration: one line each. */
public enum SampleFormat {
    /** Comma separated, one row a sample. */
    CSV("csv", footfall.device.text.CsvSampleWriter::new),
    /** One JSON object a line and sample. */
    JSONL("jsonl", footfall.device.text.JsonLinesSampleWriter::new),
    /** The binary format of watches. */
    FIT("fit", footfall.device.fit.FitSampleWriter::new),
    /** Axivity AX3 and AX6. */
    CWA("cwa", footfall.device.cwa.CwaWriter::new),
    /** ActiGraph. */
    GT3X("gt3x", footfall.device.gt3x.Gt3xWriter::new),
    /** GENEActiv. */
    GENEACTIV("bin", footfall.device.geneactiv.GeneActivWriter::new);

    private final String label;
    private final Function<OutputStream, SampleWriter> writer;

    SampleFormat(String label, Function<OutputStream, SampleWriter> writer) {
        this.label = label;
        this.writer = writer;
    }

    /** Name in commands, and the ending of a file's name. */
    public String label() {
        return label;
    }

    /** A new writer, which closes the stream. */
    public SampleWriter to(OutputStream out) {
        return writer.apply(out);
    }
}
