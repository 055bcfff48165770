// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import java.util.Optional;

/**
 * Ground contact time, ms, as the device reports it. Where the same source also gives the balance b, the sides follow from
 * b = 100 L / (L + R) and L + R = 2 × contact: L = 2 × contact × b / 100.
 */
final class GroundContactMeter implements WatchMeter {
    private static final String NOTE = "The device's own figure; published errors are 66.6 ms for a wrist watch, "
            + "where contact time is a model and not a measurement, and −5 % for a foot pod.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        double[] contactMs = rows.settled(Quantity.GROUND_CONTACT_TIME).orElse(null);
        if (contactMs == null) {
            return Optional.empty();
        }
        return RunningMean.of(contactMs, rows.weightS())
                .map(mean -> mean.marker(
                        MarkerId.GROUND_CONTACT_TIME,
                        Evidence.DEVICE_REPORTED,
                        NOTE,
                        "meingast2025",
                        "garciapinillos2019"))
                .map(marker -> withSides(marker, rows));
    }

    private static Marker withSides(Marker marker, StrideRows rows) {
        if (!rows.sameSource(Quantity.GROUND_CONTACT_TIME, Quantity.GROUND_CONTACT_BALANCE)) {
            return marker;
        }
        return Asymmetry.ofBalance(rows)
                .map(sides -> marker.withSides(
                        marker.value() * 2 * sides.leftPct() / 100,
                        marker.value() * 2 * (100 - sides.leftPct()) / 100,
                        sides.indexPct(),
                        sides.minimalDetectablePct()))
                .orElse(marker);
    }
}
