// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static footfall.analyzer.gait.RunDial.BRAKING;
import static footfall.analyzer.gait.RunDial.CONTACT_ASYMMETRY;
import static footfall.analyzer.gait.RunDial.FOOT_ROLL;
import static footfall.analyzer.gait.RunDial.FOOT_STRIKE;
import static footfall.analyzer.gait.RunDial.IMPACT;
import static footfall.analyzer.gait.RunDial.IMPACT_ASYMMETRY;
import static footfall.analyzer.gait.RunDial.LEAN;
import static footfall.analyzer.gait.RunDial.OBLIQUITY;
import static footfall.analyzer.gait.RunDial.STEP_ASYMMETRY;
import static footfall.analyzer.gait.RunDial.TIBIA_ANGLE;

import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which dial a marker must follow, and which others it may. */
final class DialRules {
    /** How a marker goes with its dial, from the lowest to the highest of three levels. */
    enum Way {
        UP {
            @Override
            boolean holds(double[] levels) {
                return levels[0] < levels[1] && levels[1] < levels[2];
            }
        },
        DOWN {
            @Override
            boolean holds(double[] levels) {
                return levels[0] > levels[1] && levels[1] > levels[2];
            }
        },
        /** Highest in the middle, where left and right are alike. */
        DOWN_EITHER_SIDE {
            @Override
            boolean holds(double[] levels) {
                return levels[1] > levels[0] && levels[1] > levels[2];
            }
        };

        abstract boolean holds(double[] levels);
    }

    /** A marker follows a dial at some placements. */
    private record Own(Set<SensorPlacement> at, MarkerId id, RunDial dial, Way way) {}

    /** A marker may move with a dial at some placements, for a reason. */
    private record Coupled(Set<SensorPlacement> at, Set<MarkerId> ids, Set<RunDial> dials, String reason) {}

