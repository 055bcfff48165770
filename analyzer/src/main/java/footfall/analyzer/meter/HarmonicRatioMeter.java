// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.Locale;

/**
 * Harmonic ratio (HaR) of vertical trunk acceleration: amplitudes of the even harmonics of the stride over those of the odd ones, the
 * first {@value #HARMONICS}. What both steps share lies in the even harmonics. The ratio along the run is in the note where forwards is known.
 *
 * <p><b>Needs:</b> sacrum, waist or chest, 100 Hz, up known. <b>Source:</b> Bellanca et al. 2013, who show that it tells how alike the
 * two steps of a stride are. <b>Differs from the source:</b> (1) running, where it has not been compared with anything; (2) median over
 * the strides, since the ratio has no upper end.
 */
final class HarmonicRatioMeter implements StrideMeter {
    private static final int HARMONICS = 20;
    /** Points of a stride that are transformed. */
    static final int POINTS = 128;
    /** Below this share of the even ones the odd harmonics are rounding. */
    private static final double ROUNDING = 1e-9;

    private static final String NOTE =
            "Vertical; larger is more alike from left to right. It falls with every noise, so follow it within one sensor and placement";

    private final Harmonics harmonics = new Harmonics(POINTS);
    private double forwardLogSum;
    private int forwardCount;

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        TrunkColumns trunk = values.landings().trunk();
        trunk.transform(batch);
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            if (stride.landings() != 2 || !stride.isClosed()) {
                continue;
            }
            values.putStride(stride.index(0), trunk.harmonicRatio(stride.index(0)));
            if (harmonics.of(stride, stride.levelForwardG(), stride.landingS(0), stride.closingS())) {
                double logRatio = Math.log(ratio(harmonics));
                if (Double.isFinite(logRatio)) {
                    forwardLogSum += logRatio;
                    forwardCount++;
                }
            }
        }
    }

    /** Even harmonics over odd ones; NaN where these are nothing. */
    static double ratio(Harmonics harmonics) {
        double even = 0;
        double odd = 0;
        for (int h = 1; h <= HARMONICS; h += 2) {
            odd += harmonics.amplitude(h);
            even += harmonics.amplitude(h + 1);
        }
        return odd > ROUNDING * even ? even / odd : Double.NaN;
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        String forward = forwardCount == 0 || !run.frame().forward()
                ? "."
                : String.format(Locale.ROOT, "; along the run %.1f.", Math.exp(forwardLogSum / forwardCount));
        return LandingSummary.of(values)
                .byMedian()
                .measurement(
                        MarkerId.HARMONIC_RATIO,
                        Evidence.HEURISTIC,
                        NOTE + forward + SharedError.SCATTER_ONLY,
                        "bellanca2013");
    }
}
