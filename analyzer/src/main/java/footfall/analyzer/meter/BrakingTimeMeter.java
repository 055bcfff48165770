// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import java.util.Optional;

/**
 * When braking is strongest, % of the stance ({@link BrakingPeakMeter} says how strong).
 *
 * <p><b>Needs:</b> the braking peak of each landing.
 *
 * <p><b>Source:</b> Footfall's own: a rule of thumb beside the peak itself.
 */
final class BrakingTimeMeter implements DerivedMeter {
    private static final String NOTE = "Time from contact to the strongest braking over the contact time; "
            + "the error of the contact is in the half-width, so use it beside its own history only.";

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        Optional<LandingValues> peaks = earlier.values(MarkerId.BRAKING_PEAK);
        Landings landings = values.landings();
        for (int i = 0; i < landings.size() && peaks.isPresent(); i++) {
            double afterS = Math.max(0, peaks.get().whenS(i) - landings.timeS(i));
            values.put(i, 100 * afterS / landings.groundContactS(i));
        }
    }

    private static double meanContactS(LandingValues values) {
        double sumS = 0;
        int count = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            if (!Double.isNaN(values.value(i))) {
                sumS += values.landings().groundContactS(i);
                count++;
            }
        }
        return sumS / count;
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier) {
        if (earlier.marker(MarkerId.BRAKING_PEAK).isEmpty()) {
            return StepMeasurement.refused("the braking peak is not known here");
        }
        return LandingSummary.of(values)
                .sharing(100 * SharedError.contactS(run) / meanContactS(values))
                .measurement(MarkerId.BRAKING_TIME, Evidence.HEURISTIC, NOTE, "neugebauer2014");
    }
}
