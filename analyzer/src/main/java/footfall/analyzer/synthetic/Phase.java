// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Gait;
import footfall.analyzer.Sport;

/**
 * One stretch of a plan: what the runner sets out to do.
 *
 * @param sport what the device files it as
 * @param gait run, walk, or none for standing and riding
 * @param seconds length, s
 * @param speedMps speed aimed at, m/s
 * @param gradePct slope of the ground, %
 * @param crankRpm revolutions a minute where a bicycle carries the person; 0 on foot
 * @param autoPause whether the watch stops its timer in a stand
 * @param lap whether a lap begins here
 */
record Phase(
        Sport sport,
        Gait gait,
        int seconds,
        double speedMps,
        double gradePct,
        double crankRpm,
        boolean autoPause,
        boolean lap) {

    static Phase run(int seconds, double speedMps) {
        return new Phase(Sport.RUNNING, Gait.RUN, seconds, speedMps, 0, 0, false, false);
    }

    static Phase walk(int seconds, double speedMps) {
        return new Phase(Sport.RUNNING, Gait.WALK, seconds, speedMps, 0, 0, false, false);
    }

    static Phase stand(int seconds) {
        return new Phase(Sport.RUNNING, Gait.NONE, seconds, 0, 0, 0, false, false);
    }

    static Phase ride(int seconds, double speedMps, double crankRpm) {
        return new Phase(Sport.RUNNING, Gait.NONE, seconds, speedMps, 0, crankRpm, false, false);
    }

    Phase filedAs(Sport filed) {
        return new Phase(filed, gait, seconds, speedMps, gradePct, crankRpm, autoPause, lap);
    }

    Phase onGradePct(double slopePct) {
        return new Phase(sport, gait, seconds, speedMps, slopePct, crankRpm, autoPause, lap);
    }

    Phase withAutoPause() {
        return new Phase(sport, gait, seconds, speedMps, gradePct, crankRpm, true, lap);
    }

    Phase newLap() {
        return new Phase(sport, gait, seconds, speedMps, gradePct, crankRpm, autoPause, true);
    }

    Phase lasting(int wantedSeconds) {
        return new Phase(sport, gait, wantedSeconds, speedMps, gradePct, crankRpm, autoPause, lap);
    }
}
