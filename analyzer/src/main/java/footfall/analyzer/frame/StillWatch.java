// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.signal.MendedSamples;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * Watches a recording for stretches in which the sensor hangs still in one direction. Whether somebody stood in them or the sensor lay
 * on a table is decided by whoever asks, who knows the direction while running. Not thread-safe: one per stream.
 */
final class StillWatch {
    /** Shorter stillness says nothing, s. */
    static final double SHORTEST_S = 2;

    private static final double CELL_S = 0.25;
    private static final double MOST_SD_G = 0.05;
    /** Noise of a sensor, with which samples stray without following each other, g. */
    private static final double MOST_NOISE_G = 0.1;

    private static final double MOST_DPS = 15;
    /** Cosine of the largest turn within a stretch, 4 degrees. */
    private static final double SAME_WAY = Math.cos(Math.toRadians(4));

    private static final double LEAST_G = 0.85;
    private static final double MOST_G = 1.15;
    private static final int CHANNELS = 6;
    private static final int KEPT = 16;

    private final double[] sum = new double[CHANNELS];
    private final double[] square = new double[CHANNELS];
    private final double[] last = new double[CHANNELS];
    private final double[] jump = new double[CHANNELS];
    private final Stretch[] kept = new Stretch[KEPT];
    private final double[] run = new double[CHANNELS];
    private int runCells;
    private int stretches;
    private int count;
    private long cell = Long.MIN_VALUE;
    private boolean gyro;

    /**
     * A still stretch.
     *
     * @param fromS begin, s
     * @param toS end, s
     * @param up direction of gravity's reaction
     * @param lengthG its length, g
     * @param turningDps what the gyro said meanwhile: its constant error; 0 without a gyro
     */
    record Stretch(double fromS, double toS, Vector3D up, double lengthG, Vector3D turningDps) {
        double lengthS() {
            return toS - fromS;
        }
    }

    void accept(MendedSamples samples) {
        gyro = samples.hasGyro();
        double[] timeS = samples.timeS();
        for (int i = 0; i < samples.size(); i++) {
            long at = (long) (timeS[i] / CELL_S);
            if (at != cell) {
                closeCell(at);
            }
            add(0, samples.axG()[i]);
            add(1, samples.ayG()[i]);
            add(2, samples.azG()[i]);
            if (gyro) {
                add(3, samples.gxDps()[i]);
                add(4, samples.gyDps()[i]);
                add(5, samples.gzDps()[i]);
            }
            count++;
        }
    }

    private void add(int channel, double value) {
        sum[channel] += value;
        square[channel] += value * value;
        double change = count > 0 ? value - last[channel] : 0;
        jump[channel] += change * change;
        last[channel] = value;
    }

    private void closeCell(long next) {
        boolean still = count > 1 && isStill();
        if (still && runCells > 0 && !continuesRun()) {
            closeRun();
        }
        if (still) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                run[channel] += sum[channel] / count;
            }
            runCells++;
            keepRun();
        }
        if (!still || next != cell + 1) {
            closeRun();
        }
        Arrays.fill(sum, 0);
        Arrays.fill(square, 0);
        Arrays.fill(jump, 0);
        count = 0;
        cell = next;
    }

    private boolean isStill() {
        double length = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            double mean = sum[channel] / count;
            double all = square[channel] / count - mean * mean;
            double moving = all - jump[channel] / (2 * (count - 1));
            length += channel < 3 ? mean * mean : 0;
            boolean calm = channel < 3
                    ? all < MOST_NOISE_G * MOST_NOISE_G && moving < MOST_SD_G * MOST_SD_G
                    : all < MOST_DPS * MOST_DPS && Math.abs(mean) < MOST_DPS;
            if (!calm) {
                return false;
            }
        }
        return length > LEAST_G * LEAST_G && length < MOST_G * MOST_G;
    }

    private boolean continuesRun() {
        Vector3D own = new Vector3D(sum[0], sum[1], sum[2]).normalize();
        return own.dotProduct(runUp()) > SAME_WAY;
    }

    private Vector3D runUp() {
        return new Vector3D(run[0], run[1], run[2]).normalize();
    }

    /** The stretch under way is kept anew with every cell, so that what is known does not wait for its end. */
    private void keepRun() {
        if (runCells * CELL_S < SHORTEST_S) {
            return;
        }
        double toS = (cell + 1) * CELL_S;
        Vector3D turning = new Vector3D(1.0 / runCells, new Vector3D(run[3], run[4], run[5]));
        double lengthG = new Vector3D(run[0], run[1], run[2]).getNorm() / runCells;
        kept[stretches % KEPT] = new Stretch(toS - runCells * CELL_S, toS, runUp(), lengthG, turning);
    }

    private void closeRun() {
        if (runCells * CELL_S >= SHORTEST_S) {
            stretches++;
            // A free place for the next one: what stands in it is the oldest.
            kept[stretches % KEPT] = new Stretch(0, 0, Vector3D.PLUS_K, 1, Vector3D.ZERO);
        }
        runCells = 0;
        Arrays.fill(run, 0);
    }

    /** The last stretch that ended before a time, not longer ago than some seconds, within a cone about a direction. */
    Optional<Stretch> before(double timeS, double withinS, Vector3D about, double coneDeg) {
        double leastCos = Math.cos(Math.toRadians(coneDeg));
        for (int back = 0; back < KEPT && back <= stretches; back++) {
            Stretch stretch = kept[(stretches - back) % KEPT];
            boolean fits = stretch != null
                    && stretch.lengthS() > 0
                    && stretch.toS() <= timeS
                    && stretch.toS() >= timeS - withinS
                    && stretch.up().dotProduct(about) > leastCos;
            if (fits) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }
}
