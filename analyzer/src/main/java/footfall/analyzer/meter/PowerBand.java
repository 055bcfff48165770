// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

/** Spectra between their lines. */
final class PowerBand {
    private PowerBand() {}

    /** A spectrum at a frequency, straight from line to line; NaN beyond its last line. */
    static double at(double[] power, double stepHz, double hz) {
        double line = hz / stepHz;
        int before = (int) line;
        if (!(line >= 0) || before + 1 >= power.length) {
            return before == line && before == power.length - 1 ? power[before] : Double.NaN;
        }
        return power[before] + (line - before) * (power[before + 1] - power[before]);
    }

    /** Area under a spectrum between two frequencies by trapezia; NaN where it does not reach that far. */
    static double integral(double[] power, double stepHz, double fromHz, double toHz) {
        double area = 0;
        double beforeHz = fromHz;
        double before = at(power, stepHz, fromHz);
        for (int line = (int) Math.floor(fromHz / stepHz) + 1; line * stepHz < toHz; line++) {
            double next = at(power, stepHz, line * stepHz);
            area += (line * stepHz - beforeHz) * (before + next) / 2;
            beforeHz = line * stepHz;
            before = next;
        }
        return area + (toHz - beforeHz) * (before + at(power, stepHz, toHz)) / 2;
    }
}
