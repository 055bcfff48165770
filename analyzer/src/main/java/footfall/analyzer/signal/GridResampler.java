// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import java.util.Arrays;

/**
 * From samples at any rate to the uniform grid, without aliasing. The signal is the straight line between neighbouring samples; its
 * exact mean over each cell of 1/64 s is an ideal low-pass for whatever lies far above, from 8 kHz down to 5 Hz, and a symmetric filter
 * of {@value #HALF_TAPS} + {@value #HALF_TAPS} cells takes what lies above half the grid's rate. The delay is an eighth of a second.
 *
 * <p>A cell counts as recorded where at least half of it lies outside holes. Not thread-safe: one per stream.
 */
public final class GridResampler implements MendedSink {
    private static final int CELLS_PER_TICK = 2;
    private static final double CELL_S = 1.0 / (CELLS_PER_TICK * UniformGrid.RATE_HZ);
    private static final int HALF_TAPS = 8;
    /** Half height of the filter, Hz: at 27 Hz, which would fold into the band of steps, it lets less than 1 % pass. */
    private static final double CUT_OFF_HZ = 14;

    /** Each cell stands in its array twice, a ring apart, so that neighbours lie in a row. */
    private static final int CELL_RING = 32;
    private static final int CELL_MASK = CELL_RING - 1;

    private final UniformGrid grid;
    private final GridListener listener;
    private final double[] taps = new double[HALF_TAPS];
    private final double[] cellX = new double[2 * CELL_RING];
    private final double[] cellY = new double[2 * CELL_RING];
    private final double[] cellZ = new double[2 * CELL_RING];
    private final double[] cellMagnitude = new double[2 * CELL_RING];
    private final boolean[] cellValid = new boolean[CELL_RING];

    private boolean any;
    private double lastS;
    private double lastX;
    private double lastY;
    private double lastZ;
    private double lastMagnitude;
    private long cells;
    private double atS;
    private double endS = CELL_S;
    private double sumX;
    private double sumY;
    private double sumZ;
    private double sumMagnitude;
    private double recordedS;
    private int samplesIn;
    private int clippedIn;

    /** Fills this grid and says so each second. */
    public GridResampler(UniformGrid grid, GridListener listener) {
        this.grid = grid;
        this.listener = listener;
        double sum = 0;
        for (int i = 0; i < HALF_TAPS; i++) {
            double x = 2 * Math.PI * CUT_OFF_HZ * CELL_S * (i + 0.5);
            double taper = 0.54 + 0.46 * Math.cos(Math.PI * (i + 0.5) / HALF_TAPS);
            taps[i] = Math.sin(x) / x * taper;
            sum += 2 * taps[i];
        }
        for (int i = 0; i < HALF_TAPS; i++) {
            taps[i] /= sum;
        }
    }

    @Override
    public void accept(MendedSamples samples) {
        double[] timeS = samples.timeS();
        double[] xG = samples.axG();
        double[] yG = samples.ayG();
        double[] zG = samples.azG();
        double[] magnitudeG = samples.magnitudeG();
        boolean[] clipped = samples.clipped();
        boolean[] afterHole = samples.afterHole();
        int size = samples.size();
        for (int i = 0; i < size; i++) {
            samplesIn++;
            clippedIn += clipped[i] ? 1 : 0;
            advance(timeS[i], xG[i], yG[i], zG[i], magnitudeG[i], afterHole[i]);
        }
    }

    private void advance(double timeS, double xG, double yG, double zG, double magnitudeG, boolean hole) {
        if (any) {
            double perS = 1 / (timeS - lastS);
            double slopeX = (xG - lastX) * perS;
            double slopeY = (yG - lastY) * perS;
            double slopeZ = (zG - lastZ) * perS;
            double slopeMagnitude = (magnitudeG - lastMagnitude) * perS;
            while (timeS >= endS) {
                integrate(endS, slopeX, slopeY, slopeZ, slopeMagnitude, hole);
                closeCell(CELL_S);
            }
            if (timeS > atS) {
                integrate(timeS, slopeX, slopeY, slopeZ, slopeMagnitude, hole);
            }
        }
        any = true;
        lastS = timeS;
        lastX = xG;
        lastY = yG;
        lastZ = zG;
        lastMagnitude = magnitudeG;
    }

