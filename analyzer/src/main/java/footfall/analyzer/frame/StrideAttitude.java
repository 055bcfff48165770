// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;
import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * How the sensor turns in the course of one stride: the gyro integrated from the stride's first sample. Acceleration turned back into
 * the axes of that first sample has gravity as its mean over a stride, since velocity is the same at both ends. Not thread-safe.
 *
 * <p><b>Needs</b> a gyro. <b>Source:</b> integration of a unit quaternion, trapezoidal in the rate.
 */
final class StrideAttitude {
    private static final double RAD_PER_DEG = Math.PI / 180;

    private double[] w = new double[0];
    private double[] x = new double[0];
    private double[] y = new double[0];
    private double[] z = new double[0];

    /**
     * Integrates the rates less a constant error.
     *
     * @param gain what the rates are multiplied with: gyro and clock may both run fast or slow
     */
    void integrate(StrideSamples stride, Vector3D biasDps, double gain) {
        int size = stride.size();
        if (w.length < size) {
            w = new double[2 * size];
            x = new double[2 * size];
            y = new double[2 * size];
            z = new double[2 * size];
        }
        w[0] = 1;
        x[0] = 0;
        y[0] = 0;
        z[0] = 0;
        double[] timeS = stride.timeS();
        double[] gx = stride.gxDps();
        double[] gy = stride.gyDps();
        double[] gz = stride.gzDps();
        double bx = 2 * biasDps.getX();
        double by = 2 * biasDps.getY();
        double bz = 2 * biasDps.getZ();
        for (int i = 1; i < size; i++) {
            double scale = gain * RAD_PER_DEG / 4 * (timeS[i] - timeS[i - 1]);
            step(
                    i,
                    scale * (gx[i - 1] + gx[i] - bx),
                    scale * (gy[i - 1] + gy[i] - by),
                    scale * (gz[i - 1] + gz[i] - bz));
        }
    }

    /** Turns on by half-angle vector (a, b, c), by the first terms of sine and cosine. */
    private void step(int i, double a, double b, double c) {
        double square = a * a + b * b + c * c;
        double cos = 1 - square * (0.5 - square / 24);
        double sin = 1 - square * (1 - square / 20) / 6;
        double p = sin * a;
        double q = sin * b;
        double r = sin * c;
        double ow = w[i - 1];
        double ox = x[i - 1];
        double oy = y[i - 1];
        double oz = z[i - 1];
        w[i] = ow * cos - ox * p - oy * q - oz * r;
        x[i] = ow * p + ox * cos + oy * r - oz * q;
        y[i] = ow * q - ox * r + oy * cos + oz * p;
        z[i] = ow * r + ox * q - oy * p + oz * cos;
    }

    /** A direction of the sensor at a sample, in the axes of the first sample. */
    Vector3D toStart(int i, Vector3D ofSensor) {
        return rotation(i).applyTo(ofSensor);
    }

    /** A direction in the axes of the first sample, as the sensor shows it at a sample. */
    Vector3D toSensor(int i, Vector3D ofStart) {
        return rotation(i).applyInverseTo(ofStart);
    }

    /** From the sensor at a sample to the axes of the first sample. */
    Rotation rotation(int i) {
        // Commons Math writes the conjugate.
        return new Rotation(w[i], -x[i], -y[i], -z[i], true);
    }

    /** Turn from one sample to another in the axes of the first sample, degrees about each. */
    Vector3D turnDeg(int from, int to) {
        double vw = w[to] * w[from] + x[to] * x[from] + y[to] * y[from] + z[to] * z[from];
        double vx = -w[to] * x[from] + x[to] * w[from] - y[to] * z[from] + z[to] * y[from];
        double vy = -w[to] * y[from] + y[to] * w[from] - z[to] * x[from] + x[to] * z[from];
        double vz = -w[to] * z[from] + z[to] * w[from] - x[to] * y[from] + y[to] * x[from];
        return new Vector3D((vw < 0 ? -2 : 2) / RAD_PER_DEG, new Vector3D(vx, vy, vz));
    }

