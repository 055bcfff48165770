// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

/** How far the mean of the track over some ten seconds may lie from the true steps of that time. */
final class HalfWidth {
    private double lastSpm;
    private double roughness = 4;

    void add(double valueSpm, double stepHz) {
        double change = valueSpm - lastSpm;
        if (Math.abs(change) < 20) {
            roughness += 0.1 * (change * change - roughness);
        }
        lastSpm = valueSpm;
    }

    double spm() {
        return 0.3 + 0.3 * Math.sqrt(roughness);
    }
}
