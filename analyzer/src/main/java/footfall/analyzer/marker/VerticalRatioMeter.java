// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import java.util.Optional;

/**
 * Vertical ratio: oscillation over step length, %. As recorded by the source of the oscillation; otherwise 100 × oscillation / step
 * length, with the recorded step length where it is of the same source and 60 × speed / cadence where it is not.
 */
final class VerticalRatioMeter implements WatchMeter {
    private static final String RECORDED = "The device's own figure: its oscillation over its step length, "
            + "with the device-specific error of the oscillation.";
    private static final String COMPUTED = "The device's oscillation over step length, "
            + "with the device-specific error of the oscillation and that of the speed.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        double[] recordedPct = rows.settled(Quantity.VERTICAL_RATIO).orElse(null);
        double[] oscillationMm = rows.settled(Quantity.VERTICAL_OSCILLATION).orElse(null);
        if (recordedPct != null
                && (oscillationMm == null || rows.sameSource(Quantity.VERTICAL_RATIO, Quantity.VERTICAL_OSCILLATION))) {
            return marker(recordedPct, rows, Evidence.DEVICE_REPORTED, RECORDED);
        }
        if (oscillationMm == null) {
            return Optional.empty();
        }
        return marker(ratioPct(oscillationMm, rows), rows, Evidence.PROXY, COMPUTED);
    }

    private static double[] ratioPct(double[] oscillationMm, StrideRows rows) {
        boolean same = rows.sameSource(Quantity.STEP_LENGTH, Quantity.VERTICAL_OSCILLATION);
        double[] lengthM = same ? rows.stepLengthM() : rows.stepLengthFromSpeedM();
        double[] ratioPct = new double[lengthM.length];
        for (int i = 0; i < ratioPct.length; i++) {
            ratioPct[i] = 100 * oscillationMm[i] / (1000 * lengthM[i]);
        }
        return ratioPct;
    }

    private static Optional<Marker> marker(double[] ratioPct, StrideRows rows, Evidence evidence, String note) {
        return RunningMean.of(ratioPct, rows.weightS())
                .map(mean -> mean.marker(MarkerId.VERTICAL_RATIO, evidence, note, "smith2022"));
    }
}
