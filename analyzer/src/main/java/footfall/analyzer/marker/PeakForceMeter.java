// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.model.SineWaveModel;
import java.util.Optional;

/** Peak vertical ground reaction force in body weights, by the sine-wave model ({@link SineWaveModel}), on level ground. */
final class PeakForceMeter implements WatchMeter {
    @Override
    public Optional<Marker> measure(StrideRows rows) {
        return StanceOnLevel.mean(rows, (contactS, flightS, speedMps) -> SineWaveModel.peakForceBw(contactS, flightS))
                .map(mean -> mean.marker(
                        MarkerId.PEAK_FORCE_MODEL,
                        Evidence.PROXY,
                        StanceOnLevel.LIMITS,
                        "morin2005",
                        "meyer2023",
                        "davis2021"));
    }
}
