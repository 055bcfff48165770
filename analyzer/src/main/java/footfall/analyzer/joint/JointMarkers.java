// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Evidence;
import footfall.analyzer.Foot;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StancePower;
import footfall.analyzer.meter.LandingSummary;
import footfall.analyzer.meter.ShockAttenuation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The markers of a run that several sensors saw: each from the sensor that shows it best, left and right from two feet, and those that
 * need two sensors.
 */
final class JointMarkers {
    private static final Set<MarkerId> NO_SIDES = EnumSet.of(
            MarkerId.CADENCE,
            MarkerId.STRIDE_TIME,
            MarkerId.STRIDE_TIME_CV,
            MarkerId.STRIDE_TIME_DFA,
            MarkerId.CUMULATIVE_IMPACT,
            MarkerId.FATIGUE_DRIFT,
            MarkerId.OVERSTRIDE_INDEX);

    private final List<SensorOfRun> sensors;
    private final List<LandingSeries> landings;

    private JointMarkers(List<SensorOfRun> sensors, List<LandingSeries> landings) {
        this.sensors = sensors;
        this.landings = landings;
    }

    static List<Marker> of(List<SensorOfRun> sensors, List<LandingSeries> landings) {
        JointMarkers joint = new JointMarkers(sensors, landings);
        List<Marker> markers = new ArrayList<>();
        for (MarkerId id : MarkerId.values()) {
            joint.marker(id).ifPresent(markers::add);
        }
        return markers;
    }

    private Optional<Marker> marker(MarkerId id) {
        if (id == MarkerId.SHOCK_ATTENUATION) {
            return attenuation();
        }
        if (id == MarkerId.GROUND_CONTACT_BALANCE) {
            return pair(MarkerId.GROUND_CONTACT_TIME).map(Pair::balance).or(() -> best(id));
        }
        if (id == MarkerId.IMPACT_ASYMMETRY) {
            return pair(MarkerId.PEAK_TIBIAL_ACCELERATION)
                    .map(Pair::impactAsymmetry)
                    .or(this::trunkAsymmetry)
                    .or(() -> best(id));
        }
        if (!NO_SIDES.contains(id) && pair(id).isPresent()) {
            return pair(id).map(Pair::both);
        }
        return best(id);
    }

