// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;

/**
 * Contact half-angle, degrees: half of the angle that the leg sweeps while the foot is down, asin(v t<sub>c</sub> / 2 L), if the body
 * passes over the foot symmetrically. A landing that no leg of this length can reach has none.
 *
 * <p><b>Needs:</b> the speed of the treadmill, contact times; leg length or height.
 *
 * <p><b>Source:</b> geometry; that landing farther ahead of the hip goes with more braking: Lieberman and others 2015.
 */
final class ContactHalfAngleMeter implements DerivedMeter {
    private static final String NOTE =
            "From belt speed, contact time and leg length, taking the stance as symmetric; not a measured landing angle, "
                    + "and contact-time error carries over one to one.";

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        figure(run).fill(values);
    }

    private static StanceFigure figure(RunFacts run) {
        double speedMps = run.speedMps().orElse(Double.NaN);
        double legM = run.athlete().legLengthOrEstimateM().orElse(Double.NaN);
        return (contactS, flightS) -> Math.toDegrees(Math.asin(speedMps * contactS / (2 * legM)));
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier) {
        return figure(run)
                .summary(values, run)
                .measurement(MarkerId.CONTACT_HALF_ANGLE, Evidence.HEURISTIC, NOTE, "lieberman2015");
    }
}