    private static final Set<SensorPlacement> FOOT = EnumSet.of(SensorPlacement.FOOT);
    private static final Set<SensorPlacement> SHANK = EnumSet.of(SensorPlacement.SHANK);
    private static final Set<SensorPlacement> LEG = EnumSet.of(SensorPlacement.FOOT, SensorPlacement.SHANK);
    private static final Set<SensorPlacement> WAIST = EnumSet.of(SensorPlacement.WAIST);
    private static final Set<SensorPlacement> MIDDLE = EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.CHEST);
    private static final Set<SensorPlacement> PELVIS = EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST);
    private static final Set<SensorPlacement> TRUNK =
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST);

    static final List<Own> OWN = List.of(
            new Own(FOOT, MarkerId.FOOT_STRIKE_ANGLE, FOOT_STRIKE, Way.UP),
            new Own(FOOT, MarkerId.OVERSTRIDE_INDEX, FOOT_STRIKE, Way.UP),
            new Own(FOOT, MarkerId.FOOT_ROLL_EXCURSION, FOOT_ROLL, Way.UP),
            new Own(SHANK, MarkerId.TIBIA_ANGLE_AT_CONTACT, TIBIA_ANGLE, Way.UP),
            new Own(SHANK, MarkerId.OVERSTRIDE_INDEX, TIBIA_ANGLE, Way.UP),
            new Own(PELVIS, MarkerId.BRAKING_PEAK, BRAKING, Way.UP),
            new Own(PELVIS, MarkerId.OVERSTRIDE_INDEX, BRAKING, Way.UP),
            // The left leg carries the sensor: its contact is what the dial lengthens.
            new Own(LEG, MarkerId.GROUND_CONTACT_TIME, CONTACT_ASYMMETRY, Way.UP),
            new Own(LEG, MarkerId.DUTY_FACTOR, CONTACT_ASYMMETRY, Way.UP),
            new Own(LEG, MarkerId.FORWARD_REACH, CONTACT_ASYMMETRY, Way.UP),
            new Own(LEG, MarkerId.CONTACT_HALF_ANGLE, CONTACT_ASYMMETRY, Way.UP),
            new Own(LEG, MarkerId.OVERSTRIDE_INDEX, CONTACT_ASYMMETRY, Way.UP),
            new Own(LEG, MarkerId.FLIGHT_TIME, CONTACT_ASYMMETRY, Way.DOWN),
            new Own(LEG, MarkerId.PEAK_FORCE_MODEL, CONTACT_ASYMMETRY, Way.DOWN),
            new Own(LEG, MarkerId.VERTICAL_STIFFNESS, CONTACT_ASYMMETRY, Way.DOWN),
            new Own(LEG, MarkerId.LEG_STIFFNESS, CONTACT_ASYMMETRY, Way.DOWN),
            new Own(MIDDLE, MarkerId.GROUND_CONTACT_BALANCE, CONTACT_ASYMMETRY, Way.UP),
            new Own(SHANK, MarkerId.PEAK_TIBIAL_ACCELERATION, IMPACT, Way.UP),
            new Own(SHANK, MarkerId.PEAK_TIBIAL_RESULTANT, IMPACT, Way.UP),
            new Own(SHANK, MarkerId.TIBIAL_IMPULSE, IMPACT, Way.UP),
            new Own(SHANK, MarkerId.CUMULATIVE_IMPACT, IMPACT, Way.UP),
            new Own(SHANK, MarkerId.IMPACT_TO_ACTIVE_RATIO, IMPACT, Way.UP),
            new Own(SHANK, MarkerId.SPECTRAL_IMPACT_RATIO, IMPACT, Way.UP),
            new Own(SHANK, MarkerId.PEAK_TIBIAL_ACCELERATION, IMPACT_ASYMMETRY, Way.UP),
            new Own(SHANK, MarkerId.PEAK_TIBIAL_RESULTANT, IMPACT_ASYMMETRY, Way.UP),
            new Own(SHANK, MarkerId.TIBIAL_IMPULSE, IMPACT_ASYMMETRY, Way.UP),
            new Own(SHANK, MarkerId.CUMULATIVE_IMPACT, IMPACT_ASYMMETRY, Way.UP),
            new Own(SHANK, MarkerId.IMPACT_TO_ACTIVE_RATIO, IMPACT_ASYMMETRY, Way.UP),
            new Own(SHANK, MarkerId.SPECTRAL_IMPACT_RATIO, IMPACT_ASYMMETRY, Way.UP),
            new Own(TRUNK, MarkerId.IMPACT_PEAK, IMPACT, Way.UP),
            new Own(PELVIS, MarkerId.IMPACT_TO_ACTIVE_RATIO, IMPACT, Way.UP),
            new Own(PELVIS, MarkerId.SPECTRAL_IMPACT_RATIO, IMPACT, Way.UP),
            new Own(MIDDLE, MarkerId.IMPACT_ASYMMETRY, IMPACT_ASYMMETRY, Way.UP),
            new Own(TRUNK, MarkerId.STEP_REGULARITY, STEP_ASYMMETRY, Way.DOWN_EITHER_SIDE),
            new Own(TRUNK, MarkerId.GAIT_SYMMETRY, STEP_ASYMMETRY, Way.DOWN_EITHER_SIDE),
            new Own(TRUNK, MarkerId.HARMONIC_RATIO, STEP_ASYMMETRY, Way.DOWN_EITHER_SIDE),
            new Own(TRUNK, MarkerId.PELVIC_OBLIQUITY_RANGE, OBLIQUITY, Way.UP),
            new Own(MIDDLE, MarkerId.TRUNK_LEAN, LEAN, Way.UP));

    static final List<Coupled> COUPLED = List.of(
            new Coupled(
                    TRUNK,
                    EnumSet.of(MarkerId.VERTICAL_OSCILLATION, MarkerId.VERTICAL_RATIO),
                    EnumSet.of(IMPACT),
                    "a harder blow turns the fall round earlier, so that the trunk goes less far down"),
            new Coupled(
                    PELVIS,
                    EnumSet.of(MarkerId.BRAKING_TIME),
                    EnumSet.of(BRAKING, IMPACT, LEAN, CONTACT_ASYMMETRY, IMPACT_ASYMMETRY, STEP_ASYMMETRY),
                    "braking has a dip with the blow and one after it, and the deeper one is timed"),
            new Coupled(
                    TRUNK,
                    EnumSet.of(
                            MarkerId.STEP_REGULARITY,
                            MarkerId.STRIDE_REGULARITY,
                            MarkerId.GAIT_SYMMETRY,
                            MarkerId.SMOOTHNESS,
                            MarkerId.HARMONIC_RATIO),
                    EnumSet.of(IMPACT),
                    "blows differ from step to step and are jerks, so harder ones are less alike and less smooth"),
            new Coupled(
                    TRUNK,
                    EnumSet.of(MarkerId.STEP_REGULARITY, MarkerId.GAIT_SYMMETRY, MarkerId.HARMONIC_RATIO),
                    EnumSet.of(CONTACT_ASYMMETRY, IMPACT_ASYMMETRY),
                    "steps that are unlike in contact or blow are unlike"),
            new Coupled(
                    MIDDLE,
                    EnumSet.of(MarkerId.IMPACT_ASYMMETRY),
                    EnumSet.of(CONTACT_ASYMMETRY, STEP_ASYMMETRY),
                    "the shorter contact pushes higher, and its push has begun while the blow is read"),
            new Coupled(
                    SHANK,
                    EnumSet.of(
                            MarkerId.PEAK_TIBIAL_ACCELERATION,
                            MarkerId.TIBIAL_IMPULSE,
                            MarkerId.CUMULATIVE_IMPACT,
                            MarkerId.IMPACT_TO_ACTIVE_RATIO,
                            MarkerId.SPECTRAL_IMPACT_RATIO),
                    EnumSet.of(TIBIA_ANGLE),
                    "the blow meets a shank that stands at another angle, so another share of it runs along the shank"),
            new Coupled(
                    SHANK,
                    EnumSet.of(MarkerId.SPECTRAL_IMPACT_RATIO, MarkerId.IMPACT_TO_ACTIVE_RATIO),
                    EnumSet.of(CONTACT_ASYMMETRY, STEP_ASYMMETRY),
                    "a longer contact pushes lower and slower"),
            new Coupled(
                    WAIST,
                    EnumSet.of(
                            MarkerId.IMPACT_PEAK,
                            MarkerId.IMPACT_TO_ACTIVE_RATIO,
                            MarkerId.SPECTRAL_IMPACT_RATIO,
                            MarkerId.BRAKING_PEAK,
                            MarkerId.OVERSTRIDE_INDEX,
                            MarkerId.SMOOTHNESS,
                            MarkerId.STRIDE_REGULARITY),
                    EnumSet.of(IMPACT_ASYMMETRY, CONTACT_ASYMMETRY, STEP_ASYMMETRY),
                    "at one hip the blow of that side arrives harder than the other"));

    private DialRules() {}

    /** The dials that a marker follows at a placement. */
    static Map<RunDial, Way> own(SensorPlacement placement, MarkerId id) {
        Map<RunDial, Way> found = new EnumMap<>(RunDial.class);
        for (Own each : OWN) {
            if (each.id() == id && each.at().contains(placement)) {
                found.put(each.dial(), each.way());
            }
        }
        return found;
    }

    /** Whether a marker may move with a dial at a placement. */
    static boolean coupled(SensorPlacement placement, MarkerId id, RunDial dial) {
        for (Coupled each : COUPLED) {
            boolean meant = each.at().contains(placement) && each.ids().contains(id);
            if (meant && each.dials().contains(dial) && !each.reason().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