    /** Mean acceleration between two times in the axes of the first sample, straight lines between samples, g. */
    Vector3D meanG(StrideSamples stride, double fromS, double toS) {
        double[] timeS = stride.timeS();
        double[] sum = new double[3];
        int first = Math.max(0, stride.at(fromS) - 1);
        int last = Math.min(stride.size() - 1, stride.at(toS));
        for (int i = first; i <= last; i++) {
            double weightS;
            if (i > first + 1 && i < last - 1) {
                weightS = (timeS[i + 1] - timeS[i - 1]) / 2;
            } else {
                double beforeS = i == 0 ? 0 : lever(timeS[i - 1], timeS[i], fromS, toS);
                weightS = beforeS + (i == last ? 0 : lever(timeS[i + 1], timeS[i], fromS, toS));
            }
            addTurned(i, stride.axG()[i], stride.ayG()[i], stride.azG()[i], weightS, sum);
        }
        return new Vector3D(1 / (toS - fromS), new Vector3D(sum));
    }

    /**
     * By how much the mean acceleration along a direction grows where all turns are larger by their own size, g: what turns in the
     * plane of swinging and accelerates along it takes length from the mean.
     */
    double growthG(StrideSamples stride, int from, int to, Vector3D up) {
        double[] turned = new double[3];
        double phiX = 0;
        double phiY = 0;
        double phiZ = 0;
        double sum = 0;
        for (int i = from + 1; i < to; i++) {
            phiX += 2 * (x[i] * w[i - 1] - w[i] * x[i - 1] + z[i] * y[i - 1] - y[i] * z[i - 1]);
            phiY += 2 * (y[i] * w[i - 1] - w[i] * y[i - 1] + x[i] * z[i - 1] - z[i] * x[i - 1]);
            phiZ += 2 * (z[i] * w[i - 1] - w[i] * z[i - 1] + y[i] * x[i - 1] - x[i] * y[i - 1]);
            Arrays.fill(turned, 0);
            addTurned(i, stride.axG()[i], stride.ayG()[i], stride.azG()[i], 1, turned);
            sum += phiX * (turned[1] * up.getZ() - turned[2] * up.getY())
                    + phiY * (turned[2] * up.getX() - turned[0] * up.getZ())
                    + phiZ * (turned[0] * up.getY() - turned[1] * up.getX());
        }
        return sum / Math.max(1, to - from);
    }

    /** Weight of a sample in the integral over the interval to its neighbour, as far as that lies between two times, s. */
    private static double lever(double neighbourS, double ownS, double fromS, double toS) {
        double low = Math.max(fromS, Math.min(neighbourS, ownS));
        double high = Math.min(toS, Math.max(neighbourS, ownS));
        if (high <= low) {
            return 0;
        }
        double share = ((low + high) / 2 - neighbourS) / (ownS - neighbourS);
        return share * (high - low);
    }

    private void addTurned(int i, double ax, double ay, double az, double weight, double[] sum) {
        // v + 2 w (q × v) + 2 q × (q × v)
        double tx = 2 * (y[i] * az - z[i] * ay);
        double ty = 2 * (z[i] * ax - x[i] * az);
        double tz = 2 * (x[i] * ay - y[i] * ax);
        sum[0] += weight * (ax + w[i] * tx + y[i] * tz - z[i] * ty);
        sum[1] += weight * (ay + w[i] * ty + z[i] * tx - x[i] * tz);
        sum[2] += weight * (az + w[i] * tz + x[i] * ty - y[i] * tx);
    }

    /** Mean over samples of how the sensor shows a direction of the first sample's axes. */
    Vector3D meanAsSeen(int from, int to, Vector3D ofStart) {
        double[] sum = new double[3];
        double a = ofStart.getX();
        double b = ofStart.getY();
        double c = ofStart.getZ();
        for (int i = from; i < to; i++) {
            double tx = 2 * (z[i] * b - y[i] * c);
            double ty = 2 * (x[i] * c - z[i] * a);
            double tz = 2 * (y[i] * a - x[i] * b);
            sum[0] += a + w[i] * tx + z[i] * ty - y[i] * tz;
            sum[1] += b + w[i] * ty + x[i] * tz - z[i] * tx;
            sum[2] += c + w[i] * tz + y[i] * tx - x[i] * ty;
        }
        return new Vector3D(1.0 / Math.max(1, to - from), new Vector3D(sum));
    }

