// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.spectrum.AnalysisWindow;

/**
 * One final second of gait (or of none) on the grid of {@link AnalysisWindow#RATE_HZ} ticks a second: how many steps have passed since
 * the bout began. Seconds come in order, without holes, each once. The object is filled again for the next second.
 *
 * <p>The phase counts steps of both feet: it rises by one from any event of one foot to the same event of the other foot, so a stride
 * of one foot is two. Where in the step the count turns over is not defined; it is the same all through a bout.
 */
public final class PhaseTicks {
    /** Ticks in a second. */
    public static final int TICKS = AnalysisWindow.RATE_HZ;

    private final double[] steps = new double[TICKS + 1];
    private long firstTick;
    private int begin;
    private int end = TICKS;
    private Gait gait = Gait.NONE;
    private int bout = -1;
    private boolean strides;
    private double confidence;

    /** The gait goes on from tick {@code beginTick} of the second up to tick {@code endTick}. */
    void part(int beginTick, int endTick) {
        begin = beginTick;
        end = endTick;
    }

    void describe(long tick, Gait what, int boutIndex, boolean readAsStrides, double sure) {
        firstTick = tick;
        gait = what;
        bout = boutIndex;
        strides = readAsStrides;
        confidence = sure;
    }

    /** Index of the first tick of the second, from the start of the recording; tick k lies at k / {@link #TICKS} s. */
    public long firstTick() {
        return firstTick;
    }

    /** First tick of the second with gait: above 0 in the second in which a bout begins. */
    public int begin() {
        return begin;
    }

    /** Where the gait ends in the second: below {@link #TICKS} in the second in which a bout ends. */
    public int end() {
        return end;
    }

    /** Run, walk or none. */
    public Gait gait() {
        return gait;
    }

    /** Counts the bouts of one uninterrupted gait from 0; −1 where there is none. */
    public int bout() {
        return bout;
    }

    /** Whether the signal's own rhythm is the stride and not the step. */
    public boolean strides() {
        return strides;
    }

    /** Probability that gait and reading are right, 0…1. */
    public double confidence() {
        return confidence;
    }

    /**
     * Steps of both feet since the bout began, one a tick and one more at {@link #end()}, never falling; without meaning where there is
     * no gait.
     */
    public double[] steps() {
        return steps;
    }
}
