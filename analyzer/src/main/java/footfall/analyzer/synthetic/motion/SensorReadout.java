// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Streams;
import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * What the sensor makes of the motion at each tick of its own clock: mean over the period, mounting, bias, noise, full scale, quantum,
 * hold. Ticks must be read in order. Not thread-safe: one per stream.
 */
final class SensorReadout {
    /** Finer than this, an instant is as good as a mean. */
    private static final double FINE_RATE_HZ = 200;

    private static final int MOST_PARTS = 40;
    private static final int TICKS_PER_MOUNTING = 16;
    private static final int AXES = 3;

    private final BodyMotion body;
    private final SensorModel model;
    private final double rateHz;
    private final double startS;
    private final int parts;
    private final SoftNoise noise;
    private final RandomGenerator hold;
    private final double heldBelow;
    private final Segment segment = new Segment();
    private final double[] rows = new double[9];
    private final double[] felt = new double[6];
    private final double[] values = new double[6];
    private final boolean creeps;
    private long held;

    SensorReadout(BodyMotion body, SensorModel model, double rateHz, double startS, long seed) {
        this.body = body;
        this.model = model;
        this.rateHz = rateHz;
        this.startS = startS;
        this.creeps = model.mounting().creepDegPerMin() != 0;
        this.parts = model.averaging() ? (int) Math.max(1, Math.min(MOST_PARTS, Math.ceil(FINE_RATE_HZ / rateHz))) : 1;
        this.noise = new SoftNoise(Streams.of(seed, Draws.NOISE));
        this.hold = Streams.of(seed, Draws.HOLD);
        this.heldBelow = model.delivery().heldShare();
    }

    /** Values of a tick: three axes in g, three rates in degrees a second. The array is filled anew by the next call. */
    double[] read(long tick) {
        if (tick == 0 || creeps && tick % TICKS_PER_MOUNTING == 0) {
            model.mounting().matrixAt(trueS(tick, 0), rows);
        }
        feel(tick);
        boolean holds = heldBelow > 0 && hold.nextDouble() < heldBelow && tick > 0;
        if (holds) {
            held++;
        }
        double sign = model.inverted() ? -1 : 1;
        boolean gyro = model.gyro();
        for (int axis = 0; axis < AXES; axis++) {
            double g = sign * turned(axis, 0) + model.biasG();
            g += model.noiseG() == 0 ? 0 : model.noiseG() * noise.next();
            if (!holds) {
                values[axis] = readable(g);
            }
            if (gyro) {
                readRate(axis, holds);
            }
        }
        return values;
    }

    private void readRate(int axis, boolean holds) {
        double dps = turned(axis, AXES) + (model.noiseDps() == 0 ? 0 : model.noiseDps() * noise.next());
        if (!holds) {
            values[AXES + axis] = dps;
        }
    }

    private double trueS(long tick, double offset) {
        return startS + (tick + offset) / rateHz / (1 + model.clockError());
    }

    private void feel(long tick) {
        Arrays.fill(felt, 0);
        for (int part = 0; part < parts; part++) {
            body.at(trueS(tick, (part + 0.5) / parts - 0.5), segment);
            felt[0] += segment.xG;
            felt[1] += segment.yG;
            felt[2] += segment.zG;
            felt[3] += segment.xDps;
            felt[4] += segment.yDps;
            felt[5] += segment.zDps;
        }
        for (int i = 0; i < felt.length; i++) {
            felt[i] /= parts;
        }
    }

    private double turned(int axis, int from) {
        int row = 3 * axis;
        return rows[row] * felt[from] + rows[row + 1] * felt[from + 1] + rows[row + 2] * felt[from + 2];
    }

    private double readable(double g) {
        double range = model.rangeG();
        double clipped = range > 0 ? Math.max(-range, Math.min(range, g)) : g;
        double quantum = model.quantumG();
        return quantum > 0 ? Math.rint(clipped / quantum) * quantum : clipped;
    }

    /** Whether the values of the last tick touch the full scale. */
    boolean clipped() {
        double range = model.rangeG();
        if (range <= 0) {
            return false;
        }
        double edge = range - model.quantumG() / 2;
        return Math.abs(values[0]) >= edge || Math.abs(values[1]) >= edge || Math.abs(values[2]) >= edge;
    }

    /** Ticks so far that repeated the values before. */
    long held() {
        return held;
    }
}
