// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.StancePower;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Spectral impact ratio: power of the stance between {@value #IMPACT_FROM_HZ} and {@value #IMPACT_TO_HZ} Hz, where the impact lies, by
 * that between {@value #ACTIVE_FROM_HZ} and {@value #ACTIVE_TO_HZ} Hz, where weight is taken and pushed off. Acceleration along the
 * segment ({@link StanceSpectrum}). Of the run: {@link ImpactSummary#of}.
 *
 * <p><b>Needs</b> shank, sacrum or waist, 100 Hz, contact and toe-off. <b>Source:</b> the two parts of the spectrum
 * {@code shorten1992}; impact band {@code ryu2020}. <b>Differs from the source:</b> 1. the lower band begins at 3 Hz instead of 5 Hz,
 * since stance is longer in slow running; 2. a ratio of both bands of one sensor.
 */
final class SpectralImpactMeter implements StrideMeter {
    static final double IMPACT_FROM_HZ = 9;
    static final double IMPACT_TO_HZ = 20;
    private static final double ACTIVE_FROM_HZ = 3;
    private static final double ACTIVE_TO_HZ = 8;

    private final StanceSpectrum spectrum = new StanceSpectrum();

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings(); landing++) {
                if (spectrum.add(stride, landing, stride.upG())) {
                    double impactG2 = spectrum.powerG2(IMPACT_FROM_HZ, IMPACT_TO_HZ);
                    values.put(stride.index(landing), impactG2 / spectrum.powerG2(ACTIVE_FROM_HZ, ACTIVE_TO_HZ));
                }
            }
        }
    }

    /** Mean spectrum of the stances so far. */
    StancePower power() {
        return spectrum.mean();
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return ImpactSummary.of(values, run)
                .measurement(
                        MarkerId.SPECTRAL_IMPACT_RATIO,
                        Evidence.PROXY,
                        "Power of the stance between 9 and 20 Hz, where the impact lies, by that between 3 and 8 Hz. For the trend of one sensor in one place."
                                + SharedError.SCATTER_ONLY,
                        "shorten1992",
                        "ryu2020");
    }
}
