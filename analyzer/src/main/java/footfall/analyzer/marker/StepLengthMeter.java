// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import java.util.Optional;

/** Step length, footfall to the other foot's footfall, m: as recorded, or 60 × speed / cadence where the device wrote none. */
final class StepLengthMeter implements WatchMeter {
    private static final String RECORDED = "The device's own figure, which is its speed over its cadence: "
            + "as good as the speed, so trust it less under trees, in turns and on a belt.";
    private static final String COMPUTED = "Speed over cadence, both the device's own: "
            + "as good as the speed, so trust it less under trees, in turns and on a belt.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        String note = rows.settled(Quantity.STEP_LENGTH).isPresent() ? RECORDED : COMPUTED;
        return RunningMean.of(rows.stepLengthM(), rows.weightS())
                .map(mean -> mean.marker(MarkerId.STEP_LENGTH, Evidence.DEVICE_REPORTED, note, "meingast2025"));
    }
}
