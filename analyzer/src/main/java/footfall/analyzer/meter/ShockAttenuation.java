// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.StancePower;
import java.util.OptionalDouble;

/**
 * How much of the shock at the shank reaches the trunk, dB: the mean over {@value SpectralImpactMeter#IMPACT_FROM_HZ} to
 * {@value SpectralImpactMeter#IMPACT_TO_HZ} Hz of T(f) = 10 log₁₀(P trunk / P shank), from the mean stance spectra of two sensors of one
 * run. Negative: less arrives.
 *
 * <p><b>Source:</b> transfer functions of {@code shorten1992}, band of {@code ryu2020}. <b>Differs from the source:</b> 1. spectra are
 * averaged over the stances of each sensor before they are compared, so that the two need not be on one clock.
 */
public final class ShockAttenuation {
    private static final double STEP_HZ = 1;

    private ShockAttenuation() {}

    /** From the shank to the trunk, dB; empty where a spectrum is missing, too short or without power. */
    public static OptionalDouble between(StancePower shank, StancePower trunk) {
        double sumDb = 0;
        int lines = 0;
        for (double hz = SpectralImpactMeter.IMPACT_FROM_HZ; hz <= SpectralImpactMeter.IMPACT_TO_HZ; hz += STEP_HZ) {
            double below = PowerBand.at(shank.powerG2PerHz(), shank.stepHz(), hz);
            double above = PowerBand.at(trunk.powerG2PerHz(), trunk.stepHz(), hz);
            sumDb += 10 * Math.log10(above / below);
            lines++;
        }
        double meanDb = sumDb / lines;
        return Double.isFinite(meanDb) ? OptionalDouble.of(meanDb) : OptionalDouble.empty();
    }
}
