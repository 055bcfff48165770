// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import java.util.Optional;

/** Vertical oscillation of the trunk within a step, mm, as the device reports it. */
final class VerticalOscillationMeter implements WatchMeter {
    private static final String NOTE =
            "The device's own figure; against video, chest straps and waist pods read high and foot pods "
                    + "low, each repeatably, so follow it within one device only.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        return rows.settled(Quantity.VERTICAL_OSCILLATION)
                .flatMap(oscillationMm -> RunningMean.of(oscillationMm, rows.weightS()))
                .map(mean -> mean.marker(MarkerId.VERTICAL_OSCILLATION, Evidence.DEVICE_REPORTED, NOTE, "smith2022"));
    }
}
