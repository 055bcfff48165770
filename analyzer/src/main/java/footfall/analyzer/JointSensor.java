// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Optional;

/**
 * One of several sensors of one run, and its clock against that of the first one: it shows {@code offsetS + (1 + driftPpm / 10⁶) t} when
 * the first one shows {@code t} seconds.
 *
 * @param name as the user knows it, usually its file
 * @param placement where it was worn
 * @param foot the foot or leg that carried it
 * @param stanceMethod how contact and toe-off were found in it, by the label of the method; empty where they were not
 * @param offsetS its clock when the first one shows 0, s
 * @param offsetHalfWidthS 95 % half-width of it, s
 * @param driftPpm how much faster its clock goes, parts in a million
 * @param driftHalfWidthPpm 95 % half-width of it
 * @param residualMs spread of the contacts around the line, standard deviation, ms
 * @param matched contacts of one foot seen by both
 * @param agreement correlation of the stride times of both, stride to stride, −1…1
 */
public record JointSensor(
        String name,
        SensorPlacement placement,
        Optional<Foot> foot,
        String stanceMethod,
        double offsetS,
        double offsetHalfWidthS,
        double driftPpm,
        double driftHalfWidthPpm,
        double residualMs,
        long matched,
        double agreement) {
    /** The first one, whose clock is that of the run. */
    public static JointSensor first(String name, SensorPlacement placement, Optional<Foot> foot, String stanceMethod) {
        return new JointSensor(name, placement, foot, stanceMethod, 0, 0, 0, 0, 0, 0, 1);
    }

    /** What the first sensor's clock shows when this one shows a time, s. */
    public double onFirstS(double ownS) {
        return (ownS - offsetS) / (1 + driftPpm / 1e6);
    }
}
