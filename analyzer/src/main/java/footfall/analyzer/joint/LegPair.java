// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Evidence;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.meter.ImpactAsymmetry;
import footfall.analyzer.meter.LandingSummary;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One marker of both legs, each from its own sensor at the same place. The middle of both is their mean; its error is the mean of both
 * errors, which is more than chance would leave, since what is wrong with a method is wrong on both sides.
 *
 * @param left of the left leg
 * @param right of the right leg
 */
record LegPair(JointMarker left, JointMarker right) {
    private static final double DETECTABLE_PER_HALF_WIDTH = Math.sqrt(2);
    /** With left share b in % the symmetry index is 100 (L − R) / (0.5 (L + R)) = 4 (b − 50). */
    private static final double INDEX_PER_SHARE = 4;

    /** With left and right. */
    Marker both() {
        double pct = asymmetryPct();
        double detectable = Double.isNaN(pct) ? Double.NaN : DETECTABLE_PER_HALF_WIDTH * asymmetryHalfWidth95Pct();
        return mean().withSides(left.marker().value(), right.marker().value(), pct, detectable);
    }

    /** Without sides: for what one sensor works out from a time that it does not see, the landing of the other foot. */
    Marker mean() {
        return marker(
                left.id(),
                (left.marker().value() + right.marker().value()) / 2,
                (halfWidth95(left) + halfWidth95(right)) / 2,
                evidence(),
                left.marker().note());
    }

    /** Left share of the contact times of both. */
    Marker balance() {
        double leftMs = left.marker().value();
        double share = 100 * leftMs / (leftMs + right.marker().value());
        double halfWidthPct = asymmetryHalfWidth95Pct();
        return marker(
                        MarkerId.GROUND_CONTACT_BALANCE,
                        share,
                        halfWidthPct / INDEX_PER_SHARE,
                        evidence(),
                        "Left share of the contact times, each foot by its own sensor; a difference between how the two are strapped"
                                + " on is in it.")
                .withSides(share, 100 - share, asymmetryPct(), DETECTABLE_PER_HALF_WIDTH * halfWidthPct);
    }

    /** Left against right of the peaks; empty where too many of them stood at the limit of a sensor. */
    Optional<Marker> impactAsymmetry() {
        if (left.landings().isEmpty() || right.landings().isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble pct =
                ImpactAsymmetry.between(left.landings().get(), right.landings().get());
        if (pct.isEmpty()) {
            return Optional.empty();
        }
        double halfWidthPct = asymmetryHalfWidth95Pct();
        return Optional.of(marker(
                        MarkerId.IMPACT_ASYMMETRY,
                        pct.getAsDouble(),
                        halfWidthPct,
                        Evidence.PROXY,
                        "Peak tibial acceleration, left against right, each by its own sensor: how the two are strapped on is in it.")
                .withSides(Double.NaN, Double.NaN, Double.NaN, DETECTABLE_PER_HALF_WIDTH * halfWidthPct));
    }

    private double asymmetryPct() {
        double leftValue = left.marker().value();
        double rightValue = right.marker().value();
        return leftValue * rightValue > 0 ? 200 * (leftValue - rightValue) / (leftValue + rightValue) : Double.NaN;
    }

    /** By the scatter of the landings: what is wrong with a method is wrong on both sides and drops out of the difference. */
    private double asymmetryHalfWidth95Pct() {
        double middle = Math.abs(left.marker().value() + right.marker().value()) / 2;
        return 100 * Math.hypot(scatter95(left), scatter95(right)) / middle;
    }

    private static double scatter95(JointMarker of) {
        return of.landings()
                .map(series -> LandingSummary.of(series).halfWidth95())
                .orElse(halfWidth95(of));
    }

    private static double halfWidth95(JointMarker of) {
        return of.marker().halfWidth95().orElse(Double.NaN);
    }

    private Evidence evidence() {
        Evidence one = left.marker().evidence();
        Evidence other = right.marker().evidence();
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Marker marker(MarkerId id, double value, double halfWidth95, Evidence evidence, String note) {
        Set<String> sources = new LinkedHashSet<>(left.marker().source());
        sources.addAll(right.marker().source());
        long count = left.marker().n() + right.marker().n();
        return Marker.of(id, value, Double.NaN, count, halfWidth95, evidence, note, sources.toArray(new String[0]));
    }

    /** The landings of both legs in order of time. */
    Optional<LandingSeries> landings() {
        if (left.landings().isEmpty() || right.landings().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(merged(left.landings().get(), right.landings().get()));
    }

    private static LandingSeries merged(LandingSeries one, LandingSeries other) {
        int size = one.size() + other.size();
        double[] timeS = new double[size];
        byte[] side = new byte[size];
        double[] value = new double[size];
        boolean[] atLeast = new boolean[size];
        int first = 0;
        int second = 0;
        for (int i = 0; i < size; i++) {
            boolean takesFirst =
                    second == other.size() || first < one.size() && one.timeS()[first] <= other.timeS()[second];
            LandingSeries from = takesFirst ? one : other;
            int at = takesFirst ? first++ : second++;
            timeS[i] = from.timeS()[at];
            side[i] = from.side()[at];
            value[i] = from.value()[at];
            atLeast[i] = from.atLeast()[at];
        }
        return new LandingSeries(one.id(), timeS, side, value, atLeast);
    }
}
