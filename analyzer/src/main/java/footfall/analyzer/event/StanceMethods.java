// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.SensorPlacement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Every method for contact and toe-off, one line each: what the command, the docs table and the contract test read. */
public enum StanceMethods {
    /** Shoe with gyro: impact, fastest turn of the push-off. */
    FOOT_IMPACT_PITCH("foot-impact-pitch", EnumSet.of(SensorPlacement.FOOT), true, FootImpactPitchMethod::new),
    /** Shoe with gyro: fastest turns toes down. */
    FOOT_PITCH("foot-pitch", EnumSet.of(SensorPlacement.FOOT), true, FootPitchMethod::new),
    /** Shoe: impact, rise of the push-off. */
    FOOT_IMPACT("foot-impact", EnumSet.of(SensorPlacement.FOOT), false, LegImpactMethod::new),
    /** Shank with gyro: impact, fastest turn over the foot. */
    SHANK_IMPACT_PITCH("shank-impact-pitch", EnumSet.of(SensorPlacement.SHANK), true, ShankImpactPitchMethod::new),
    /** Shank: impact, rise of the push-off. */
    SHANK_IMPACT("shank-impact", EnumSet.of(SensorPlacement.SHANK), false, LegImpactMethod::new),
    /** Shank: dip before the fastest rise of the resultant, rise of the push-off. */
    SHANK_AUBOL("shank-aubol", EnumSet.of(SensorPlacement.SHANK), false, ShankAubolMethod::new),
    /** Shank: dips of the axial acceleration. */
    SHANK_MERCER("shank-mercer", EnumSet.of(SensorPlacement.SHANK), false, ShankMercerMethod::new),
    /** Shank: zero crossing and plateau of the axial acceleration. */
    SHANK_SINCLAIR("shank-sinclair", EnumSet.of(SensorPlacement.SHANK), false, ShankSinclairMethod::new),
    /** Shank: backward and inward peaks. */
    SHANK_PURCELL("shank-purcell", EnumSet.of(SensorPlacement.SHANK), false, ShankPurcellMethod::new),
    /** Sacrum, waist: steepest rise, fall below body weight. */
    TRUNK_UNLOADING(
            "trunk-unloading",
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST),
            false,
            () -> new TrunkUnloadingMethod(0)),
    /** Chest: the same, reached later by the landing. */
    CHEST_UNLOADING(
            "chest-unloading",
            EnumSet.of(SensorPlacement.CHEST),
            false,
            () -> new TrunkUnloadingMethod(TrunkUnloadingMethod.TO_CHEST_S)),
    /** Trunk: strength of the push at step rate. */
    TRUNK_SINE_WAVE(
            "trunk-sine-wave",
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST),
            false,
            TrunkSineWaveMethod::new),
    /** Trunk: threshold on the lowest harmonics. */
    TRUNK_PATOZ(
            "trunk-patoz",
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST),
            false,
            TrunkPatozMethod::new),
    /** Trunk: vertical and forward extrema, free fall. */
    TRUNK_AUVINET(
            "trunk-auvinet",
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST),
            false,
            TrunkAuvinetMethod::new),
    /** Trunk: both braking peaks. */
    TRUNK_LEE(
            "trunk-lee",
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST),
            false,
            TrunkLeeMethod::new),
    /** Trunk: braking peak, fall below body weight. */
    TRUNK_WIXTED(
            "trunk-wixted",
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST),
            false,
            TrunkWixtedMethod::new),
    /** Trunk: fastest way down; contact only. */
    TRUNK_REENALDA(
            "trunk-reenalda",
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST),
            false,
            TrunkReenaldaMethod::new);

    private final String label;
    private final Set<SensorPlacement> placements;
    private final boolean gyro;
    private final Supplier<StanceMethod> constructor;

    StanceMethods(String label, Set<SensorPlacement> placements, boolean gyro, Supplier<StanceMethod> constructor) {
        this.label = label;
        this.placements = EnumSet.copyOf(placements);
        this.gyro = gyro;
        this.constructor = constructor;
    }

    /** Name in every command and output. */
    public String label() {
        return label;
    }

    /** Where the sensor must be. */
    public Set<SensorPlacement> placements() {
        return placements;
    }

    /** Whether angular rate is needed. */
    public boolean needsGyro() {
        return gyro;
    }

    /** A fresh one, for one stream. */
    public StanceMethod method() {
        return constructor.get();
    }

    /** The one that is used where nobody chooses: the first of the list that the recording supports. */
    public static Optional<StanceMethods> usual(SensorPlacement placement, boolean hasGyro) {
        for (StanceMethods method : values()) {
            if (method.placements.contains(placement) && (hasGyro || !method.gyro)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** The method with this label; empty where there is none. */
    public static Optional<StanceMethods> of(String label) {
        for (StanceMethods method : values()) {
            if (method.label.equals(label)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
