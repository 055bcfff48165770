// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.gait.GaitOptions;
import java.util.OptionalDouble;

/** How the line is set up for a score: a method, and a placement that is named or not. */
final class Lines {
    private Lines() {}

    static GaitOptions options(CadenceMethod method, SensorPlacement placement) {
        GaitOptions usual = GaitOptions.at(placement);
        return new GaitOptions(
                placement, usual.foot(), method, OptionalDouble.empty(), usual.athlete(), usual.speedMps());
    }
}
