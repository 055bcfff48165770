// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import java.util.Optional;

/** What the sine-wave model needs from a row on level ground; one figure a row, in SI units. */
@FunctionalInterface
interface StanceOnLevel {
    /** Note that every marker of the model carries. */
    String LIMITS = "Sine-wave model from contact and flight time on level ground (below 2 % grade); "
            + "it inherits the device's contact time, and no link with injury has been shown.";

    /** The figure from contact time (s), flight time (s) and speed (m/s). */
    double figure(double contactS, double flightS, double speedMps);

    /** Mean of the figure over level running rows; nothing where contact does not fit cadence or no ground is known to be level. */
    static Optional<RunningMean> mean(StrideRows rows, StanceOnLevel model) {
        FlightRows flight = rows.flight().filter(FlightRows::usable).orElse(null);
        if (flight == null) {
            return Optional.empty();
        }
        double[] contactMs = flight.contactMs();
        double[] flightMs = flight.flightMs();
        double[] speedMps = rows.speedMps();
        double[] figures = new double[rows.count()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] =
                    rows.isLevel(i) ? model.figure(contactMs[i] / 1000, flightMs[i] / 1000, speedMps[i]) : Double.NaN;
        }
        return RunningMean.of(figures, rows.weightS());
    }
}
