// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Every stride meter, one line each with what it needs: what {@link StrideMarkers}, the docs table and the contract test read. */
public enum StrideMeters {
    GROUND_CONTACT_TIME(
            "ground contact time",
            MarkerId.GROUND_CONTACT_TIME,
            new StrideNeeds(stanceSeen(), 50, false, 8),
            GroundContactMeter::new),
    FLIGHT_TIME("flight time", MarkerId.FLIGHT_TIME, new StrideNeeds(stanceSeen(), 50, false, 8), FlightTimeMeter::new),
    DUTY_FACTOR("duty factor", MarkerId.DUTY_FACTOR, new StrideNeeds(stanceSeen(), 50, false, 8), DutyFactorMeter::new),
    GROUND_CONTACT_BALANCE(
            "left share of ground contact",
            MarkerId.GROUND_CONTACT_BALANCE,
            new StrideNeeds(EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.CHEST), 100, false, 30),
            GroundContactBalanceMeter::new),
    BRAKING_PEAK(
            "braking peak",
            MarkerId.BRAKING_PEAK,
            new StrideNeeds(EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST), 100, false, 8),
            BrakingPeakMeter::new),
    BRAKING_TIME(
            "time of the braking peak",
            MarkerId.BRAKING_TIME,
            new StrideNeeds(EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST), 100, false, 8),
            BrakingTimeMeter::new),
    TIBIA_ANGLE_AT_CONTACT(
            "tibia angle at contact",
            MarkerId.TIBIA_ANGLE_AT_CONTACT,
            new StrideNeeds(EnumSet.of(SensorPlacement.SHANK), 200, true, 8),
            TibiaAngleMeter::new),
    FOOT_STRIKE_ANGLE(
            "foot-strike angle",
            MarkerId.FOOT_STRIKE_ANGLE,
            new StrideNeeds(EnumSet.of(SensorPlacement.FOOT), 200, true, 8),
            FootStrikeMeter::new),
    VERTICAL_OSCILLATION(
            "vertical oscillation",
            MarkerId.VERTICAL_OSCILLATION,
            new StrideNeeds(trunk(), 50, false, 20),
            VerticalOscillationMeter::new),
    VERTICAL_RATIO(
            "vertical ratio",
            MarkerId.VERTICAL_RATIO,
            new StrideNeeds(trunk(), 50, false, 20),
            VerticalRatioMeter::new),
    STEP_REGULARITY(
            "step regularity",
            MarkerId.STEP_REGULARITY,
            new StrideNeeds(trunk(), 50, false, 5),
            StepRegularityMeter::new),
    STRIDE_REGULARITY(
            "stride regularity",
            MarkerId.STRIDE_REGULARITY,
            new StrideNeeds(trunk(), 50, false, 5),
            StrideRegularityMeter::new),
    GAIT_SYMMETRY(
            "gait symmetry", MarkerId.GAIT_SYMMETRY, new StrideNeeds(trunk(), 50, false, 5), GaitSymmetryMeter::new),
    HARMONIC_RATIO(
            "harmonic ratio",
            MarkerId.HARMONIC_RATIO,
            new StrideNeeds(trunk(), 100, false, 20),
            HarmonicRatioMeter::new),
    SMOOTHNESS("smoothness", MarkerId.SMOOTHNESS, new StrideNeeds(trunk(), 100, false, 20), SmoothnessMeter::new);

    private final String words;
    private final MarkerId id;
    private final StrideNeeds needs;
    private final Supplier<StrideMeter> constructor;

    StrideMeters(String words, MarkerId id, StrideNeeds needs, Supplier<StrideMeter> constructor) {
        this.words = words;
        this.id = id;
        this.needs = needs;
        this.constructor = constructor;
    }

    /** What it measures, for a sentence. */
    String words() {
        return words;
    }

    /** The marker that it measures. */
    public MarkerId id() {
        return id;
    }

    /** What a recording must have. */
    public StrideNeeds needs() {
        return needs;
    }

    /** A fresh one, for one stream. */
    public StrideMeter meter() {
        return constructor.get();
    }

    private static Set<SensorPlacement> stanceSeen() {
        return EnumSet.of(
                SensorPlacement.FOOT,
                SensorPlacement.SHANK,
                SensorPlacement.SACRUM,
                SensorPlacement.WAIST,
                SensorPlacement.CHEST);
    }

    private static Set<SensorPlacement> trunk() {
        return EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST);
    }
}
