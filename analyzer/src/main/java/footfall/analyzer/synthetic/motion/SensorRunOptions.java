// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.SyntheticRunner;

/**
 * What recording to make up.
 *
 * @param scenario what the person does
 * @param placement where the sensor sits; never unknown, since something must be simulated
 * @param side side of the body that carries it (waist, leg, arm)
 * @param rateHz ticks of the device's clock a second
 * @param durationS true length, s
 * @param startS how much later than the start of it the sensor is switched on, true s: no step may come before
 * @param seed which person and which chance
 * @param habits how regular the steps are
 * @param dials how the person runs
 * @param sensor the sensor with its faults
 */
public record SensorRunOptions(
        SensorScenario scenario,
        SensorPlacement placement,
        Foot side,
        double rateHz,
        double durationS,
        double startS,
        long seed,
        GaitHabits habits,
        StrideDials dials,
        SensorModel sensor) {
    /** Longest recording, s. */
    public static final double LONGEST_S = 200 * 3600;

    private static final double USUAL_RATE_HZ = 100;

    /** @throws IllegalArgumentException where a figure is out of range or the placement is unknown */
    public SensorRunOptions {
        if (placement == SensorPlacement.UNKNOWN) {
            throw new IllegalArgumentException("a made-up sensor sits somewhere: name a placement other than unknown");
        }
        SensorModel.require("rate, Hz", rateHz, 1, 20_000);
        SensorModel.require("duration, s", durationS, 1, LONGEST_S);
        SensorModel.require("start, s", startS, 0, durationS - 1);
    }

    /** The scenario at a placement, 100 Hz, with a good sensor on the left, of its usual length. */
    public static SensorRunOptions of(SensorScenario scenario, SensorPlacement placement, long seed) {
        return new SensorRunOptions(
                scenario,
                placement,
                Foot.LEFT,
                USUAL_RATE_HZ,
                scenario.defaultDurationS(),
                0,
                seed,
                scenario.habits(GaitHabits.of(SyntheticRunner.ofSeed(seed))),
                StrideDials.own(),
                scenario.sensor(USUAL_RATE_HZ, seed));
    }

    /** The same on a side of the body. */
    public SensorRunOptions on(Foot other) {
        return new SensorRunOptions(scenario, placement, other, rateHz, durationS, startS, seed, habits, dials, sensor);
    }

    /** The same at a rate, Hz. */
    public SensorRunOptions atRateHz(double hz) {
        return new SensorRunOptions(scenario, placement, side, hz, durationS, startS, seed, habits, dials, sensor);
    }

    /** The same of a true length, s. */
    public SensorRunOptions lastingS(double seconds) {
        return new SensorRunOptions(scenario, placement, side, rateHz, seconds, startS, seed, habits, dials, sensor);
    }

    /** The same with a sensor that is switched on later, true s; another sensor of the same run may start at another time. */
    public SensorRunOptions startingS(double seconds) {
        return new SensorRunOptions(scenario, placement, side, rateHz, durationS, seconds, seed, habits, dials, sensor);
    }

    /** The same with other habits. */
    public SensorRunOptions withHabits(GaitHabits other) {
        return new SensorRunOptions(scenario, placement, side, rateHz, durationS, startS, seed, other, dials, sensor);
    }

    /** The same, run otherwise. */
    public SensorRunOptions withDials(StrideDials other) {
        return new SensorRunOptions(scenario, placement, side, rateHz, durationS, startS, seed, habits, other, sensor);
    }

    /** The same with another sensor. */
    public SensorRunOptions withSensor(SensorModel other) {
        return new SensorRunOptions(scenario, placement, side, rateHz, durationS, startS, seed, habits, dials, other);
    }
}
