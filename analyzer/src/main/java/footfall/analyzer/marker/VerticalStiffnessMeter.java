// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.model.SineWaveModel;
import java.util.Optional;

/** Vertical stiffness, kN/m, by the sine-wave model ({@link SineWaveModel}), on level ground; needs the runner's mass. */
final class VerticalStiffnessMeter implements WatchMeter {
    @Override
    public Optional<Marker> measure(StrideRows rows) {
        if (rows.athlete().massKg().isEmpty()) {
            return Optional.empty();
        }
        double massKg = rows.athlete().massKg().getAsDouble();
        return StanceOnLevel.mean(
                        rows,
                        (contactS, flightS, speedMps) ->
                                SineWaveModel.verticalStiffnessKnPerM(contactS, flightS, massKg))
                .map(mean -> mean.marker(
                        MarkerId.VERTICAL_STIFFNESS,
                        Evidence.PROXY,
                        StanceOnLevel.LIMITS,
                        "morin2005",
                        "meyer2023",
                        "davis2021"));
    }
}
