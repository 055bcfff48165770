// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.bytes.MessageDefinition;
import footfall.device.fit.profile.FieldProfile;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;

/**
 * From counts of a sensor to its unit: what the level shift and the offset of each axis leave, turned by the orientation matrix, times
 * factor / divisor.
 *
 * @param unitPerCount factor / divisor
 * @param shift counts to take off, one an axis
 * @param turn rows of the matrix, one behind the other
 */
record SensorCalibration(double unitPerCount, double[] shift, double[] turn) {
    static final int ACCELEROMETER = 0;
    static final int GYROSCOPE = 1;

    private static final int AXES = 3;
    private static final MessageProfile MESSAGE = Profile.standard().message("three_d_sensor_calibration");
    private static final int TYPE = MESSAGE.field("sensor_type").number();
    private static final int FACTOR = MESSAGE.field("calibration_factor").number();
    private static final int DIVISOR = MESSAGE.field("calibration_divisor").number();
    private static final int LEVEL = MESSAGE.field("level_shift").number();
    private static final FieldProfile OFFSET = MESSAGE.field("offset_cal");
    private static final FieldProfile ORIENTATION = MESSAGE.field("orientation_matrix");

    /** Which sensor a calibration is for. */
    static long sensor(FitMessage message) {
        return message.field(TYPE);
    }

    /** Reads a calibration; what it leaves out changes nothing. */
    static SensorCalibration of(FitMessage message) {
        double factor = positive(message.field(FACTOR));
        double divisor = positive(message.field(DIVISOR));
        long level = message.field(LEVEL);
        double[] shift = new double[AXES];
        double[] turn = new double[AXES * AXES];
        double sum = 0;
        for (int i = 0; i < turn.length; i++) {
            turn[i] = element(message, ORIENTATION, i);
            sum += Math.abs(turn[i]);
        }
        for (int axis = 0; axis < AXES; axis++) {
            shift[axis] = (level == FitMessage.ABSENT ? 0 : level) + element(message, OFFSET, axis);
            if (sum == 0) {
                turn[AXES * axis + axis] = 1;
            }
        }
        return new SensorCalibration(factor / divisor, shift, turn);
    }

    private static double positive(long written) {
        return written == FitMessage.ABSENT || written == 0 ? 1 : written;
    }

    private static double element(FitMessage message, FieldProfile field, int index) {
        int slot = message.definition().slot(field.number());
        if (slot == MessageDefinition.NO_SLOT) {
            return 0;
        }
        double written = message.number(slot, index, message.definition().type(slot));
        return Double.isFinite(written) ? field.value(written) : 0;
    }

    /** Calibrates samples in place. */
    void apply(double[] x, double[] y, double[] z, int count) {
        for (int i = 0; i < count; i++) {
            double first = x[i] - shift[0];
            double second = y[i] - shift[1];
            double third = z[i] - shift[2];
            x[i] = unitPerCount * (turn[0] * first + turn[1] * second + turn[2] * third);
            y[i] = unitPerCount * (turn[3] * first + turn[4] * second + turn[5] * third);
            z[i] = unitPerCount * (turn[6] * first + turn[7] * second + turn[8] * third);
        }
    }
}
