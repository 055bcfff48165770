// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Evidence;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.meter.ImpactAsymmetry;
import footfall.analyzer.meter.LandingSummary;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Left and right of the landings at the trunk, told apart by a sensor on a leg.
 *
 * @param series landing by landing, with feet
 */
record ToldLandings(LandingSeries series) {
    private static final double DETECTABLE_PER_HALF_WIDTH = Math.sqrt(2);
    private static final double INDEX_PER_SHARE = 4;
    private static final byte LEFT = 1;
    private static final byte RIGHT = 2;

    /** The marker with both feet; as it is where one of them has too few landings. */
    Marker sides(Marker marker) {
        LandingSummary summary = LandingSummary.of(series);
        double left = summary.ofSide(LEFT);
        double right = summary.ofSide(RIGHT);
        if (Double.isNaN(left) || Double.isNaN(right)) {
            return marker;
        }
        double pct = summary.asymmetryPct();
        return marker.withSides(left, right, pct, Double.isNaN(pct) ? Double.NaN : detectablePct(summary));
    }

    private static double detectablePct(LandingSummary summary) {
        return DETECTABLE_PER_HALF_WIDTH * summary.asymmetryHalfWidth95Pct();
    }

    /** Left share of the contact times. */
    Optional<Marker> balance() {
        LandingSummary summary = LandingSummary.of(series);
        double pct = summary.asymmetryPct();
        if (Double.isNaN(pct)) {
            return Optional.empty();
        }
        double share = 100 * summary.ofSide(LEFT) / (summary.ofSide(LEFT) + summary.ofSide(RIGHT));
        return Optional.of(Marker.of(
                        MarkerId.GROUND_CONTACT_BALANCE,
                        share,
                        Double.NaN,
                        summary.count(),
                        summary.asymmetryHalfWidth95Pct() / INDEX_PER_SHARE,
                        Evidence.PROXY,
                        "Left share of the contact times at the trunk, the feet told apart by the sensor on the leg; a sensor beside the"
                                + " midline shifts it.",
                        "girard2019",
                        "kiernan2023")
                .withSides(share, 100 - share, pct, detectablePct(summary)));
    }

    /** Left against right of the peaks; empty where a foot has too few, or too many at the limit of the sensor. */
    Optional<Marker> impactAsymmetry() {
        OptionalDouble pct = ImpactAsymmetry.between(of(LEFT), of(RIGHT));
        if (pct.isEmpty()) {
            return Optional.empty();
        }
        LandingSummary summary = LandingSummary.of(series);
        return Optional.of(Marker.of(
                        MarkerId.IMPACT_ASYMMETRY,
                        pct.getAsDouble(),
                        Double.NaN,
                        summary.count(),
                        summary.asymmetryHalfWidth95Pct(),
                        Evidence.PROXY,
                        "Impact peak at the trunk, left against right landings, told apart by the sensor on the leg; a sensor off the"
                                + " middle adds a difference of its own.",
                        "robinson1987",
                        "girard2019")
                .withSides(Double.NaN, Double.NaN, Double.NaN, detectablePct(summary)));
    }

    private LandingSeries of(byte foot) {
        int count = 0;
        for (byte side : series.side()) {
            count += side == foot ? 1 : 0;
        }
        double[] timeS = new double[count];
        byte[] sides = new byte[count];
        double[] value = new double[count];
        boolean[] atLeast = new boolean[count];
        int row = 0;
        for (int i = 0; i < series.size(); i++) {
            if (series.side()[i] == foot) {
                timeS[row] = series.timeS()[i];
                sides[row] = foot;
                value[row] = series.value()[i];
                atLeast[row++] = series.atLeast()[i];
            }
        }
        return new LandingSeries(series.id(), timeS, sides, value, atLeast);
    }
}
