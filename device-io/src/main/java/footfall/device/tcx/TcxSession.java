// SPDX-License-Identifier: Apache-2.0
package footfall.device.tcx;

import footfall.analyzer.Sport;
import footfall.analyzer.activity.Session;
import footfall.device.xml.CadenceUnitDecision;
import footfall.device.xml.IsoTime;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The sums of an activity's laps while they are read. Not thread-safe: one per activity. */
final class TcxSession {
    private final Sport sport;
    private long startEpochMs = IsoTime.NONE;
    private double timerS;
    private double distanceM;
    private double cadenceSeconds;
    private double cadenceS;
    private double steps;

    TcxSession(Sport sport) {
        this.sport = sport;
    }

    Sport sport() {
        return sport;
    }

    void startsAt(long epochMs) {
        if (startEpochMs == IsoTime.NONE) {
            startEpochMs = epochMs;
        }
    }

    /** Adds a lap; NaN is what it does not say. */
    void add(double lapTimerS, double lapDistanceM, double lapRunCadence, double lapSteps) {
        timerS += orZero(lapTimerS);
        distanceM += orZero(lapDistanceM);
        steps += orZero(lapSteps);
        if (lapRunCadence > 0 && lapTimerS > 0) {
            cadenceSeconds += lapRunCadence * lapTimerS;
            cadenceS += lapTimerS;
        }
    }

    /**
     * The finished session.
     *
     * @param spanMs times of its first and last point
     * @param cadence what the file's cadence counts
     */
    Session finish(long[] spanMs, CadenceUnitDecision cadence) {
        long startMs = startEpochMs == IsoTime.NONE ? spanMs[0] : startEpochMs;
        double elapsedS = (spanMs[1] - spanMs[0]) / 1000.0;
        double meanSpm = sport.onFoot() && cadenceS > 0
                ? cadenceSeconds / cadenceS * cadence.unit().factor()
                : 0;
        return new Session(
                sport,
                "",
                OptionalLong.of(startMs),
                positive(elapsedS),
                positive(timerS),
                positive(distanceM),
                positive(meanSpm),
                steps > 0 ? OptionalLong.of(Math.round(steps)) : OptionalLong.empty());
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private static OptionalDouble positive(double value) {
        return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
