// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;

/**
 * Forward reach, m: half of the way that the body travels while the foot is down, v t<sub>c</sub> / 2. It stands for how far ahead of
 * the body the foot lands, if the body passes over it symmetrically.
 *
 * <p><b>Needs:</b> the speed of the treadmill, contact times.
 *
 * <p><b>Source:</b> geometry; that landing farther ahead of the hip goes with more braking: Lieberman and others 2015.
 */
final class ForwardReachMeter implements DerivedMeter {
    private static final String NOTE =
            "Half of the way that the belt runs during contact, taking the stance as symmetric; "
                    + "not a measured distance, and contact-time error carries over one to one.";

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        figure(run).fill(values);
    }

    private static StanceFigure figure(RunFacts run) {
        double speedMps = run.speedMps().orElse(Double.NaN);
        return (contactS, flightS) -> speedMps * contactS / 2;
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier) {
        return figure(run)
                .summary(values, run)
                .measurement(MarkerId.FORWARD_REACH, Evidence.HEURISTIC, NOTE, "lieberman2015");
    }
}
