// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StancePower;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs every stride meter that a recording supports over its strides, and says why the others are silent. Not thread-safe: one per stream. */
public final class StrideMarkers {
    private final SensorPlacement placement;
    private final Landings landings = new Landings();
    private final Map<StrideMeters, StrideMeter> meters = new EnumMap<>(StrideMeters.class);
    private final Map<StrideMeters, LandingValues> values = new EnumMap<>(StrideMeters.class);
    private final Map<StrideMeters, String> missing = new EnumMap<>(StrideMeters.class);
    private boolean chosen;

    /** For one recording. */
    public StrideMarkers(SensorPlacement placement) {
        this.placement = placement;
    }

    /**
     * What the meters found.
     *
     * @param markers those that the recording supports
     * @param refused why the others are not there: reason to what was refused for it
     * @param series landing by landing
     */
    public record Report(List<Marker> markers, Map<String, String> refused, List<LandingSeries> series) {}

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
        for (Map.Entry<StrideMeters, StrideMeter> entry : meters.entrySet()) {
            entry.getValue().measure(batch, values.get(entry.getKey()));
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
            each.needs().missing(placement, rateHz, gyro).ifPresentOrElse(why -> missing.put(each, why), () -> {
                meters.put(each, each.meter());
                values.put(each, new LandingValues(landings));
            });
        }
    }

    /** All landings so far. */
    public Landings landings() {
        return landings;
    }

    /** Mean spectrum of the stances; none where nothing measures it. */
    public StancePower stancePower() {
        return meters.get(StrideMeters.SPECTRAL_IMPACT_RATIO) instanceof SpectralImpactMeter meter
                ? meter.power()
                : StancePower.none();
    }

    /** Peak after each contact, g: along the shank, upwards at the trunk; empty where neither is measured. */
    public Optional<LandingValues> impacts() {
        LandingValues tibial = values.get(StrideMeters.PEAK_TIBIAL_ACCELERATION);
        return Optional.ofNullable(tibial != null ? tibial : values.get(StrideMeters.IMPACT_PEAK));
    }

    /** Concludes the run; nothing where there was no stride of running. */
    public Report conclude(RunFacts run) {
        List<Marker> markers = new ArrayList<>();
        List<LandingSeries> series = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        if (landings.size() == 0) {
            return new Report(markers, refused, series);
        }
        for (StrideMeters each : StrideMeters.values()) {
            StepMeasurement measured = conclude(each, run);
            if (measured.marker().isPresent()) {
                markers.add(measured.marker().get());
                series.add(values.get(each).series(each.id()));
            } else {
                refused.merge(measured.refusal(), each.words(), (others, one) -> others + "; " + one);
            }
        }
        derive(run, markers, refused, series);
        return new Report(markers, refused, series);
    }

    private void derive(RunFacts run, List<Marker> markers, Map<String, String> refused, List<LandingSeries> series) {
        EarlierMarkers earlier = new EarlierMarkers();
        markers.forEach(earlier::add);
        for (DerivedMeters each : DerivedMeters.values()) {
            LandingValues column = new LandingValues(landings);
            StepMeasurement measured = each.conclude(column, run, earlier);
            if (measured.marker().isPresent()) {
                earlier.add(measured.marker().get());
                markers.add(measured.marker().get());
                series.add(column.series(each.id()));
            } else {
                refused.merge(measured.refusal(), each.words(), (others, one) -> others + "; " + one);
            }
        }
    }

    private StepMeasurement conclude(StrideMeters each, RunFacts run) {
        String why = missing.get(each);
        if (why != null) {
            return StepMeasurement.refused(why);
        }
        int count = values.get(each).count();
        if (count < each.needs().landings()) {
            return tooFew(each.needs().landings(), count);
        }
        return meters.get(each).conclude(values.get(each), run);
    }

    /** Refused because fewer landings show it than it takes. */
    static StepMeasurement tooFew(int needed, int got) {
        return StepMeasurement.refused("needs " + needed + " landings that show it, got " + got);
    }
}
