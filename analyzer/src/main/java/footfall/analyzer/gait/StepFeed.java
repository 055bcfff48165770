// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Gait;
import footfall.analyzer.cadence.PhaseTicks;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.signal.UniformGrid;
import footfall.analyzer.step.DetectedSteps;
import footfall.analyzer.step.StepAssembler;

/** Hands samples and step phase to the step finder, bout by bout; a hole ends a bout for it. Not thread-safe: one per stream. */
final class StepFeed {
    private static final int TICKS_A_POINT = 4;
    /** A second with a longer hole has no single steps. */
    private static final int HOLE_TICKS = UniformGrid.RATE_HZ / 4;

    private final StepAssembler assembler;
    private final UniformGrid grid;
    private int bout = -1;

    StepFeed(GaitOptions options, UniformGrid grid) {
        this.assembler = new StepAssembler(options.placement(), options.foot());
        this.grid = grid;
    }

    void samples(MendedSamples samples) {
        assembler.accept(samples);
    }

    void phase(PhaseTicks second) {
        long from = Math.max(0, second.firstTick());
        long to = Math.min(grid.ticks(), second.firstTick() + PhaseTicks.TICKS);
        if (second.gait() == Gait.NONE || grid.holes(from, to) > HOLE_TICKS) {
            end();
            return;
        }
        if (second.bout() != bout) {
            assembler.beginBout(second.gait(), second.strides());
            bout = second.bout();
        }
        for (int tick = 0; tick < PhaseTicks.TICKS; tick += TICKS_A_POINT) {
            long at = second.firstTick() + tick;
            if (at >= from && at < to) {
                assembler.phase((double) at / PhaseTicks.TICKS, second.steps()[tick], second.confidence());
            }
        }
    }

    private void end() {
        if (bout >= 0) {
            assembler.endBout();
            bout = -1;
        }
    }

    DetectedSteps finish() {
        return assembler.finish();
    }
}
