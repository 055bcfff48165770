// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.activity.Quantity;
import footfall.reports.language.Text;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds what changed between two recordings.
 *
 * <p>The half-width of a difference is sqrt(h1² + h2²), because the errors of two runs' means are independent. A marker also
 * follows pace: a difference counts only beyond what it would be if the marker moved in proportion to pace, and not at all where
 * the paces are more than {@value #MOST_PACE_DIFFERENCE_PCT} % apart.
 */
final class Changes {
    private static final double MOST_PACE_DIFFERENCE_PCT = 10;
    private static final double PERCENT = 100;
    private static final double KMH_PER_MPS = 3.6;

    private final ComparedRun before;
    private final ComparedRun after;

    private Changes(ComparedRun before, ComparedRun after) {
        this.before = before;
        this.after = after;
    }

    /** Every number that both recordings hold. */
    static List<Change> between(ComparedRun before, ComparedRun after) {
        Changes changes = new Changes(before, after);
        List<Change> found = new ArrayList<>();
        changes.cadenceAtEqualPace().ifPresent(found::add);
        for (MarkerId id : MarkerId.values()) {
            if (before.marker(id).isPresent() && after.marker(id).isPresent()) {
                found.add(
                        changes.marker(before.marker(id).get(), after.marker(id).get()));
            }
        }
        return found;
    }

    private Optional<Change> cadenceAtEqualPace() {
        if (before.line().isEmpty() || after.line().isEmpty()) {
            return Optional.empty();
        }
        PaceCadenceLine one = before.line().get();
        PaceCadenceLine other = after.line().get();
        double fromMps = Math.max(one.minSpeedMps(), other.minSpeedMps());
        double toMps = Math.min(one.maxSpeedMps(), other.maxSpeedMps());
        if (fromMps > toMps) {
            return Optional.empty();
        }
        double middleMps = (one.referenceSpeedMps() + other.referenceSpeedMps()) / 2;
        double speedMps = Math.max(fromMps, Math.min(toMps, middleMps));
        return Optional.of(judged(
                new Values(
                        Change.CADENCE_AT_EQUAL_PACE,
                        MarkerId.CADENCE.unit(),
                        one.cadenceAtSpm(speedMps),
                        other.cadenceAtSpm(speedMps)),
                together(halfWidthAt(before, one, speedMps), halfWidthAt(after, other, speedMps)),
                0,
                OptionalDouble.empty(),
                OptionalDouble.of(speedMps),
                otherOrigin(List.of(Quantity.CADENCE, Quantity.SPEED))));
    }

    /**
     * Error of a line at a speed: that of the run's mean cadence at its usual speed, and that of the slope away from it; the two
     * are independent at the mean speed, which the median stands for.
     */
    private static OptionalDouble halfWidthAt(ComparedRun run, PaceCadenceLine line, double speedMps) {
        if (run.running().isEmpty()) {
            return OptionalDouble.empty();
        }
        double slopePart = line.slopeHalfWidth95() * (speedMps - line.referenceSpeedMps());
        return finite(Math.hypot(run.running().get().halfWidth95Spm(), slopePart));
    }

    private Change marker(Marker one, Marker other) {
        MarkerId id = one.id();
        Optional<Text> obstacle = otherOrigin(MarkerSources.of(id)).or(() -> otherSensor(id));
        double allowance = 0;
        if (MarkerSources.followsPace(id)) {
            double paceDifference = paceDifference();
            allowance = Math.abs(one.value()) * paceDifference;
            if (obstacle.isEmpty() && paceDifference * PERCENT > MOST_PACE_DIFFERENCE_PCT) {
                obstacle = Optional.of(otherPace());
            }
        }
        return judged(
                new Values(id.id(), id.unit(), one.value(), other.value()),
                together(one.halfWidth95(), other.halfWidth95()),
                allowance,
                detectable(one, other),
                OptionalDouble.empty(),
                obstacle);
    }

    /** For a marker with sides the smallest detectable change is one of the asymmetry: it says nothing about the value. */
    private static OptionalDouble detectable(Marker one, Marker other) {
        if (one.left().isPresent() || other.left().isPresent()) {
            return OptionalDouble.empty();
        }
        double larger = Math.max(
                one.minimalDetectableChange().orElse(0),
                other.minimalDetectableChange().orElse(0));
        return larger > 0 ? OptionalDouble.of(larger) : OptionalDouble.empty();
    }

    private double paceDifference() {
        if (before.meanSpeedMps().isEmpty() || after.meanSpeedMps().isEmpty()) {
            return 0;
        }
        double beforeMps = before.meanSpeedMps().getAsDouble();
        return beforeMps > 0 ? Math.abs(after.meanSpeedMps().getAsDouble() / beforeMps - 1) : 0;
    }

    private Text otherPace() {
        return Text.of(
                "compare.reason.pace",
                before.meanSpeedMps().orElse(0) * KMH_PER_MPS,
                after.meanSpeedMps().orElse(0) * KMH_PER_MPS);
    }

    /** Why two series of these quantities are not one series. */
    private Optional<Text> otherOrigin(List<Quantity> quantities) {
        if (!before.device().equals(after.device())) {
            return Optional.of(Text.of("compare.reason.device", named(before.device()), named(after.device())));
        }
        for (Quantity quantity : quantities) {
            String one = before.sourceOf(quantity);
            String other = after.sourceOf(quantity);
            if (!one.equals(other)) {
                return Optional.of(Text.of("compare.reason.source", named(one), named(other)));
            }
        }
        return Optional.empty();
    }

    private static Object named(String name) {
        return name.isBlank() ? Text.of("compare.unknown") : PlainText.line(name);
    }

    /** Why a marker of two sensors is not one series: other place, other method, or a pace that nobody knows. */
    private Optional<Text> otherSensor(MarkerId id) {
        if (MarkerSources.isOfStepTimes(id)
                || (before.worn().isEmpty() && after.worn().isEmpty())) {
            return Optional.empty();
        }
        if (!before.worn(id).equals(after.worn(id))) {
            return Optional.of(Text.of("compare.reason.placement", named(before.worn(id)), named(after.worn(id))));
        }
        if (!before.stanceMethod(id).equals(after.stanceMethod(id))) {
            return Optional.of(
                    Text.of("compare.reason.method", named(before.stanceMethod(id)), named(after.stanceMethod(id))));
        }
        boolean paceKnown =
                before.meanSpeedMps().isPresent() && after.meanSpeedMps().isPresent();
        return MarkerSources.followsPace(id) && !paceKnown
                ? Optional.of(Text.of("compare.reason.pace-unknown"))
                : Optional.empty();
    }

    private record Values(String id, String unit, double before, double after) {}

    private static Change judged(
            Values values,
            OptionalDouble halfWidth95,
            double allowance,
            OptionalDouble detectable,
            OptionalDouble atSpeedMps,
            Optional<Text> obstacle) {
        Optional<Text> reason = obstacle;
        if (reason.isEmpty() && halfWidth95.isEmpty()) {
            reason = Optional.of(Text.of("compare.reason.error"));
        }
        double threshold = Math.max(halfWidth95.orElse(0) + allowance, detectable.orElse(0));
        boolean larger = Math.abs(values.after() - values.before()) > threshold;
        Change.Verdict verdict = larger ? Change.Verdict.REAL : Change.Verdict.WITHIN_ERROR;
        return new Change(
                values.id(),
                values.unit(),
                values.before(),
                values.after(),
                halfWidth95,
                allowance,
                detectable,
                atSpeedMps,
                reason.isPresent() ? Change.Verdict.NOT_COMPARABLE : verdict,
                reason);
    }

    private static OptionalDouble together(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalDouble.empty();
        }
        return finite(Math.hypot(one.getAsDouble(), other.getAsDouble()));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
