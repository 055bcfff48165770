// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.Quality;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ParsedRecording;
import java.util.ArrayList;
import java.util.List;

/** Brings what the reader guessed or mended among the warnings of the analysis: before the rest, because the rest stands on it. */
final class SensorNotes {
    private SensorNotes() {}

    static Analysis added(Analysis analysis, SensorFacts facts, ParsedRecording content) {
        List<QualityWarning> all = new ArrayList<>();
        addNew(all, facts.notes());
        addNew(all, content.sampleNotes());
        if (content.activity().records().rows() == 0) {
            addNew(all, content.activity().notes());
        }
        Quality quality = analysis.quality();
        addNew(all, quality.warnings());
        return all.equals(quality.warnings())
                ? analysis
                : with(analysis, new Quality(all, quality.gaps(), quality.pauses()));
    }

    /** What the reader has said of the same stretch already, in its own words, is not said again by the analyzer. */
    private static void addNew(List<QualityWarning> all, List<QualityWarning> more) {
        int known = all.size();
        for (QualityWarning warning : more) {
            boolean said = false;
            for (QualityWarning before : all.subList(0, known)) {
                said |= before.code().equals(warning.code()) && before.span().equals(warning.span());
            }
            if (!said) {
                all.add(warning);
            }
        }
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
