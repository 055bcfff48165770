// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Evidence;
import footfall.analyzer.Foot;
import footfall.analyzer.JointSensor;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StancePower;
import footfall.analyzer.meter.ShockAttenuation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The markers of a run that several sensors saw: each from the sensor with the better grade, of equals from the one named first; left
 * and right from two legs, or at the trunk with the feet told by a sensor on a leg; and those that need two sensors.
 */
final class JointMarkers {
    /** Of the rhythm or of the whole run, not of a foot. */
    private static final Set<MarkerId> NO_SIDES = EnumSet.of(
            MarkerId.CADENCE,
            MarkerId.STRIDE_TIME,
            MarkerId.STRIDE_TIME_CV,
            MarkerId.STRIDE_TIME_DFA,
            MarkerId.STEP_TIME_ASYMMETRY,
            MarkerId.GROUND_CONTACT_BALANCE,
            MarkerId.IMPACT_ASYMMETRY,
            MarkerId.CUMULATIVE_IMPACT,
            MarkerId.FATIGUE_DRIFT,
            MarkerId.OVERSTRIDE_INDEX);

    /** A leg works these out from when the other foot landed, which it only infers: the sides would be those of the contact times. */
    private static final Set<MarkerId> OF_BOTH_FEET = EnumSet.of(
            MarkerId.FLIGHT_TIME,
            MarkerId.STEP_LENGTH,
            MarkerId.RELATIVE_STEP_LENGTH,
            MarkerId.PEAK_FORCE_MODEL,
            MarkerId.VERTICAL_STIFFNESS,
            MarkerId.LEG_STIFFNESS);

    private static final String TIME_UNIT = "ms";

    private static final Set<SensorPlacement> TRUNK =
            EnumSet.of(SensorPlacement.SACRUM, SensorPlacement.WAIST, SensorPlacement.CHEST);

    private final List<SensorOfRun> sensors;
    private final List<JointSensor> clocks;
    private final LandingFeet feet;

    private JointMarkers(List<SensorOfRun> sensors, List<JointSensor> clocks) {
        this.sensors = sensors;
        this.clocks = clocks;
        this.feet = LandingFeet.of(sensors, clocks);
    }

    static List<JointMarker> of(List<SensorOfRun> sensors, List<JointSensor> clocks) {
        JointMarkers joint = new JointMarkers(sensors, clocks);
        List<JointMarker> markers = new ArrayList<>();
        for (MarkerId id : MarkerId.values()) {
            joint.marker(id).ifPresent(markers::add);
        }
        return markers;
    }

    private Optional<JointMarker> marker(MarkerId id) {
        Optional<LegPair> pair = pair(id);
        return switch (id) {
            case SHOCK_ATTENUATION -> attenuation();
            case GROUND_CONTACT_BALANCE -> balance().or(() -> best(id));
            case IMPACT_ASYMMETRY -> impactAsymmetry().or(() -> best(id));
            default -> pair.isPresent() && !NO_SIDES.contains(id) ? Optional.of(both(id, pair.get())) : best(id);
        };
    }

    private static JointMarker both(MarkerId id, LegPair pair) {
        Marker marker = OF_BOTH_FEET.contains(id) ? pair.mean() : pair.both();
        return from(pair, marker, pair.landings());
    }

    private static JointMarker from(LegPair pair, Marker marker, Optional<LandingSeries> landings) {
        return new JointMarker(
                marker,
                List.of(pair.left().sensors().get(0), pair.right().sensors().get(0)),
                landings);
    }

