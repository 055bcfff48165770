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

    private final StrideLine strides;
    private final StepAssembler assembler;
    private final UniformGrid grid;
    private int bout = -1;

    StepFeed(GaitOptions options, UniformGrid grid) {
        this.strides = new StrideLine(options);
        this.assembler = new StepAssembler(options.placement(), options.foot(), strides);
        this.grid = grid;
    }

    void samples(MendedSamples samples) {
        strides.samples(samples);
        assembler.accept(samples);
    }

    void phase(PhaseTicks second) {
        long from = second.firstTick() + second.begin();
        long to = Math.min(grid.ticks(), second.firstTick() + second.end());
        if (second.gait() == Gait.NONE || grid.holes(from, to) > HOLE_TICKS) {
            end();
            return;
        }
        if (second.bout() != bout) {
            end();
            assembler.beginBout(second.gait(), second.strides());
            bout = second.bout();
        }
        for (long at = from; at < to; at += TICKS_A_POINT) {
            point(second, at);
        }
        if (to > from) {
            point(second, to);
        }
    }

    private void point(PhaseTicks second, long tick) {
        int at = (int) (tick - second.firstTick());
        assembler.phase((double) tick / PhaseTicks.TICKS, second.steps()[at], second.confidence());
    }

    private void end() {
        if (bout >= 0) {
            assembler.endBout();
            bout = -1;
        }
    }

    DetectedSteps finish() {
        return strides.complete(assembler.finish());
    }

    StrideLine strides() {
        return strides;
    }
}
