// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.Sport;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.reports.Answer;
import footfall.reports.InputDescription;
import footfall.reports.assessment.Runner;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.OptionalDouble;

/** The warm-up for raw acceleration: a made-up signal, as simple as it may be and still be taken for running. */
final class SensorWarmUp implements Runnable {
    private static final int RATE_HZ = 100;
    private static final int SECONDS = 30;
    private static final int STEP_SAMPLES = 35;
    private static final int STANCE_SAMPLES = 22;
    private static final int LANDING_SAMPLES = 3;
    /** So that the mean over a step is 1 g. */
    private static final double PUSH_G = 2.4;

    @Override
    public void run() {
        try {
            WarmUp.write(answer());
        } catch (NoSuchAlgorithmException | RuntimeException ignored) {
            // Only time is lost: the run itself meets and reports whatever is wrong.
        }
    }

    /** The answer for the made-up signal. */
    static Answer answer() {
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.unknown());
        analyzer.begin(SensorFacts.threeAxes());
        SampleBlock block = SampleBlock.ofAcceleration(RATE_HZ);
        for (int sample = 0; sample < SECONDS * RATE_HZ; sample++) {
            int phase = sample % STEP_SAMPLES;
            double side = sample / STEP_SAMPLES % 2 == 0 ? 1 : -1;
            double pushG = phase < STANCE_SAMPLES ? PUSH_G * Math.sin(Math.PI * phase / STANCE_SAMPLES) : 0;
            double landingG = phase < LANDING_SAMPLES ? 1 : 0;
            block.add(sample / (double) RATE_HZ, -0.3 * landingG, 0.2 * side * pushG, pushG + landingG);
            if (block.isFull()) {
                analyzer.accept(block);
                block.clear();
            }
        }
        Analysis analysis = analyzer.finish();
        InputDescription input = new InputDescription(
                "",
                "",
                InputDescription.ACCELEROMETER,
                "",
                Optional.empty(),
                SECONDS,
                "",
                Sport.UNKNOWN,
                OptionalDouble.empty(),
                (long) SECONDS * RATE_HZ,
                "");
        return Answer.of(input, analysis, Runner.of(Athlete.unknown()));
    }
}
