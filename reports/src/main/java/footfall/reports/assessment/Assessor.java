// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.Analysis;
import footfall.reports.InputDescription;

/**
 * From what was measured, and what the runner says of themselves, to what they are told. The rules, in the order in which they
 * speak; each is a class of its own:
 *
 * <ol>
 *   <li>{@link RedFlagRule}: signs for a professional silence all that is said on cadence and volume.
 *   <li>{@link PainRule}: how much pain is acceptable.
 *   <li>{@link DataQualityRule}: what the data cannot carry.
 *   <li>{@link LeaveAloneRule}: who should not raise the cadence; where it speaks, no other rule on cadence does.
 *   <li>{@link OverstrideRule}: two agreeing inputs, never one.
 *   <li>{@link CadenceRule}: own cadence against speed and height.
 *   <li>{@link KneeLoadRule}: what the suggested change may do.
 *   <li>{@link StyleRule}: sides, fatigue, bounce.
 *   <li>{@link StrideRule}: what a sensor on the body shows of single strides.
 *   <li>{@link HabitRule}: distance and strength, where the runner's goals or pains ask for it.
 * </ol>
 *
 * <p>Never a diagnosis and never a probability of injury: no source supports either from these data.
 */
public final class Assessor {
    private Assessor() {}

    /** What this runner is told about this recording. */
    public static Assessment assess(InputDescription input, Analysis analysis, Runner runner) {
        Situation situation = Situation.of(input, analysis, runner);
        Draft draft = new Draft();
        RedFlagRule.apply(situation, draft);
        PainRule.apply(situation, draft);
        boolean usable = DataQualityRule.apply(situation, draft);
        if (usable && !situation.silenced()) {
            adviseOnCadence(situation, draft);
        }
        StyleRule.apply(situation, draft);
        StrideRule.apply(situation, draft);
        HabitRule.apply(situation, draft);
        return new Assessment(
                Verdict.of(situation, draft),
                draft.actions(),
                draft.findings(),
                KneeLoadRule.estimate(draft),
                situation.silenced());
    }

    private static void adviseOnCadence(Situation situation, Draft draft) {
        if (LeaveAloneRule.apply(situation, draft)) {
            return;
        }
        if (!OverstrideRule.apply(situation, draft)) {
            CadenceRule.apply(situation, draft);
        }
        KneeLoadRule.apply(draft);
    }
}
