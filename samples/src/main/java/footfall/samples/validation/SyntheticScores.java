// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.Analysis;
import footfall.analyzer.Bout;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the line over made-up recordings of every scenario at every placement, in windows of 10 s whose steps are exactly known. */
final class SyntheticScores {
    /** Every placement that can be named. */
    static final List<SensorPlacement> PLACEMENTS = List.of(
            SensorPlacement.FOOT,
            SensorPlacement.SHANK,
            SensorPlacement.POCKET,
            SensorPlacement.WAIST,
            SensorPlacement.SACRUM,
            SensorPlacement.CHEST,
            SensorPlacement.WRIST);

    private static final double WINDOW_S = 10;
    private static final int BLOCK = 256;
    private static final long FIRST_SEED = 301;

    private final int seeds;

    SyntheticScores(int seeds) {
        this.seeds = seeds;
    }

    ScoreTable score(Line line) {
        ScoreTable table = new ScoreTable();
        for (SensorPlacement placement : PLACEMENTS) {
            for (SensorScenario scenario : SensorScenario.values()) {
                for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
                    SensorRunOptions options = SensorRunOptions.of(scenario, placement, seed);
                    add(table, options, line);
                }
            }
        }
        return table;
    }

    private static void add(ScoreTable table, SensorRunOptions options, Line line) {
        SyntheticSensorRun run = SyntheticSensorRun.of(options);
        GaitAnalyzer analyzer = GaitAnalyzer.cadenceOnly(line.options(options.placement()));
        run.writeTo(analyzer, BLOCK);
        Analysis analysis = analyzer.finish();
        for (ReferenceWindow window : windows(run.truth())) {
            table.add(
                    options.placement().label(),
                    "made up: " + options.scenario().label(),
                    WindowOutcome.of(analysis, window));
        }
    }

    /** Cadence and steps. */
    static Analysis analyze(SyntheticSensorRun run, CadenceMethod method) {
        GaitAnalyzer analyzer =
                new GaitAnalyzer(new Line(method, true).options(run.options().placement()));
        run.writeTo(analyzer, BLOCK);
        return analyzer.finish();
    }

    /** Ten seconds after ten seconds inside each bout of gait and each stretch without one. */
    static List<ReferenceWindow> windows(SensorTruth truth) {
        List<ReferenceWindow> windows = new ArrayList<>();
        for (Bout bout : truth.bouts()) {
            double fromS = Math.ceil(bout.span().fromS());
            for (; bout.gait() != Gait.NONE && fromS + WINDOW_S <= bout.span().toS(); fromS += WINDOW_S) {
                double spm = truth.trueCadenceSpm(fromS, fromS + WINDOW_S).orElse(Double.NaN);
                windows.add(new ReferenceWindow(fromS, fromS + WINDOW_S, word(bout.gait()), spm));
            }
        }
        for (SensorTruth.SceneSpan scene : truth.nuisances()) {
            double fromS = Math.ceil(scene.span().fromS());
            String what = scene.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            for (; fromS + WINDOW_S <= scene.span().toS(); fromS += WINDOW_S) {
                windows.add(new ReferenceWindow(fromS, fromS + WINDOW_S, what, Double.NaN));
            }
        }
        return windows;
    }

    private static String word(Gait gait) {
        return gait.name().toLowerCase(Locale.ROOT);
    }
}
