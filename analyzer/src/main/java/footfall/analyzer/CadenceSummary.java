// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Cadence of a recording in steps of both feet a minute. Three averages are kept apart, because devices and tools mix them:
 * running only (Footfall's answer), moving (walking and running), and the device's own session figure.
 *
 * @param running running only, time-weighted; absent where nobody ran
 * @param walkingMeanSpm walking only
 * @param movingMeanSpm walking and running together
 * @param deviceSessionMeanSpm what the device itself wrote as its session average
 */
public record CadenceSummary(
        Optional<Running> running,
        OptionalDouble walkingMeanSpm,
        OptionalDouble movingMeanSpm,
        OptionalDouble deviceSessionMeanSpm) {

    /**
     * Distribution over the seconds of running that carry a usable value.
     *
     * @param meanSpm time-weighted mean
     * @param medianSpm time-weighted median
     * @param sdSpm standard deviation between seconds
     * @param q05Spm 5 % quantile
     * @param q95Spm 95 % quantile
     * @param halfWidth95Spm 95 % half-width of the mean
     * @param validFraction share of the running time that carries a usable value, 0…1
     * @param seconds running time with a usable value, s
     */
    public record Running(
            double meanSpm,
            double medianSpm,
            double sdSpm,
            double q05Spm,
            double q95Spm,
            double halfWidth95Spm,
            double validFraction,
            double seconds) {}
}
