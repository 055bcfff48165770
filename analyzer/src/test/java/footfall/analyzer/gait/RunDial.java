// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.synthetic.motion.GaitHabits;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.StrideDials;
import java.util.function.BiFunction;

/** What can be turned alone in a made-up person, and how far. */
enum RunDial {
    TIBIA_ANGLE(dials(StrideDials::withTibiaAngleDeg), 0, 6, 12),
    FOOT_STRIKE(dials(StrideDials::withFootStrikeDeg), -6, 4, 15),
    FOOT_ROLL(dials(StrideDials::withFootRollDeg), 2, 8, 14),
    BRAKING(dials(StrideDials::withBrakingGain), 0.5, 1, 1.5),
    IMPACT(dials(StrideDials::withImpactGain), 0.6, 1, 1.4),
    OBLIQUITY(dials(StrideDials::withObliquityDeg), 4, 8, 14),
    LEAN(dials(StrideDials::withLeanDeg), 0, 6, 12),
    CONTACT_ASYMMETRY(dials(StrideDials::withContactAsymmetryPct), -8, 0, 8),
    IMPACT_ASYMMETRY(habits((own, pct) -> own.withAsymmetryPct(own.stepTimeAsymmetryPct(), pct)), -30, 0, 30),
    STEP_ASYMMETRY(habits((own, pct) -> own.withAsymmetryPct(pct, own.impactAsymmetryPct())), -6, 0, 6);

    private final BiFunction<SensorRunOptions, Double, SensorRunOptions> turn;
    private final double[] levels;

    RunDial(BiFunction<SensorRunOptions, Double, SensorRunOptions> turn, double... levels) {
        this.turn = turn;
        this.levels = levels;
    }

    int levels() {
        return levels.length;
    }

    SensorRunOptions turn(SensorRunOptions options, int level) {
        return turn.apply(options, levels[level]);
    }

    private static BiFunction<SensorRunOptions, Double, SensorRunOptions> dials(
            BiFunction<StrideDials, Double, StrideDials> turn) {
        return (options, level) -> options.withDials(turn.apply(options.dials(), level));
    }

    private static BiFunction<SensorRunOptions, Double, SensorRunOptions> habits(
            BiFunction<GaitHabits, Double, GaitHabits> turn) {
        return (options, level) -> options.withHabits(turn.apply(options.habits(), level));
    }
}
