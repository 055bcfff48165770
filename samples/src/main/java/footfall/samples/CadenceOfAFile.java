// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import java.nio.file.Path;

/** Prints the mean running cadence of a file. Arguments: a recording. */
public final class CadenceOfAFile implements RecordingReader.Sink {
    /** Reads the file; each recording in it comes to {@link #accept}. */
    public static void main(String[] args) {
        new RecordingReader(ReadOptions.defaults()).read(Path.of(args[0]), new CadenceOfAFile());
    }

    @Override
    public void accept(Recording recording) {
        WatchAnalyzer.analyze(recording.content().activity(), WatchOptions.defaults())
                .cadence()
                .running()
                .ifPresentOrElse(
                        running -> System.out.printf(
                                "%.1f ± %.1f spm over %.0f s of running%n",
                                running.meanSpm(), running.halfWidth95Spm(), running.seconds()),
                        () -> System.out.println("nobody runs in this recording"));
    }

    @Override
    public void failed(RecordingException problem) {
        System.err.println(problem.getMessage());
    }
}
