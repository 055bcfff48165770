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
    }

    /** The scenario at a placement, 100 Hz, with a good sensor on the left, of its usual length. */
    public static SensorRunOptions of(SensorScenario scenario, SensorPlacement placement, long seed) {
        return new SensorRunOptions(
                scenario,
                placement,
                Foot.LEFT,
                USUAL_RATE_HZ,
                scenario.defaultDurationS(),
                seed,
                scenario.habits(GaitHabits.of(SyntheticRunner.ofSeed(seed))),
                StrideDials.own(),
                scenario.sensor(USUAL_RATE_HZ, seed));
    }

    /** The same on a side of the body. */
    public SensorRunOptions on(Foot other) {
        return new SensorRunOptions(scenario, placement, other, rateHz, durationS, seed, habits, dials, sensor);
    }

    /** The same at a rate, Hz. */
    public SensorRunOptions atRateHz(double hz) {
        return new SensorRunOptions(scenario, placement, side, hz, durationS, seed, habits, dials, sensor);
    }

    /** The same of a true length, s. */
    public SensorRunOptions lastingS(double seconds) {
        return new SensorRunOptions(scenario, placement, side, rateHz, seconds, seed, habits, dials, sensor);
    }

    /** The same with other habits. */
    public SensorRunOptions withHabits(GaitHabits other) {
        return new SensorRunOptions(scenario, placement, side, rateHz, durationS, seed, other, dials, sensor);
    }

    /** The same, run otherwise. */
    public SensorRunOptions withDials(StrideDials other) {
        return new SensorRunOptions(scenario, placement, side, rateHz, durationS, seed, habits, other, sensor);
    }

    /** The same with another sensor. */
    public SensorRunOptions withSensor(SensorModel other) {
        return new SensorRunOptions(scenario, placement, side, rateHz, durationS, seed, habits, dials, other);
    }
}
