// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/**
 * The runner's own line through this run: cadence as a function of speed, by robust regression over running rows.
 *
 * @param interceptSpm cadence at 0 m/s by extrapolation: a parameter of the line, not a prediction
 * @param slopeSpmPerMps spm gained for each m/s
 * @param slopeHalfWidth95 95 % half-width of the slope, spm per m/s
 * @param residualSdSpm robust spread around the line, spm
 * @param minSpeedMps slowest speed behind the line
 * @param maxSpeedMps fastest speed behind the line
 * @param referenceSpeedMps median running speed of this run
 * @param cadenceAtReferenceSpm what the line gives there: "cadence at equal pace" compares this between runs
 * @param seconds running time behind the line, s
 */
public record PaceCadenceLine(
        double interceptSpm,
        double slopeSpmPerMps,
        double slopeHalfWidth95,
        double residualSdSpm,
        double minSpeedMps,
        double maxSpeedMps,
        double referenceSpeedMps,
        double cadenceAtReferenceSpm,
        double seconds) {

    /** Cadence of this runner at a speed, spm; only between the slowest and fastest speed is it backed by data. */
    public double cadenceAtSpm(double speedMps) {
        return interceptSpm + slopeSpmPerMps * speedMps;
    }
}