    /** From the sensor with the better grade; of equals from the one named first. */
    private Optional<Marker> best(MarkerId id) {
        Marker best = null;
        for (SensorOfRun sensor : sensors) {
            Marker own = sensor.analysis().marker(id).orElse(null);
            if (own != null && (best == null || own.evidence().compareTo(best.evidence()) < 0)) {
                best = own;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The same marker from both legs, measured at the same place. */
    private Optional<Pair> pair(MarkerId id) {
        for (SensorOfRun left : sensors) {
            for (SensorOfRun right : sensors) {
                boolean two = left.placement().onOneLeg()
                        && left.placement() == right.placement()
                        && left.foot().equals(Optional.of(Foot.LEFT))
                        && right.foot().equals(Optional.of(Foot.RIGHT));
                Optional<Marker> ofLeft = left.analysis().marker(id);
                Optional<Marker> ofRight = right.analysis().marker(id);
                if (two && ofLeft.isPresent() && ofRight.isPresent()) {
                    return Optional.of(new Pair(ofLeft.get(), ofRight.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Marker> attenuation() {
        for (SensorOfRun shank : sensors) {
            for (SensorOfRun trunk : sensors) {
                boolean fit = shank.placement() == SensorPlacement.SHANK
                        && (trunk.placement() == SensorPlacement.SACRUM
                                || trunk.placement() == SensorPlacement.CHEST
                                || trunk.placement() == SensorPlacement.HEAD);
                if (fit) {
                    StancePower low = shank.sensor().strides().power();
                    StancePower high = trunk.sensor().strides().power();
                    OptionalDouble db = ShockAttenuation.between(low, high);
                    if (db.isPresent()) {
                        return Optional.of(attenuation(db.getAsDouble(), trunk, low, high));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Marker attenuation(double db, SensorOfRun trunk, StancePower low, StancePower high) {
        return Marker.of(
                MarkerId.SHOCK_ATTENUATION,
                db,
                Double.NaN,
                Math.min(low.stances(), high.stances()),
                Double.NaN,
                Evidence.PROXY,
                "Power of the stance at 9 to 20 Hz at " + trunk.placement().label()
                        + " against that at the shank; negative: less arrives above. Its error is not known: follow it, with the same"
                        + " sensors at the same places.",
                "shorten1992");
    }

    /** At the trunk, with the feet told by the sensor on a leg. */
    private Optional<Marker> trunkAsymmetry() {
        for (LandingSeries series : landings) {
            if (series.id() == MarkerId.IMPACT_PEAK) {
                LandingSummary summary = LandingSummary.of(series).byMedian();
                double asymmetryPct = summary.asymmetryPct();
                if (!Double.isNaN(asymmetryPct)) {
                    return Optional.of(Marker.of(
                                    MarkerId.IMPACT_ASYMMETRY,
                                    asymmetryPct,
                                    Double.NaN,
                                    summary.count(),
                                    summary.asymmetryHalfWidth95Pct(),
                                    Evidence.PROXY,
                                    "Peaks at the trunk, left against right landings, told apart by the sensor on the leg.",
                                    "robinson1987")
                            .withSides(summary.ofSide(1), summary.ofSide(2), asymmetryPct, Double.NaN));
                }
            }
        }
        return Optional.empty();
    }

    /** One marker of both feet. */
    private record Pair(Marker left, Marker right) {
        private static final double DETECTABLE_PER_HALF_WIDTH = Math.sqrt(2);

        double asymmetryPct() {
            boolean sameSign = left.value() * right.value() > 0;
            return sameSign ? 200 * (left.value() - right.value()) / (left.value() + right.value()) : Double.NaN;
        }

        double asymmetryHalfWidth95Pct() {
            double meanOfBoth = Math.abs(left.value() + right.value()) / 2;
            return 100
                    * Math.hypot(
                            left.halfWidth95().orElse(Double.NaN),
                            right.halfWidth95().orElse(Double.NaN))
                    / meanOfBoth;
        }

        Marker both() {
            double halfWidth =
                    (left.halfWidth95().orElse(Double.NaN) + right.halfWidth95().orElse(Double.NaN)) / 2;
            return plain(left.id(), (left.value() + right.value()) / 2, halfWidth, left.evidence(), left.note())
                    .withSides(
                            left.value(),
                            right.value(),
                            asymmetryPct(),
                            DETECTABLE_PER_HALF_WIDTH * asymmetryHalfWidth95Pct());
        }

        Marker balance() {
            double share = 100 * left.value() / (left.value() + right.value());
            return plain(
                            MarkerId.GROUND_CONTACT_BALANCE,
                            share,
                            asymmetryHalfWidth95Pct() / 4,
                            left.evidence(),
                            "Share of the left foot, each foot by its own sensor.")
                    .withSides(left.value(), right.value(), asymmetryPct(), Double.NaN);
        }

        Marker impactAsymmetry() {
            return plain(
                            MarkerId.IMPACT_ASYMMETRY,
                            asymmetryPct(),
                            asymmetryHalfWidth95Pct(),
                            Evidence.PROXY,
                            "Peak tibial acceleration, left against right, each by its own sensor: how the two are strapped on is in it.")
                    .withSides(
                            left.value(),
                            right.value(),
                            asymmetryPct(),
                            DETECTABLE_PER_HALF_WIDTH * asymmetryHalfWidth95Pct());
        }

        private Marker plain(MarkerId id, double value, double halfWidth95, Evidence evidence, String note) {
            return Marker.of(
                    id,
                    value,
                    Double.NaN,
                    left.n() + right.n(),
                    halfWidth95,
                    evidence,
                    note,
                    left.source().toArray(new String[0]));
        }
    }
}
