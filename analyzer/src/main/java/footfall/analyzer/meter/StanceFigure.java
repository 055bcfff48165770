// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

/** A figure that follows from the contact time and the flight time of a landing. */
@FunctionalInterface
interface StanceFigure {
    /** How far aside the slope is taken, s. */
    double NEARBY_S = 1e-4;

    /** From contact time (s) and flight time (s). */
    double of(double contactS, double flightS);

    /** Writes the figure of every landing whose stance is known. */
    default void fill(LandingValues values) {
        Landings landings = values.landings();
        for (int i = 0; i < landings.size(); i++) {
            double contactS = landings.groundContactS(i);
            double flightS = landings.stepS(i) - contactS;
            values.put(i, flightS >= 0 && landings.stepSeen(i) ? of(contactS, flightS) : Double.NaN);
        }
    }

    /**
     * The figures of a run, with what an error of contact that all landings share does to them: a longer contact is a shorter flight.
     */
    default LandingSummary summary(LandingValues values, RunFacts run) {
        Landings landings = values.landings();
        double contactS = 0;
        double stepS = 0;
        int count = 0;
        for (int i = 0; i < landings.size(); i++) {
            if (!Double.isNaN(values.value(i))) {
                contactS += landings.groundContactS(i);
                stepS += landings.stepS(i);
                count++;
            }
        }
        double middleS = contactS / count;
        double flightS = stepS / count - middleS;
        double slope = (of(middleS + NEARBY_S, flightS - NEARBY_S) - of(middleS - NEARBY_S, flightS + NEARBY_S))
                / (2 * NEARBY_S);
        double shared = Math.abs(slope) * SharedError.contactTimeS(run);
        return LandingSummary.of(values).sharing(Double.isFinite(shared) ? shared : 0);
    }
}
