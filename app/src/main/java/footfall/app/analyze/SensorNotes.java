// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ParsedRecording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Brings what the reader guessed or mended among the warnings of the analysis: before the rest, because the rest stands on it. */
final class SensorNotes {
    private SensorNotes() {}

    static Analysis added(Analysis analysis, SensorFacts facts, ParsedRecording content) {
        Set<QualityWarning> warnings = new LinkedHashSet<>(facts.notes());
        warnings.addAll(content.sampleNotes());
        if (content.activity().records().rows() == 0) {
            warnings.addAll(content.activity().notes());
        }
        warnings.addAll(analysis.quality().warnings());
        Quality quality = analysis.quality();
        List<QualityWarning> all = new ArrayList<>(warnings);
        return all.equals(quality.warnings())
                ? analysis
                : with(analysis, new Quality(all, quality.gaps(), quality.pauses()));
    }

    private static Analysis with(Analysis analysis, Quality quality) {
        return new Analysis(
                analysis.activity(),
                analysis.cadence(),
                analysis.track(),
                analysis.bouts(),
                analysis.legs(),
                analysis.laps(),
                analysis.markers(),
                analysis.series(),
                analysis.paceCadence(),
                quality,
                analysis.running(),
                analysis.sensor());
    }
}