    /** Adds the area under the line from where the last one ended up to {@code toS}. */
    private void integrate(
            double toS, double slopeX, double slopeY, double slopeZ, double slopeMagnitude, boolean hole) {
        double widthS = toS - atS;
        double middleS = 0.5 * (atS + toS) - lastS;
        sumX += widthS * (lastX + slopeX * middleS);
        sumY += widthS * (lastY + slopeY * middleS);
        sumZ += widthS * (lastZ + slopeZ * middleS);
        sumMagnitude += widthS * (lastMagnitude + slopeMagnitude * middleS);
        recordedS += hole ? 0 : widthS;
        atS = toS;
    }

    private void closeCell(double widthS) {
        int at = (int) cells & CELL_MASK;
        double scale = 1 / widthS;
        put(cellX, at, sumX * scale);
        put(cellY, at, sumY * scale);
        put(cellZ, at, sumZ * scale);
        put(cellMagnitude, at, sumMagnitude * scale);
        cellValid[at] = recordedS >= 0.5 * widthS;
        sumX = 0;
        sumY = 0;
        sumZ = 0;
        sumMagnitude = 0;
        recordedS = 0;
        cells++;
        endS = (cells + 1) * CELL_S;
        tick();
    }

    /** What was before the first cell was like it. */
    private void put(double[] ring, int at, double value) {
        if (cells == 0) {
            Arrays.fill(ring, value);
        }
        ring[at] = value;
        ring[at + CELL_RING] = value;
    }

    private void tick() {
        long tick = grid.ticks();
        long centre = CELLS_PER_TICK * tick;
        if (cells < centre + HALF_TAPS) {
            return;
        }
        int after = ((int) centre - HALF_TAPS & CELL_MASK) + HALF_TAPS;
        double x = 0;
        double y = 0;
        double z = 0;
        double magnitude = 0;
        for (int i = 0; i < HALF_TAPS; i++) {
            x += taps[i] * (cellX[after - 1 - i] + cellX[after + i]);
            y += taps[i] * (cellY[after - 1 - i] + cellY[after + i]);
            z += taps[i] * (cellZ[after - 1 - i] + cellZ[after + i]);
            magnitude += taps[i] * (cellMagnitude[after - 1 - i] + cellMagnitude[after + i]);
        }
        boolean recorded = cellValid[(int) Math.max(0, centre - 1) & CELL_MASK] && cellValid[(int) centre & CELL_MASK];
        grid.add(x, y, z, magnitude, recorded, samplesIn, clippedIn);
        samplesIn = 0;
        clippedIn = 0;
        if (grid.ticks() % UniformGrid.RATE_HZ == 0) {
            listener.grown(grid.ticks());
        }
    }

    /** Brings the last ticks onto the grid: up to the last sample. */
    public void finish() {
        double widthS = atS - (endS - CELL_S);
        if (widthS > 0) {
            closeCell(widthS);
        }
        if (cells == 0) {
            return;
        }
        long last = (cells - 1) / CELLS_PER_TICK;
        while (grid.ticks() <= last) {
            repeatCell();
        }
    }

    private void repeatCell() {
        int from = (int) (cells - 1) & CELL_MASK;
        int at = (int) cells & CELL_MASK;
        put(cellX, at, cellX[from]);
        put(cellY, at, cellY[from]);
        put(cellZ, at, cellZ[from]);
        put(cellMagnitude, at, cellMagnitude[from]);
        cellValid[at] = cellValid[from];
        cells++;
        tick();
    }

    /** Time of the last sample, s. */
    public double lastS() {
        return lastS;
    }
}
