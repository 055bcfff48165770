// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StancePower;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs every stride meter that a recording supports over its strides, and says why the others are silent. Not thread-safe: one per stream. */
public final class StrideMarkers {
    private final SensorPlacement placement;
    private final Landings landings = new Landings();
    private final Map<StrideMeters, Measuring> measuring = new EnumMap<>(StrideMeters.class);
    private final Map<StrideMeters, String> missing = new EnumMap<>(StrideMeters.class);
    private boolean chosen;

    /** A meter at work, with what it has written so far. */
    private record Measuring(StrideMeter meter, LandingValues values) {}

    /** For one recording. */
    public StrideMarkers(SensorPlacement placement) {
        this.placement = placement;
    }

    /**
     * What the meters found.
     *
     * @param markers those that the recording supports
     * @param refused the others and why they are not there
     * @param series landing by landing
     */
    public record Report(List<Marker> markers, List<RefusedMarker> refused, List<LandingSeries> series) {}

    /** Measures the strides of a batch, whose axes, angles and stances are filled. */
    public void measure(StrideBatch batch) {
        if (batch.size() == 0) {
            return;
        }
        if (!chosen) {
            choose(batch.stride(0).rateHz(), batch.stride(0).hasGyro());
        }
        for (int i = 0; i < batch.size(); i++) {
            landings.add(batch.stride(i));
        }
        for (Measuring each : measuring.values()) {
            each.meter().measure(batch, each.values());
        }
    }

    /** Only counts the landings of a batch: its strides are not closed, so nothing but contact and toe-off is to be measured. */
    public void note(StrideBatch batch) {
        for (int i = 0; i < batch.size(); i++) {
            landings.add(batch.stride(i));
        }
    }

    private void choose(double rateHz, boolean gyro) {
        chosen = true;
        for (StrideMeters each : StrideMeters.values()) {
            each.needs()
                    .missing(placement, rateHz, gyro)
                    .ifPresentOrElse(
                            why -> missing.put(each, why),
                            () -> measuring.put(each, new Measuring(each.meter(), new LandingValues(landings))));
        }
    }

    /** All landings so far. */
    public Landings landings() {
        return landings;
    }

    /** Mean spectrum of the stances; none where nothing measures it. */
    public StancePower stancePower() {
        Measuring spectral = measuring.get(StrideMeters.SPECTRAL_IMPACT_RATIO);
        return spectral != null && spectral.meter() instanceof SpectralImpactMeter meter
                ? meter.power()
                : StancePower.none();
    }

    /** Peak after each contact, g: along the shank, upwards at the trunk; empty where neither is measured. */
    public Optional<LandingValues> impacts() {
        return Optional.ofNullable(measuring.get(StrideMeters.PEAK_TIBIAL_ACCELERATION))
                .or(() -> Optional.ofNullable(measuring.get(StrideMeters.IMPACT_PEAK)))
                .map(Measuring::values);
    }

    /** Concludes the run; nothing where there was no stride of running. */
    public Report conclude(RunFacts run) {
        List<Marker> markers = new ArrayList<>();
        List<LandingSeries> series = new ArrayList<>();
        List<RefusedMarker> refused = new ArrayList<>();
        if (landings.size() == 0) {
            return new Report(markers, refused, series);
        }
        EarlierMarkers earlier = new EarlierMarkers();
        for (StrideMeters each : StrideMeters.values()) {
            Measuring found = measuring.getOrDefault(each, nothing(each));
            StepMeasurement measured = conclude(each, found, run);
            measured.marker().ifPresent(marker -> {
                earlier.add(marker, found.values());
                markers.add(marker);
                series.add(found.values().series(each.id()));
            });
            refuse(measured, each.id(), each.words(), refused);
        }
        for (DerivedMeters each : DerivedMeters.values()) {
            LandingValues column = new LandingValues(landings);
            StepMeasurement measured = each.conclude(column, run, earlier);
            measured.marker().ifPresent(marker -> {
                earlier.add(marker, column);
                markers.add(marker);
                series.add(column.series(each.id()));
            });
            refuse(measured, each.id(), each.words(), refused);
        }
        return new Report(markers, refused, series);
    }

    private Measuring nothing(StrideMeters each) {
        return new Measuring(each.meter(), new LandingValues(landings));
    }

    private static void refuse(StepMeasurement measured, MarkerId id, String words, List<RefusedMarker> refused) {
        if (measured.marker().isEmpty()) {
            refused.add(new RefusedMarker(id, words, measured.refusal()));
        }
    }

    private StepMeasurement conclude(StrideMeters each, Measuring found, RunFacts run) {
        String why = missing.get(each);
        if (why != null) {
            return StepMeasurement.refused(why);
        }
        int count = found.values().count();
        // Zero is enough for a meter that counts something else than landings, but not without a stride to begin with.
        return !chosen || count < each.needs().landings()
                ? tooFew(Math.max(1, each.needs().landings()), count)
                : enough(
                        found.meter().conclude(found.values(), run),
                        each.needs().landings());
    }

    /** The same, or refused where fewer landings are left than it takes once those are out that lie far off. */
    static StepMeasurement enough(StepMeasurement measured, int needed) {
        return measured.marker().isPresent() && measured.marker().get().n() < needed
                ? tooFew(needed, (int) measured.marker().get().n())
                : measured;
    }

    /** Refused because fewer landings show it than it takes. */
    static StepMeasurement tooFew(int needed, int got) {
        return StepMeasurement.refused("needs " + needed + " landings that show it, got " + got);
    }
}
