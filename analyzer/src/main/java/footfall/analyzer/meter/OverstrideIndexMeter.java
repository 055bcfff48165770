// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Overstride index: the mean of how far the step length for the speed and the forward reach lie from what is published of other runners
 * ({@link OverstrideReference}, standard deviations) and of what the sensor measures of the landing itself, if anything
 * ({@link OverstrideSign}, a declared scale). A rule of thumb that shows its inputs; no verdict.
 *
 * <p><b>Needs:</b> the speed of the treadmill, between 2.5 and 3.4 m/s; contact times.
 *
 * <p><b>Source:</b> de Ruiter and others 2020; Karamanidis and Arampatzis 2005; Patoz and others 2022. The mean and the scale of the sign
 * are Footfall's own: for the tibia angle, the foot-strike angle and the braking peak no spread between runners is published.
 *
 * <p>Step length and reach come from the same speed and neighbouring times, so they are not two independent witnesses.
 */
final class OverstrideIndexMeter implements DerivedMeter {
    private Optional<OverstrideSign> sign = Optional.empty();

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        Landings landings = values.landings();
        double speedMps = run.speedMps().orElse(Double.NaN);
        sign = OverstrideSign.of(earlier, run);
        for (int i = 0; i < landings.size() && covered(speedMps); i++) {
            double sum = 0;
            for (OverstrideReference input : OverstrideReference.values()) {
                sum += input.z(speedMps, landings.groundContactS(i), landings.strideS(i));
            }
            sum += scaled(earlier, i);
            values.put(i, landings.stepSeen(i) ? sum / inputs() : Double.NaN);
        }
    }

    /** The sign of a landing on its scale; 0 where this run shows none, NaN where this landing does not. */
    private double scaled(EarlierMarkers earlier, int landing) {
        return sign.isEmpty()
                ? 0
                : sign.get()
                        .scaled(earlier.values(sign.get().id()).orElseThrow().value(landing));
    }

    private int inputs() {
        return OverstrideReference.values().length + (sign.isPresent() ? 1 : 0);
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
        double zPerS = OverstrideReference.FORWARD_REACH.z(speedMps, 1, 1)
                - OverstrideReference.FORWARD_REACH.z(speedMps, 0, 1);
        double ofSign = sign.isEmpty()
                ? 0
                : sign.get().halfWidth95(earlier.marker(sign.get().id()).orElseThrow());
        return LandingSummary.of(values)
                .sharing(zPerS * SharedError.contactTimeS(run) / inputs())
                .sharing(ofSign / inputs())
                .measurement(
                        MarkerId.OVERSTRIDE_INDEX,
                        Evidence.HEURISTIC,
                        note(values, speedMps, earlier),
                        "deruiter2020",
                        "karamanidis2005",
                        "patoz2022",
                        "lieberman2015",
                        "mo2023");
    }

    private String note(LandingValues values, double speedMps, EarlierMarkers earlier) {
        List<String> shown = new ArrayList<>();
        for (OverstrideReference input : OverstrideReference.values()) {
            shown.add(input.shown(mean(
                    values,
                    i -> input.z(
                            speedMps,
                            values.landings().groundContactS(i),
                            values.landings().strideS(i)))));
        }
        String scale = "";
        if (sign.isPresent()) {
            shown.add(sign.get().shown(mean(values, i -> scaled(earlier, i))));
            scale = "; the last is on a scale of Footfall's own, as no spread between runners is published for it";
        }
        return "Mean of " + String.join(" and ", shown) + "; longer than others is not wrong by itself" + scale + ".";
    }

    /** Of a figure of each landing. */
    @FunctionalInterface
    private interface Figure {
        double of(int landing);
    }

    private static double mean(LandingValues values, Figure figure) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            if (!Double.isNaN(values.value(i))) {
                sum += figure.of(i);
                count++;
            }
        }
        return sum / count;
    }
}
