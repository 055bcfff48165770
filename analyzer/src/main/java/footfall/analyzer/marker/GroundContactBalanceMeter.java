// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import java.util.Optional;

/** Left foot's share of the ground contact time of both, %, with the symmetry index and its minimal detectable change. */
final class GroundContactBalanceMeter implements WatchMeter {
    private static final String NOTE = "The device's own left share; healthy runners differ between sides too, "
            + "and a sensor worn off the midline shifts it by a constant that no averaging removes.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        double[] sharePct = rows.settled(Quantity.GROUND_CONTACT_BALANCE).orElse(new double[0]);
        return RunningMean.of(sharePct, rows.weightS()).map(GroundContactBalanceMeter::marker);
    }

    private static Marker marker(RunningMean mean) {
        Asymmetry sides = Asymmetry.of(mean);
        return mean.marker(MarkerId.GROUND_CONTACT_BALANCE, Evidence.DEVICE_REPORTED, NOTE, "girard2019")
                .withSides(sides.leftPct(), 100 - sides.leftPct(), sides.indexPct(), sides.minimalDetectablePct());
    }
}
