// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Overstride index, z: the mean of how far the step length for the speed and the forward reach lie from what is published of other runners
 * ({@link OverstrideReference}), each in standard deviations. A rule of thumb that shows its inputs; no verdict.
 *
 * <p>What the sensor measures of the landing itself (foot-strike angle, tibia angle, braking peak) has no published spread between runners
 * that could turn it into standard deviations. It is shown beside the index and not mixed into it.
 *
 * <p><b>Needs:</b> the speed of the treadmill, between 2.5 and 3.4 m/s; contact times.
 *
 * <p><b>Source:</b> de Ruiter and others 2020; Karamanidis and Arampatzis 2005; Patoz and others 2022. The mean is Footfall's own.
 *
 * <p>Both inputs come from the same speed and neighbouring times, so they are not two independent witnesses.
 */
final class OverstrideIndexMeter implements DerivedMeter {
    private static final List<MarkerId> BESIDE =
            List.of(MarkerId.FOOT_STRIKE_ANGLE, MarkerId.TIBIA_ANGLE_AT_CONTACT, MarkerId.BRAKING_PEAK);

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        Landings landings = values.landings();
        double speedMps = run.speedMps().orElse(Double.NaN);
        OverstrideReference[] inputs = OverstrideReference.values();
        for (int i = 0; i < landings.size() && covered(speedMps); i++) {
            double sum = 0;
            for (OverstrideReference input : inputs) {
                sum += input.z(speedMps, landings.groundContactS(i), landings.strideS(i));
            }
            values.put(i, landings.stepSeen(i) ? sum / inputs.length : Double.NaN);
        }
    }

    private static boolean covered(double speedMps) {
        return speedMps >= OverstrideReference.SLOWEST_MPS && speedMps <= OverstrideReference.FASTEST_MPS;
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier) {
        double speedMps = run.speedMps().orElse(Double.NaN);
        if (!covered(speedMps)) {
            return StepMeasurement.refused(String.format(
                    Locale.ROOT,
                    "what other runners do is known between %.1f and %.1f m/s only",
                    OverstrideReference.SLOWEST_MPS,
                    OverstrideReference.FASTEST_MPS));
        }
        double zPerSecond = (OverstrideReference.FORWARD_REACH.z(speedMps, 1, 1)
                        - OverstrideReference.FORWARD_REACH.z(speedMps, 0, 1))
                / OverstrideReference.values().length;
        return LandingSummary.of(values)
                .sharing(zPerSecond * StanceError.sharedS(run))
                .measurement(
                        MarkerId.OVERSTRIDE_INDEX,
                        Evidence.HEURISTIC,
                        note(values, speedMps, earlier),
                        "deruiter2020",
                        "karamanidis2005",
                        "patoz2022",
                        "lieberman2015");
    }

    private static String note(LandingValues values, double speedMps, EarlierMarkers earlier) {
        StringBuilder note = new StringBuilder("Mean of ");
        for (OverstrideReference input : OverstrideReference.values()) {
            note.append(input.ordinal() == 0 ? "" : " and ").append(input.shown(meanZ(input, values, speedMps)));
        }
        note.append("; longer than others is not wrong by itself");
        String separator = "; measured beside it, without a published spread between runners: ";
        for (MarkerId id : BESIDE) {
            Optional<Marker> marker = earlier.marker(id);
            if (marker.isPresent()) {
                note.append(separator)
                        .append(String.format(
                                Locale.ROOT, "%s %.2f %s", id.id(), marker.get().value(), id.unit()));
                separator = ", ";
            }
        }
        return note.append('.').toString();
    }

    private static double meanZ(OverstrideReference input, LandingValues values, double speedMps) {
        Landings landings = values.landings();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < landings.size(); i++) {
            if (!Double.isNaN(values.value(i))) {
                sum += input.z(speedMps, landings.groundContactS(i), landings.strideS(i));
                count++;
            }
        }
        return sum / count;
    }
}
