// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.Analysis;
import footfall.analyzer.Bout;
import footfall.analyzer.Gait;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.synthetic.SyntheticRunner;
import footfall.analyzer.synthetic.motion.GaitHabits;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.StepMemory;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The hard figures on made-up running, placement by placement: steps 2 % apart at random, 0.3 g of noise on each axis, windows of 10 s;
 * then counting, and step-time asymmetry over 300 strides with a good sensor.
 */
final class Targets {
    private static final String HEAD =
            "| placement | 100 Hz, RMSE spm | 25 Hz, RMSE spm | half-width holds (100 / 25 Hz)"
                    + " | half-width / error's 95 % | steps off in the worst bout | step-time asymmetry, RMSE % |\n"
                    + "|---|---:|---:|---:|---:|---:|---:|\n";
    private static final double NOISE_G = 0.3;
    private static final double STEP_TIME_CV = 0.02;
    private static final double RUN_S = 240;
    private static final long FIRST_SEED = 501;

    private final CadenceMethod method;
    private final int seeds;

    Targets(CadenceMethod method, int seeds) {
        this.method = method;
        this.seeds = seeds;
    }

    String markdown() {
        StringBuilder out = new StringBuilder(HEAD);
        for (SensorPlacement placement : SyntheticScores.PLACEMENTS) {
            Score fast = noisy(placement, 100);
            Score slow = noisy(placement, 25);
            out.append("| ").append(placement.label());
            out.append(String.format(
                    Locale.ROOT,
                    " | %.3f | %.3f | %.1f %% / %.1f %% | %.2f / %.2f | %s | %s |%n",
                    fast.rmseSpm(),
                    slow.rmseSpm(),
                    fast.coveredPct(),
                    slow.coveredPct(),
                    fast.widthRatio(),
                    slow.widthRatio(),
                    worstBout(placement),
                    asymmetry(placement)));
        }
        return out.toString();
    }

    private Score noisy(SensorPlacement placement, double rateHz) {
        Score score = new Score();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
            GaitHabits habits = GaitHabits.of(SyntheticRunner.ofSeed(seed)).withSpread(STEP_TIME_CV, StepMemory.WHITE);
            SensorRunOptions options = SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, seed)
                    .withHabits(habits)
                    .withSensor(SensorModel.good().withNoise(NOISE_G, 0))
                    .atRateHz(rateHz)
                    .lastingS(RUN_S);
            SyntheticSensorRun run = SyntheticSensorRun.of(options);
            Analysis analysis = SyntheticScores.analyze(run, method);
            SyntheticScores.windows(run.truth()).stream()
                    .filter(ReferenceWindow::isRun)
                    .forEach(window -> score.add(WindowOutcome.of(analysis, window)));
        }
        return score;
    }

    /** Detected minus true steps in the bout where they differ most. */
    private String worstBout(SensorPlacement placement) {
        int worst = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
            SyntheticSensorRun run =
                    SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.RUN_WALK_STAND, placement, seed));
            Analysis analysis = SyntheticScores.analyze(run, method);
            StepTable steps = analysis.sensor().orElseThrow().steps();
            for (Bout bout : run.truth().bouts()) {
                int off = bout.gait() == Gait.RUN ? stepsOff(steps, run.truth(), bout) : 0;
                worst = Math.abs(off) > Math.abs(worst) ? off : worst;
            }
        }
        return String.format(Locale.ROOT, "%+d", worst);
    }

    private static int stepsOff(StepTable steps, SensorTruth truth, Bout bout) {
        double half = 0.15;
        int detected = 0;
        for (double atS : steps.timeS()) {
            detected += atS >= bout.span().fromS() - half && atS < bout.span().toS() - half ? 1 : 0;
        }
        int real = 0;
        for (double atS : truth.contactsS()) {
            real += atS >= bout.span().fromS() && atS < bout.span().toS() ? 1 : 0;
        }
        return detected - real;
    }

    private String asymmetry(SensorPlacement placement) {
        double sum = 0;
        int known = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
            SensorRunOptions options = SensorRunOptions.of(SensorScenario.ASYMMETRIC, placement, seed)
                    .lastingS(225);
            SyntheticSensorRun run = SyntheticSensorRun.of(options);
            Analysis analysis = SyntheticScores.analyze(run, method);
            OptionalDouble real =
                    run.truth().stepTimeAsymmetryPct(0, run.truth().durationS());
            OptionalDouble measured = analysis.marker(MarkerId.STEP_TIME_ASYMMETRY)
                    .map(Marker::value)
                    .map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty());
            if (measured.isPresent() && real.isPresent()) {
                // Without named sides only the size of the difference is known.
                double error = Math.abs(measured.getAsDouble()) - Math.abs(real.getAsDouble());
                sum += error * error;
                known++;
            }
        }
        return known == 0 ? "not measured there" : String.format(Locale.ROOT, "%.2f", Math.sqrt(sum / known));
    }
}
