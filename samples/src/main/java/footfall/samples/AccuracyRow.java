// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.analyzer.Analysis;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Span;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchTruth;
import footfall.analyzer.watch.WatchAnalyzer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Errors of one made-up run, measured minus true. NaN where the truth or the measurement does not exist.
 *
 * @param runningSpm mean running cadence, spm
 * @param walkingSpm mean walking cadence, spm
 * @param track errors of the cadence track
 * @param runningS seconds of running, missing rows not counted against them
 * @param walkingS seconds of walking
 * @param stepsPct steps, % of the true ones
 * @param contactMs ground contact, ms
 * @param balancePct left share of contact, percentage points
 * @param oscillationMm vertical oscillation, mm
 * @param legStiffnessPct leg stiffness, % of the true one
 * @param driftPct fatigue drift, percentage points
 * @param slopeSpmPerMps slope of the pace–cadence line, spm for each m/s
 */
record AccuracyRow(
        double runningSpm,
        double walkingSpm,
        TrackErrors track,
        double runningS,
        double walkingS,
        double stepsPct,
        double contactMs,
        double balancePct,
        double oscillationMm,
        double legStiffnessPct,
        double driftPct,
        double slopeSpmPerMps) {

    static AccuracyRow of(SyntheticWatchRun run) {
        WatchOptions options = new WatchOptions(run.runner().athlete(), Optional.empty(), OptionalDouble.empty());
        Analysis analysis = WatchAnalyzer.analyze(run.activity(), options);
        WatchTruth truth = run.truth();
        WatchTruth.Totals totals = truth.totals();
        double gapS = truth.gaps().stream().mapToDouble(Span::durationS).sum();
        double steps = analysis.activity().steps().isPresent()
                ? analysis.activity().steps().getAsLong()
                : Double.NaN;
        return new AccuracyRow(
                running(analysis) - orNaN(totals.runningMeanSpm()),
                orNaN(analysis.cadence().walkingMeanSpm()) - orNaN(totals.walkingMeanSpm()),
                TrackErrors.of(analysis.track(), truth.secondSpm()),
                analysis.activity().runningS() - Math.max(0, totals.runningS() - gapS),
                analysis.activity().walkingS() - totals.walkingS(),
                totals.steps() == 0 ? Double.NaN : 100 * (steps - totals.steps()) / totals.steps(),
                marker(analysis, MarkerId.GROUND_CONTACT_TIME) - stride(truth, WatchTruth.Running::contactMs),
                marker(analysis, MarkerId.GROUND_CONTACT_BALANCE)
                        - stride(truth, WatchTruth.Running::leftContactSharePct),
                marker(analysis, MarkerId.VERTICAL_OSCILLATION) - stride(truth, WatchTruth.Running::oscillationMm),
                100 * (marker(analysis, MarkerId.LEG_STIFFNESS) / stride(truth, AccuracyRow::legStiffness) - 1),
                marker(analysis, MarkerId.FATIGUE_DRIFT) - stride(truth, WatchTruth.Running::cadenceDriftPct),
                analysis.paceCadence().map(line -> line.slopeSpmPerMps()).orElse(Double.NaN)
                        - run.runner().slopeSpmPerMps());
    }

    private static double running(Analysis analysis) {
        return analysis.cadence().running().map(running -> running.meanSpm()).orElse(Double.NaN);
    }

    private static double marker(Analysis analysis, MarkerId id) {
        return analysis.marker(id).map(Marker::value).orElse(Double.NaN);
    }

    private static double stride(WatchTruth truth, ToDoubleFunction<WatchTruth.Running> part) {
        return truth.running().isPresent() ? part.applyAsDouble(truth.running().get()) : Double.NaN;
    }

    private static double legStiffness(WatchTruth.Running running) {
        return orNaN(running.legStiffnessKnPerM());
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
