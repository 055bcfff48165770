// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Every derived meter, one line each with what it must know, in the order in which they are concluded: what {@link StrideMarkers}, the
 * docs table and the contract test read.
 */
public enum DerivedMeters {
    BRAKING_TIME(
            "time of the braking peak",
            MarkerId.BRAKING_TIME,
            new DerivedNeeds(false, false, false, 8),
            BrakingTimeMeter::new),
    STEP_LENGTH("step length", MarkerId.STEP_LENGTH, new DerivedNeeds(true, false, false, 8), StepLengthMeter::new),
    RELATIVE_STEP_LENGTH(
            "relative step length",
            MarkerId.RELATIVE_STEP_LENGTH,
            new DerivedNeeds(true, true, false, 8),
            RelativeStepLengthMeter::new),
    FORWARD_REACH(
            "forward reach", MarkerId.FORWARD_REACH, new DerivedNeeds(true, false, false, 8), ForwardReachMeter::new),
    CONTACT_HALF_ANGLE(
            "contact half-angle",
            MarkerId.CONTACT_HALF_ANGLE,
            new DerivedNeeds(true, true, false, 8),
            ContactHalfAngleMeter::new),
    PEAK_FORCE_MODEL(
            "peak force by model",
            MarkerId.PEAK_FORCE_MODEL,
            new DerivedNeeds(false, false, false, 8),
            SineWaveMeter::peakForce),
    VERTICAL_STIFFNESS(
            "vertical stiffness",
            MarkerId.VERTICAL_STIFFNESS,
            new DerivedNeeds(false, false, true, 8),
            SineWaveMeter::verticalStiffness),
    LEG_STIFFNESS(
            "leg stiffness",
            MarkerId.LEG_STIFFNESS,
            new DerivedNeeds(true, true, true, 8),
            SineWaveMeter::legStiffness),
    OVERSTRIDE_INDEX(
            "overstride index",
            MarkerId.OVERSTRIDE_INDEX,
            new DerivedNeeds(true, false, false, 8),
            OverstrideIndexMeter::new),
    FATIGUE_DRIFT(
            "fatigue drift", MarkerId.FATIGUE_DRIFT, new DerivedNeeds(true, false, false, 60), FatigueDriftMeter::new);

    private final String words;
    private final MarkerId id;
    private final DerivedNeeds needs;
    private final Supplier<DerivedMeter> constructor;

    DerivedMeters(String words, MarkerId id, DerivedNeeds needs, Supplier<DerivedMeter> constructor) {
        this.words = words;
        this.id = id;
        this.needs = needs;
        this.constructor = constructor;
    }

    /** What it computes, for a sentence. */
    String words() {
        return words;
    }

    /** The marker that it computes. */
    public MarkerId id() {
        return id;
    }

    /** What must be known. */
    public DerivedNeeds needs() {
        return needs;
    }

    /** Fills an empty column and concludes it, or says what is missing. */
    StepMeasurement conclude(LandingValues column, RunFacts run, EarlierMarkers earlier) {
        Optional<String> missing = needs.missing(run);
        if (missing.isPresent()) {
            return StepMeasurement.refused(missing.get());
        }
        DerivedMeter meter = constructor.get();
        meter.fill(earlier, run, column);
        int count = column.count();
        // A column without a value has a reason of its own, which the meter knows better.
        return count > 0 && count < needs.landings()
                ? StrideMarkers.tooFew(needs.landings(), count)
                : StrideMarkers.enough(meter.conclude(column, run, earlier), needs.landings());
    }
}
