// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.Optional;

/**
 * Contact half-angle: half of the angle that the leg sweeps while the foot is down, asin(v t<sub>c</sub> / 2 L), in degrees, if the
 * body passed over the foot symmetrically. A stand-in for how far ahead the foot lands.
 */
final class ContactHalfAngleMeter implements WatchMeter {
    private static final String NOTE =
            "From speed, the device's contact time and leg length, taking the stance as symmetric; "
                    + "not a measured landing angle, and contact-time error carries over one to one.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        FlightRows flight = rows.flight().filter(FlightRows::usable).orElse(null);
        if (flight == null || rows.athlete().legLengthOrEstimateM().isEmpty()) {
            return Optional.empty();
        }
        double legM = rows.athlete().legLengthOrEstimateM().getAsDouble();
        double[] speedMps = rows.speedMps();
        double[] contactMs = flight.contactMs();
        double[] angleDeg = new double[rows.count()];
        for (int i = 0; i < angleDeg.length; i++) {
            double reachM = speedMps[i] * contactMs[i] / 1000 / 2;
            // asin of more than 1 is NaN: no leg reaches that far, so the row is dropped.
            angleDeg[i] = Math.toDegrees(Math.asin(reachM / legM));
        }
        return RunningMean.of(angleDeg, rows.weightS())
                .map(mean -> mean.marker(
                        MarkerId.CONTACT_HALF_ANGLE, Evidence.HEURISTIC, NOTE, "lieberman2015", "meingast2025"));
    }
}