    /**
     * Fills level axes and angles.
     *
     * @param stride whose segment axes are filled
     * @param axes of the segment
     * @param levelForward horizontally forwards, in the axes of the first sample
     * @param levelUp against gravity, in the axes of the first sample
     * @param zeroDeg pitch and roll to take off, degrees
     */
    void fill(StrideSamples stride, Mounting axes, Vector3D levelForward, Vector3D levelUp, double[] zeroDeg) {
        double[] map = product(quaternion(levelForward, levelUp, true), quaternion(axes.forward(), axes.up(), false));
        for (int i = 0; i < stride.size(); i++) {
            fill(
                    stride,
                    i,
                    map[0] * w[i] + map[1] * x[i] + map[2] * y[i] + map[3] * z[i],
                    map[4] * w[i] + map[5] * x[i] + map[6] * y[i] + map[7] * z[i],
                    map[8] * w[i] + map[9] * x[i] + map[10] * y[i] + map[11] * z[i],
                    map[12] * w[i] + map[13] * x[i] + map[14] * y[i] + map[15] * z[i]);
        }
        for (int i = 0; i < stride.size(); i++) {
            stride.pitchDeg()[i] -= zeroDeg[0];
            stride.rollDeg()[i] -= zeroDeg[1];
        }
    }

    private static void fill(StrideSamples stride, int i, double qw, double qx, double qy, double qz) {
        double f = stride.forwardG()[i];
        double u = stride.upG()[i];
        double r = stride.rightG()[i];
        double forwardUp = 2 * (qx * qy + qw * qz);
        double upUp = 1 - 2 * (qx * qx + qz * qz);
        double rightUp = 2 * (qy * qz - qw * qx);
        stride.levelForwardG()[i] =
                (1 - 2 * (qy * qy + qz * qz)) * f + 2 * (qx * qy - qw * qz) * u + 2 * (qx * qz + qw * qy) * r;
        stride.levelUpG()[i] = forwardUp * f + upUp * u + rightUp * r;
        stride.levelRightG()[i] =
                2 * (qx * qz - qw * qy) * f + 2 * (qy * qz + qw * qx) * u + (1 - 2 * (qx * qx + qy * qy)) * r;
        stride.pitchDeg()[i] = Turns.directionDeg(forwardUp, upUp);
        double upright = Math.sqrt(forwardUp * forwardUp + upUp * upUp);
        stride.rollDeg()[i] = Turns.directionDeg(-rightUp, upright);
    }

    /** The rotation that takes components along forward, up and right to the axes that both are written in, or back. */
    private static double[] quaternion(Vector3D forward, Vector3D up, boolean back) {
        Rotation turn = new Rotation(Vector3D.PLUS_I, Vector3D.PLUS_J, forward, up);
        // Commons Math writes the conjugate.
        double sign = back ? 1 : -1;
        return new double[] {turn.getQ0(), sign * turn.getQ1(), sign * turn.getQ2(), sign * turn.getQ3()};
    }

    /** What q becomes as a · q · b: four rows of four, since that is linear in q. */
    private static double[] product(double[] a, double[] b) {
        double[] map = new double[16];
        double[] unit = new double[4];
        double[] half = new double[4];
        for (int column = 0; column < 4; column++) {
            Arrays.fill(unit, 0);
            unit[column] = 1;
            multiply(a, unit, half);
            multiply(half, b, unit);
            for (int row = 0; row < 4; row++) {
                map[4 * row + column] = unit[row];
            }
        }
        return map;
    }

    private static void multiply(double[] a, double[] b, double[] out) {
        double w0 = a[0] * b[0] - a[1] * b[1] - a[2] * b[2] - a[3] * b[3];
        double x0 = a[0] * b[1] + a[1] * b[0] + a[2] * b[3] - a[3] * b[2];
        double y0 = a[0] * b[2] - a[1] * b[3] + a[2] * b[0] + a[3] * b[1];
        double z0 = a[0] * b[3] + a[1] * b[2] - a[2] * b[1] + a[3] * b[0];
        out[0] = w0;
        out[1] = x0;
        out[2] = y0;
        out[3] = z0;
    }
}
