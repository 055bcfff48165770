// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.activity.Quantity;
import java.util.Optional;

/**
 * Duty factor: contact time of one foot over stride time, contact / (120 000 / cadence); below 0.5 in running. From contact and
 * cadence; where there is no contact time, from the share of the stride that the device itself records.
 */
final class DutyFactorMeter implements WatchMeter {
    private static final String NOTE =
            "Share of the stride that one foot is on the ground, from the device's contact time; "
                    + "high means a grounded style, not a bad one, and the contact time's error carries over one to one.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        FlightRows flight = rows.flight().filter(FlightRows::usable).orElse(null);
        double[] duty = flight != null ? fromContact(flight, rows) : fromShare(rows);
        return RunningMean.of(duty, rows.weightS())
                .map(mean -> mean.marker(MarkerId.DUTY_FACTOR, Evidence.PROXY, NOTE, "patoz2022"));
    }

    private static double[] fromContact(FlightRows flight, StrideRows rows) {
        double[] contactMs = flight.contactMs();
        double[] cadenceSpm = rows.cadenceSpm();
        double[] duty = new double[rows.count()];
        for (int i = 0; i < duty.length; i++) {
            duty[i] = contactMs[i] / (120_000 / cadenceSpm[i]);
        }
        return duty;
    }

    private static double[] fromShare(StrideRows rows) {
        double[] duty =
                rows.settled(Quantity.GROUND_CONTACT_SHARE).map(double[]::clone).orElse(new double[0]);
        for (int i = 0; i < duty.length; i++) {
            duty[i] /= 100;
        }
        return duty;
    }
}
