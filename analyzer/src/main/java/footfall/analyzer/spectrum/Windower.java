// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.spectrum;

import footfall.analyzer.signal.UniformGrid;

/**
 * Cuts analysis windows out of the grid. What lies outside the recording or in a hole gets the mean of what was recorded, so that it
 * carries nothing once the mean is taken off; a hole of up to {@value #BRIDGED} ticks keeps its straight line. Not thread-safe.
 */
public final class Windower {
    private static final int BRIDGED = 4;

    private final UniformGrid grid;
    private final boolean[] known = new boolean[AnalysisWindow.SAMPLES];

    /** For this grid. */
    public Windower(UniformGrid grid) {
        this.grid = grid;
    }

    /** Fills the window whose middle is this tick of the grid; ticks that are not there yet count as not recorded. */
    public void fill(long middleTick, AnalysisWindow window) {
        long first = middleTick - AnalysisWindow.SAMPLES / 2;
        long from = Math.max(0, first);
        long to = Math.min(grid.ticks(), first + AnalysisWindow.SAMPLES);
        int holes = grid.holes(from, to);
        int recorded = (int) Math.max(0, to - from) - holes;
        double validShare = (double) recorded / AnalysisWindow.SAMPLES;
        window.describe((double) first / UniformGrid.RATE_HZ, validShare, grid.clippedShare(from, to));
        if (recorded == AnalysisWindow.SAMPLES) {
            copy(grid.xG(), first, window.xG());
            copy(grid.yG(), first, window.yG());
            copy(grid.zG(), first, window.zG());
            copy(grid.magnitudeG(), first, window.magnitudeG());
            return;
        }
        mark(first, from, to);
        patch(grid.xG(), first, window.xG());
        patch(grid.yG(), first, window.yG());
        patch(grid.zG(), first, window.zG());
        patch(grid.magnitudeG(), first, window.magnitudeG());
    }

    private static void copy(double[] ring, long first, double[] out) {
        int at = UniformGrid.slot(first);
        int head = Math.min(out.length, ring.length - at);
        System.arraycopy(ring, at, out, 0, head);
        System.arraycopy(ring, 0, out, head, out.length - head);
    }

    private void mark(long first, long from, long to) {
        int hole = 0;
        for (int i = 0; i < known.length; i++) {
            long tick = first + i;
            boolean inside = tick >= from && tick < to;
            known[i] = inside && grid.valid()[UniformGrid.slot(tick)];
            if (!known[i]) {
                hole = inside ? hole + 1 : BRIDGED + 1;
                continue;
            }
            for (int back = 1; hole <= BRIDGED && back <= hole; back++) {
                known[i - back] = true;
            }
            hole = 0;
        }
    }

    private void patch(double[] ring, long first, double[] out) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < known.length; i++) {
            if (known[i]) {
                out[i] = ring[UniformGrid.slot(first + i)];
                sum += out[i];
                count++;
            }
        }
        double mean = count > 0 ? sum / count : 0;
        for (int i = 0; i < known.length; i++) {
            if (!known[i]) {
                out[i] = mean;
            }
        }
    }
}
