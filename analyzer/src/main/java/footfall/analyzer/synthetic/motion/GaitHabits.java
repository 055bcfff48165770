// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.SyntheticRunner;
import java.util.OptionalDouble;

/**
 * How regular a person's steps are.
 *
 * @param cadenceSpm running cadence at easy pace on the level, steps of both feet a minute; empty: the runner's own
 * @param stepTimeCv spread of step times around their course, as a share of the step time
 * @param memory how that spread remembers
 * @param moodSpm spread of the slow wandering of cadence, spm
 * @param stepTimeAsymmetryPct 100 × (left − right) / mean of both, where the left step runs from left to right contact
 * @param impactAsymmetryPct the same of impacts, left landing against right landing
 * @param impactCv spread of single impacts, as a share
 */
public record GaitHabits(
        OptionalDouble cadenceSpm,
        double stepTimeCv,
        StepMemory memory,
        double moodSpm,
        double stepTimeAsymmetryPct,
        double impactAsymmetryPct,
        double impactCv) {
    /** @throws IllegalArgumentException where a figure is out of range */
    public GaitHabits {
        if (cadenceSpm.isPresent() && !(cadenceSpm.getAsDouble() >= 120 && cadenceSpm.getAsDouble() <= 260)) {
            throw new IllegalArgumentException("running cadence must lie in 120…260 spm, got " + cadenceSpm);
        }
        require("step-time spread", stepTimeCv, 0, 0.1);
        require("slow wandering, spm", moodSpm, 0, 10);
        require("step-time asymmetry, %", stepTimeAsymmetryPct, -30, 30);
        require("impact asymmetry, %", impactAsymmetryPct, -150, 150);
        require("impact spread", impactCv, 0, 0.5);
    }

    private static void require(String what, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(what + " must lie in " + low + "…" + high + ", got " + value);
        }
    }

    /** As the runner of this seed is: own spread, long memory, small asymmetries. */
    public static GaitHabits of(SyntheticRunner runner) {
        double bodyPct = 2 * (runner.leftContactSharePct() - 50);
        return new GaitHabits(
                OptionalDouble.empty(), runner.stepTimeCv(), StepMemory.LONG, 0.8, 0.5 * bodyPct, 4 * bodyPct, 0.12);
    }

    /** A machine: every step like the one before. */
    public static GaitHabits clockwork() {
        return new GaitHabits(OptionalDouble.empty(), 0, StepMemory.WHITE, 0, 0, 0, 0);
    }

    /** The same with another cadence, spm. */
    public GaitHabits withCadenceSpm(double spm) {
        return new GaitHabits(
                OptionalDouble.of(spm),
                stepTimeCv,
                memory,
                moodSpm,
                stepTimeAsymmetryPct,
                impactAsymmetryPct,
                impactCv);
    }

    /** The same with another spread of step times. */
    public GaitHabits withSpread(double cv, StepMemory kind) {
        return new GaitHabits(cadenceSpm, cv, kind, moodSpm, stepTimeAsymmetryPct, impactAsymmetryPct, impactCv);
    }

    /** The same with other asymmetries, %. */
    public GaitHabits withAsymmetryPct(double ofStepTime, double ofImpact) {
        return new GaitHabits(cadenceSpm, stepTimeCv, memory, moodSpm, ofStepTime, ofImpact, impactCv);
    }

    /** The same with another slow wandering, spm. */
    public GaitHabits withMoodSpm(double spm) {
        return new GaitHabits(cadenceSpm, stepTimeCv, memory, spm, stepTimeAsymmetryPct, impactAsymmetryPct, impactCv);
    }
}
