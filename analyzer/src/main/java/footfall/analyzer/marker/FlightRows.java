// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

/**
 * Contact and flight time of each row: flight = step time − contact, step time = 60 000 / cadence.
 *
 * <p>A contact longer than the step leaves no flight; a runner's step cannot be so, thus either the contact or the label "running"
 * is wrong there. Such rows are dropped and counted. Where they are more than half, the contact time of this source does not fit the
 * cadence at all and {@link #usable()} says so.
 *
 * @param contactMs ground contact time, ms; NaN where absent or dropped
 * @param flightMs flight time, ms; NaN with it
 * @param dropped rows without flight
 * @param kept rows with flight
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FlightRows(double[] contactMs, double[] flightMs, int dropped, int kept) {

    static FlightRows of(double[] recordedContactMs, double[] cadenceSpm) {
        double[] contactMs = recordedContactMs.clone();
        double[] flightMs = new double[contactMs.length];
        int dropped = 0;
        int kept = 0;
        for (int i = 0; i < contactMs.length; i++) {
            flightMs[i] = 60_000 / cadenceSpm[i] - contactMs[i];
            if (flightMs[i] >= 0) {
                kept++;
            } else {
                dropped += flightMs[i] < 0 ? 1 : 0;
                flightMs[i] = Double.NaN;
                contactMs[i] = Double.NaN;
            }
        }
        return new FlightRows(contactMs, flightMs, dropped, kept);
    }

    /** Whether contact and cadence agree in most rows. */
    boolean usable() {
        return kept > dropped;
    }

    /** Share of the rows that leave no flight, 0…1. */
    double droppedShare() {
        return kept + dropped == 0 ? 0 : (double) dropped / (kept + dropped);
    }
}
