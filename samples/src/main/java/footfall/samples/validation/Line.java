// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.gait.GaitOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the line is set up for a score.
 *
 * @param method cadence method
 * @param placementNamed whether the placement is said, or left unknown
 */
record Line(CadenceMethod method, boolean placementNamed) {
    /** Every method, with the placement named and unknown. */
    static List<Line> all() {
        List<Line> lines = new ArrayList<>();
        for (CadenceMethod method : CadenceMethod.values()) {
            lines.add(new Line(method, true));
            lines.add(new Line(method, false));
        }
        return lines;
    }

    /** What the analyzer is told about a sensor worn there. */
    GaitOptions options(SensorPlacement worn) {
        SensorPlacement said = placementNamed ? worn : SensorPlacement.UNKNOWN;
        GaitOptions usual = GaitOptions.at(said);
        return new GaitOptions(said, usual.foot(), method, OptionalDouble.empty(), usual.athlete(), usual.speedMps());
    }

    /** For headings. */
    String label() {
        return method.label() + ", placement " + (placementNamed ? "named" : "unknown");
    }
}
