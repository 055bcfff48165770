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
            new StrideNeeds(trunk(), 50, false, 8),
            VerticalOscillationMeter::new),
    VERTICAL_RATIO(
            "vertical ratio", MarkerId.VERTICAL_RATIO, new StrideNeeds(trunk(), 50, false, 8), VerticalRatioMeter::new),
    STEP_REGULARITY(
            "step regularity",
            MarkerId.STEP_REGULARITY,
            new StrideNeeds(trunk(), 50, false, 3),
            StepRegularityMeter::new),
    STRIDE_REGULARITY(
            "stride regularity",
            MarkerId.STRIDE_REGULARITY,
            new StrideNeeds(trunk(), 50, false, 3),
            StrideRegularityMeter::new),
    GAIT_SYMMETRY(
            "gait symmetry", MarkerId.GAIT_SYMMETRY, new StrideNeeds(trunk(), 50, false, 3), GaitSymmetryMeter::new),
    HARMONIC_RATIO(
            "harmonic ratio",
            MarkerId.HARMONIC_RATIO,
            new StrideNeeds(trunk(), 100, false, 8),
            HarmonicRatioMeter::new),
    SMOOTHNESS("smoothness", MarkerId.SMOOTHNESS, new StrideNeeds(trunk(), 100, false, 8), SmoothnessMeter::new),
    PEAK_TIBIAL_ACCELERATION(
            "peak tibial acceleration",
            MarkerId.PEAK_TIBIAL_ACCELERATION,
            new StrideNeeds(EnumSet.of(SensorPlacement.SHANK), 200, false, 10),
            PeakTibialAccelerationMeter::new),
    PEAK_TIBIAL_RESULTANT(
            "resultant peak tibial acceleration",
            MarkerId.PEAK_TIBIAL_RESULTANT,
            new StrideNeeds(EnumSet.of(SensorPlacement.SHANK), 200, false, 10),
            PeakTibialResultantMeter::new),
    TIBIAL_IMPULSE(
            "tibial impulse",
            MarkerId.TIBIAL_IMPULSE,
            new StrideNeeds(EnumSet.of(SensorPlacement.SHANK), 200, false, 10),
            TibialImpulseMeter::new),
    IMPACT_PEAK("impact peak", MarkerId.IMPACT_PEAK, new StrideNeeds(trunk(), 100, false, 10), ImpactPeakMeter::new),
    IMPACT_TO_ACTIVE_RATIO(
            "impact against push",
            MarkerId.IMPACT_TO_ACTIVE_RATIO,
            new StrideNeeds(shankAndPelvis(), 100, false, 10),
            ImpactToActiveMeter::new),
    SPECTRAL_IMPACT_RATIO(
            "spectral impact ratio",
            MarkerId.SPECTRAL_IMPACT_RATIO,
            new StrideNeeds(shankAndPelvis(), 100, false, 10),
            SpectralImpactMeter::new),
    CUMULATIVE_IMPACT(
            "cumulative impact",
            MarkerId.CUMULATIVE_IMPACT,
            new StrideNeeds(EnumSet.of(SensorPlacement.SHANK), 200, false, 10),
            CumulativeImpactMeter::new),
    IMPACT_ASYMMETRY(
            "impact asymmetry",
            MarkerId.IMPACT_ASYMMETRY,
            new StrideNeeds(EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.CHEST), 100, false, 20),
            ImpactAsymmetryMeter::new),
    PELVIC_OBLIQUITY_RANGE(
            "range of the pelvis",
            MarkerId.PELVIC_OBLIQUITY_RANGE,
            new StrideNeeds(EnumSet.of(SensorPlacement.SACRUM), 100, true, 8),
            PelvicObliquityMeter::new),
    TRUNK_LEAN(
            "forward lean",
            MarkerId.TRUNK_LEAN,
            new StrideNeeds(EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.CHEST), 50, false, 0),
            TrunkLeanMeter::new),
    FOOT_ROLL_EXCURSION(
            "foot roll",
            MarkerId.FOOT_ROLL_EXCURSION,
            new StrideNeeds(EnumSet.of(SensorPlacement.FOOT), 200, true, 8),
            FootRollMeter::new);

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

    private static Set<SensorPlacement> shankAndPelvis() {
        return EnumSet.of(SensorPlacement.SHANK, SensorPlacement.SACRUM, SensorPlacement.WAIST);
    }

    private static Set<SensorPlacement> trunk() {
        return EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST);
    }
}