    private Optional<JointMarker> best(MarkerId id) {
        JointMarker best = null;
        for (int i = 0; i < sensors.size(); i++) {
            JointMarker own = own(i, id).orElse(null);
            if (own != null
                    && (best == null
                            || own.marker().evidence().compareTo(best.marker().evidence()) < 0)) {
                best = own;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What one sensor says, on the clock of the first one, at the trunk with the feet that a leg tells. */
    private Optional<JointMarker> own(int sensor, MarkerId id) {
        Optional<Marker> found = sensors.get(sensor).analysis().marker(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        // Seconds of a clock that runs fast are short: beside those of another clock they would look like a side of the
        // body.
        double onFirst =
                TIME_UNIT.equals(id.unit()) ? 1 / (1 + clocks.get(sensor).driftPpm() / 1e6) : 1;
        Optional<LandingSeries> series = series(sensor, id, onFirst);
        boolean told = feet.known() && TRUNK.contains(sensors.get(sensor).placement()) && !NO_SIDES.contains(id);
        Marker marker = found.get().times(onFirst);
        Marker sided = told && series.isPresent() ? new ToldLandings(series.get()).sides(marker) : marker;
        return Optional.of(new JointMarker(sided, List.of(sensor), series));
    }

    private Optional<LandingSeries> series(int sensor, MarkerId id, double factor) {
        for (LandingSeries series : sensors.get(sensor).sensor().strides().landings()) {
            if (series.id() == id) {
                return Optional.of(feet.onFirstClock(
                        series, factor, clocks.get(sensor), sensors.get(sensor).placement()));
            }
        }
        return Optional.empty();
    }

    /** The same marker from both legs, measured at the same place. */
    private Optional<LegPair> pair(MarkerId id) {
        for (int left = 0; left < sensors.size(); left++) {
            for (int right = 0; right < sensors.size(); right++) {
                boolean two = sensors.get(left).placement().onOneLeg()
                        && sensors.get(left).placement() == sensors.get(right).placement()
                        && sensors.get(left).foot().equals(Optional.of(Foot.LEFT))
                        && sensors.get(right).foot().equals(Optional.of(Foot.RIGHT));
                Optional<JointMarker> ofLeft = two ? own(left, id) : Optional.empty();
                Optional<JointMarker> ofRight = two ? own(right, id) : Optional.empty();
                if (ofLeft.isPresent() && ofRight.isPresent()) {
                    return Optional.of(new LegPair(ofLeft.get(), ofRight.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<JointMarker> balance() {
        Optional<LegPair> pair = pair(MarkerId.GROUND_CONTACT_TIME);
        return pair.isPresent()
                ? Optional.of(from(pair.get(), pair.get().balance(), Optional.empty()))
                : atTrunk(MarkerId.GROUND_CONTACT_TIME);
    }

    private Optional<JointMarker> impactAsymmetry() {
        Optional<LegPair> pair = pair(MarkerId.PEAK_TIBIAL_ACCELERATION);
        Optional<Marker> ofLegs = pair.flatMap(LegPair::impactAsymmetry);
        return ofLegs.isPresent()
                ? Optional.of(from(pair.orElseThrow(), ofLegs.get(), Optional.empty()))
                : atTrunk(MarkerId.IMPACT_PEAK);
    }

    /** Left against right of a marker of the trunk, with the feet told by the sensor on a leg. */
    private Optional<JointMarker> atTrunk(MarkerId id) {
        for (int i = 0; i < sensors.size(); i++) {
            Optional<LandingSeries> series = series(i, id, 1);
            if (feet.known() && TRUNK.contains(sensors.get(i).placement()) && series.isPresent()) {
                ToldLandings told = new ToldLandings(series.get());
                Optional<Marker> marker = id == MarkerId.IMPACT_PEAK ? told.impactAsymmetry() : told.balance();
                if (marker.isPresent()) {
                    return Optional.of(new JointMarker(marker.get(), List.of(i), Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<JointMarker> attenuation() {
        for (int shank = 0; shank < sensors.size(); shank++) {
            for (int trunk = 0; trunk < sensors.size(); trunk++) {
                if (sensors.get(shank).placement() == SensorPlacement.SHANK
                        && TRUNK.contains(sensors.get(trunk).placement())) {
                    StancePower low = sensors.get(shank).sensor().strides().power();
                    StancePower high = sensors.get(trunk).sensor().strides().power();
                    OptionalDouble db = ShockAttenuation.between(low, high);
                    if (db.isPresent()) {
                        Marker marker = attenuation(db.getAsDouble(), sensors.get(trunk), low, high);
                        return Optional.of(new JointMarker(marker, List.of(shank, trunk), Optional.empty()));
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
}
