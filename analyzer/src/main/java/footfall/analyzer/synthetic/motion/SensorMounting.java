// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Streams;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * How the sensor's axes lie on the body segment: a rotation as a unit quaternion, and how it creeps. A vector of the segment turned by
 * the quaternion is what the sensor shows.
 *
 * @param w real part
 * @param x first imaginary part
 * @param y second imaginary part
 * @param z third imaginary part
 * @param creepDegPerMin slow slipping about a slanted axis, degrees a minute
 */
public record SensorMounting(double w, double x, double y, double z, double creepDegPerMin) {
    private static final double UNIT_TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException where the quaternion is not of length 1 */
    public SensorMounting {
        double length = w * w + x * x + y * y + z * z;
        if (!(Math.abs(length - 1) < UNIT_TOLERANCE) || !Double.isFinite(creepDegPerMin)) {
            throw new IllegalArgumentException(
                    "a rotation needs a quaternion of length 1 and a finite creep, got length² " + length + " and "
                            + creepDegPerMin + " degrees a minute");
        }
    }

    /** Axes forwards, left and up while the body stands upright. */
    public static SensorMounting aligned() {
        return new SensorMounting(1, 0, 0, 0, 0);
    }

    /** Turned about an axis of the segment, degrees. */
    public static SensorMounting turned(double deg, double axisX, double axisY, double axisZ) {
        double half = StrictMath.toRadians(deg) / 2;
        double length = Math.sqrt(axisX * axisX + axisY * axisY + axisZ * axisZ);
        if (!(length > 0) || !Double.isFinite(deg)) {
            throw new IllegalArgumentException("a rotation needs an axis and finite degrees, got " + deg);
        }
        double sin = StrictMath.sin(half) / length;
        return new SensorMounting(StrictMath.cos(half), axisX * sin, axisY * sin, axisZ * sin, 0);
    }

    /** Any way round, the same for the same seed. */
    public static SensorMounting anyhow(long seed) {
        RandomGenerator random = Streams.of(seed, Draws.MOUNTING);
        double[] q = new double[4];
        double length = 0;
        for (int i = 0; i < 4; i++) {
            q[i] = random.nextGaussian();
            length += q[i] * q[i];
        }
        double scale = 1 / Math.sqrt(length);
        return new SensorMounting(q[0] * scale, q[1] * scale, q[2] * scale, q[3] * scale, 0);
    }

    /** The same, creeping, degrees a minute. */
    public SensorMounting creeping(double degPerMin) {
        return new SensorMounting(w, x, y, z, degPerMin);
    }

    /** The rotation matrix after some time, row by row, into an array of nine. */
    void matrixAt(double tS, double[] rows) {
        double half = StrictMath.toRadians(creepDegPerMin * tS / 60) / 2;
        double c = StrictMath.cos(half);
        double s = StrictMath.sin(half) / Math.sqrt(3);
        double a = c * w - s * (x + y + z);
        double b = c * x + s * (w + z - y);
        double d = c * y + s * (w + x - z);
        double e = c * z + s * (w + y - x);
        rows[0] = 1 - 2 * (d * d + e * e);
        rows[1] = 2 * (b * d - a * e);
        rows[2] = 2 * (b * e + a * d);
        rows[3] = 2 * (b * d + a * e);
        rows[4] = 1 - 2 * (b * b + e * e);
        rows[5] = 2 * (d * e - a * b);
        rows[6] = 2 * (b * e - a * d);
        rows[7] = 2 * (d * e + a * b);
        rows[8] = 1 - 2 * (b * b + d * d);
    }
}
