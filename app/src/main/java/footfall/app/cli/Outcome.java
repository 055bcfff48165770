// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

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
     */
    record Rendered(String file, byte[] json, String summary, String brief, String cadenceCsv, String markersCsv)
            implements Outcome {}

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
