// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.assessment.Explanation;
import footfall.reports.compare.ComparedRun;
import java.util.Optional;

/** What became of one recording, ready to be written: the workers do the rendering, the writer only copies bytes. */
sealed interface Outcome {
    /**
     * An answer, rendered in the forms that were asked for; the others are empty.
     *
     * @param file path, or path and entry
     * @param json one JSON object
     * @param summary the whole summary
     * @param brief the summary in one sentence
     * @param cadenceCsv the cadence table
     * @param markersCsv rows of the table of markers
     * @param stepsCsv the table of steps; empty where the recording holds no single steps
     * @param reports the same for people, on screen and paper
     */
    record Rendered(
            String file,
            byte[] json,
            String summary,
            String brief,
            String cadenceCsv,
            String markersCsv,
            String stepsCsv,
            RenderedReports reports)
            implements Outcome {}

    /**
     * The reports of one recording.
     *
     * @param html the page
     * @param pdf the PDF
     * @param explanation answer to {@code --explain}; empty where it was not asked
     * @param compared what a comparison with other recordings needs
     */
    record RenderedReports(byte[] html, byte[] pdf, Optional<Explanation> explanation, ComparedRun compared) {}

    /**
     * An input that cannot be read.
     *
     * @param line what is wrong, on one line
     */
    record Unreadable(String line) implements Outcome {}

    /**
     * Something that must not happen.
     *
     * @param file path
     * @param failure what happened
     */
    record Bug(String file, Throwable failure) implements Outcome {}
}
