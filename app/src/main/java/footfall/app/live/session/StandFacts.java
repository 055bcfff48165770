// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a sensor showed over the last seconds, to be asked for while the runner stands still.
 *
 * @param seconds that were looked at
 * @param samples in them
 * @param meanG length of the mean vector, g: 1 for a sensor that lies still and is scaled rightly
 * @param sdG spread of the axes around their means, g: noise, or motion
 * @param upX first axis of the direction that points up, 0…1 of its length
 * @param upY second axis of it
 * @param upZ third axis of it
 * @param biasDps length of the mean angular rate, degrees a second: what a still gyro shows; absent without one
 */
public record StandFacts(
        double seconds,
        long samples,
        double meanG,
        double sdG,
        double upX,
        double upY,
        double upZ,
        OptionalDouble biasDps) {
    /** Scale may be off by this share. */
    public static final double SCALE = 0.05;

    private static final double STILL_G = 0.06;
    private static final double STILL_DPS = 15;
    private static final double LARGE_BIAS_DPS = 5;
    private static final double NEAR = 0.06;
    private static final double WITHOUT_GRAVITY_G = 0.2;
    private static final double MPS2 = 9.80665;
    private static final double MILLI = 1000;
    private static final double LEAST_COUNTS = 1900;
    private static final double[] WRONG_RANGES = {0.125, 0.25, 0.5, 2, 4, 8};

    /** Whether nobody moved: only then the rest means anything. */
    public boolean isStill() {
        return samples > 0
                && sdG < STILL_G * Math.max(1, meanG)
                && !(biasDps.isPresent() && biasDps.getAsDouble() > STILL_DPS);
    }

    /** Whether gravity is 1 g within {@link #SCALE}. */
    public boolean isScaled() {
        return samples > 0 && Math.abs(meanG - 1) <= SCALE;
    }

    /** What is wrong with unit, range or gyro, one line; empty where nothing is. Only of a sensor that stands still. */
    public String problem() {
        if (samples == 0) {
            return "no samples came";
        }
        if (!isScaled()) {
            return scaleProblem();
        }
        if (biasDps.isPresent() && biasDps.getAsDouble() > LARGE_BIAS_DPS) {
            return String.format(
                    Locale.ROOT,
                    "the gyro turns %.1f°/s while standing still: angles will drift",
                    biasDps.getAsDouble());
        }
        return "";
    }

    private String scaleProblem() {
        String seen = String.format(Locale.ROOT, "standing still shows %.4g g instead of 1 g", meanG);
        if (isNear(MPS2)) {
            return seen + ": the numbers are m/s², not g";
        }
        if (isNear(1 / MPS2)) {
            return seen + ": the numbers are g, but were taken for m/s²";
        }
        if (isNear(MILLI)) {
            return seen + ": the numbers are mg, not g";
        }
        if (isNear(1 / MILLI)) {
            return seen + ": the numbers are g, but were taken for mg";
        }
        if (meanG < WITHOUT_GRAVITY_G) {
            return seen + ": gravity was taken out, or an axis is missing";
        }
        for (double wrong : WRONG_RANGES) {
            if (isNear(wrong)) {
                return seen
                        + String.format(
                                Locale.ROOT, ": the range seems to be %.3g times the one that was named", 1 / wrong);
            }
        }
        return seen + (meanG > LEAST_COUNTS ? ": the numbers are raw counts, not g" : ": the scale is wrong");
    }

    private boolean isNear(double valueG) {
        return Math.abs(meanG / valueG - 1) <= NEAR;
    }

    /** The axis that points up, like {@code +z}: to be compared with how the sensor is worn, since a wrong sign shows nowhere else. */
    public String upAxis() {
        double x = Math.abs(upX);
        double y = Math.abs(upY);
        double z = Math.abs(upZ);
        double most = Math.max(x, Math.max(y, z));
        double along = most == x ? upX : most == y ? upY : upZ;
        String axis = most == x ? "x" : most == y ? "y" : "z";
        return (along < 0 ? "-" : "+") + axis;
    }
}
