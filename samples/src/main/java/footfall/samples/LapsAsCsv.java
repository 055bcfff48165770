// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.analyzer.LapRow;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import java.nio.file.Path;
import java.util.Locale;

/** Prints one line a lap, for a spreadsheet. Arguments: a recording. */
public final class LapsAsCsv implements RecordingReader.Sink {
    /** Prints the header, then reads the file. */
    public static void main(String[] args) {
        System.out.println("lap,from_s,timer_s,running_s,cadence_spm");
        new RecordingReader(ReadOptions.defaults()).read(Path.of(args[0]), new LapsAsCsv());
    }

    @Override
    public void accept(Recording recording) {
        for (LapRow lap : WatchAnalyzer.analyze(recording.content().activity(), WatchOptions.defaults())
                .laps()) {
            String cadence = lap.runningCadenceSpm().isPresent()
                    ? String.format(Locale.ROOT, "%.1f", lap.runningCadenceSpm().getAsDouble())
                    : "";
            System.out.printf(
                    Locale.ROOT,
                    "%d,%.0f,%.0f,%.0f,%s%n",
                    lap.number(),
                    lap.span().fromS(),
                    lap.timerS(),
                    lap.runningS(),
                    cadence);
        }
    }

    @Override
    public void failed(RecordingException problem) {
        System.err.println(problem.getMessage());
    }
}
