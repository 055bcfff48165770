// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.model.SineWaveModel;
import java.util.Optional;

/**
 * Leg stiffness, kN/m. The device's own figure where it records one; otherwise by the sine-wave model ({@link SineWaveModel}) on
 * level ground, which needs the runner's mass and leg length (or height).
 */
final class LegStiffnessMeter implements WatchMeter {
    private static final String RECORDED =
            "The device's own leg spring stiffness, computed with the body mass set in the device; "
                    + "against force plates a foot pod did not differ in six runners, and no link with injury has been shown.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        double[] recorded = rows.settled(Quantity.LEG_SPRING_STIFFNESS).orElse(null);
        if (recorded != null) {
            return RunningMean.of(recorded, rows.weightS())
                    .map(mean -> mean.marker(
                            MarkerId.LEG_STIFFNESS, Evidence.DEVICE_REPORTED, RECORDED, "imbach2020", "davis2021"));
        }
        return modelled(rows);
    }

    private static Optional<Marker> modelled(StrideRows rows) {
        if (rows.athlete().massKg().isEmpty()
                || rows.athlete().legLengthOrEstimateM().isEmpty()) {
            return Optional.empty();
        }
        double massKg = rows.athlete().massKg().getAsDouble();
        double legM = rows.athlete().legLengthOrEstimateM().getAsDouble();
        return StanceOnLevel.mean(
                        rows,
                        (contactS, flightS, speedMps) ->
                                SineWaveModel.legStiffnessKnPerM(contactS, flightS, massKg, speedMps, legM))
                .map(mean -> mean.marker(
                        MarkerId.LEG_STIFFNESS,
                        Evidence.PROXY,
                        StanceOnLevel.LIMITS,
                        "morin2005",
                        "meyer2023",
                        "davis2021"));
    }
}
