// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * A stretch of doing one thing, in true time.
 *
 * @param kind what
 * @param fromS begin, s
 * @param toS end, s
 * @param speedMps speed aimed at, m/s; 0 off foot
 * @param gradePct slope of the ground, %
 * @param turnDps rate of turning about the vertical, degrees a second
 * @param rhythmPerMin repetitions a minute of what repeats off foot (crank, claps, jumps); 0 where nothing does
 */
record Scene(
        SceneKind kind,
        double fromS,
        double toS,
        double speedMps,
        double gradePct,
        double turnDps,
        double rhythmPerMin) {

    double durationS() {
        return toS - fromS;
    }
}
