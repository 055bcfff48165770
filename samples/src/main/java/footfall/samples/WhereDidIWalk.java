// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.analyzer.Bout;
import footfall.analyzer.Gait;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import java.nio.file.Path;
import java.util.Locale;

/** Prints when the runner walked. Arguments: a recording. */
public final class WhereDidIWalk implements RecordingReader.Sink {
    /** Reads the file; each recording in it comes to {@link #accept}. */
    public static void main(String[] args) {
        new RecordingReader(ReadOptions.defaults()).read(Path.of(args[0]), new WhereDidIWalk());
    }

    @Override
    public void accept(Recording recording) {
        for (Bout bout : WatchAnalyzer.analyze(recording.content().activity(), WatchOptions.defaults())
                .bouts()) {
            if (bout.gait() == Gait.WALK) {
                System.out.printf(
                        Locale.ROOT,
                        "walked from %.0f s to %.0f s%n",
                        bout.span().fromS(),
                        bout.span().toS());
            }
        }
    }

    @Override
    public void failed(RecordingException problem) {
        System.err.println(problem.getMessage());
    }
}
