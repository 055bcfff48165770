// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

/**
 * The map from stamps of one segment to seconds of the session: a line that bends slowly. Where the drift is certain and above
 * {@value #CORRECTED_FROM} it is taken out; the rate then changes by at most {@value #BEND_PER_S} a second, so that distances of samples stay
 * smooth. An offset beyond {@value #OFF_S} s from the fastest frames is worked off at {@value #SLEW} at most. Not thread-safe.
 */
final class SessionTime {
    /** Crystals are better; a smaller error is below what a cadence shows. */
    private static final double CORRECTED_FROM = 0.0015;

    private static final double MOST_DRIFT = 0.2;
    private static final double BEND_PER_S = 0.02;
    private static final double OFF_S = 0.1;
    private static final double SLEW = 0.002;
    private static final double WORKED_OFF_IN_S = 60;
    /** Two samples never share a time, s. */
    private static final double LEAST_STEP_S = 1e-6;

    private double rate = 1;
    private double stampS;
    private double timeS;
    private double lastS = Double.NEGATIVE_INFINITY;
    private boolean corrected;
    private double drift;

    /** A new segment: this stamp lies at this time of the session, but after all samples so far. */
    void restart(double atStampS, double atTimeS, double periodS) {
        stampS = atStampS;
        timeS = Math.max(atTimeS, lastS + periodS);
    }

    /** The time of a stamp, s: stamps rise. */
    double map(double atStampS) {
        double atS = timeS + (atStampS - stampS) * rate;
        lastS = Math.max(atS, lastS + LEAST_STEP_S);
        return lastS;
    }

    /** What the fastest frames showed until this stamp, which has been mapped. */
    void follow(DelayFloor floor, double atStampS) {
        double passedS = atStampS - stampS;
        timeS += passedS * rate;
        stampS = atStampS;
        if (!floor.isKnown()) {
            return;
        }
        double slope = floor.slope();
        double sure = Math.abs(slope) - floor.slopeHalfWidth();
        if (sure > CORRECTED_FROM && Math.abs(slope) < MOST_DRIFT) {
            corrected = true;
        }
        if (corrected && Math.abs(slope) < MOST_DRIFT) {
            drift = slope;
        }
        double aheadS = timeS - atStampS - floor.at(atStampS);
        double beyondS = Math.copySign(Math.max(0, Math.abs(aheadS) - OFF_S), aheadS);
        double slew = Math.max(-SLEW, Math.min(SLEW, -beyondS / WORKED_OFF_IN_S));
        double bend = BEND_PER_S * Math.max(0, passedS);
        double wanted = 1 + drift + slew;
        rate += Math.max(-bend, Math.min(bend, wanted - rate));
    }

    /** Session seconds a second of the device. */
    double rate() {
        return rate;
    }

    boolean corrected() {
        return corrected;
    }

    /** Time of the newest sample, s. */
    double lastS() {
        return lastS;
    }
}
