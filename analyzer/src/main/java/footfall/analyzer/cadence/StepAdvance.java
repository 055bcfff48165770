// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

/**
 * How many steps pass between two moments, from the advance of the phase of the stride line and of the step line. The advance of a line
 * is the angle of the inner product of its amplitudes at both moments over all channels: turning or mirroring the sensor changes nothing.
 *
 * <p><b>Source:</b> the phase of the analytic fundamental counts cycles where the highest line of a spectrum only shows their mean rate;
 * two lines are weighted by what white noise would leave of their phases (the stride's is worth a quarter: one cycle is two steps).
 */
final class StepAdvance {
    /** The weights of both lines follow their power this fast, per half second. */
    private static final double FOLLOW = 0.15;

    private double stridePower;
    private double stepPower;
    private double inner;
    private double innerImaginary;

    /** Forgets the bout before. */
    void restart() {
        stridePower = 0;
        stepPower = 0;
    }

    /** Steps from {@code before} to {@code now}, {@code seconds} later, near {@code stepHz} steps a second. */
    double steps(LineSight before, LineSight now, double stepHz, double seconds) {
        double stride = deviation(before, now, LineSight.STRIDE, 0.5 * stepHz * seconds) * 2;
        double strideLine = Math.sqrt(inner * inner + innerImaginary * innerImaginary);
        double step = deviation(before, now, LineSight.STEP, stepHz * seconds);
        double stepLine = Math.sqrt(inner * inner + innerImaginary * innerImaginary);
        double follow = stridePower + stepPower > 0 ? FOLLOW : 1;
        stridePower += follow * (strideLine - stridePower);
        stepPower += follow * (stepLine - stepPower);
        double weights = stridePower / 4 + stepPower;
        double deviation = weights > 0 ? (stride * stridePower / 4 + step * stepPower) / weights : 0;
        return stepHz * seconds + deviation;
    }

    /** Cycles by which the line ran ahead of {@code expected} cycles. */
    private double deviation(LineSight before, LineSight now, int line, double expected) {
        inner = 0;
        innerImaginary = 0;
        double[] r0 = before.real[line];
        double[] i0 = before.imaginary[line];
        double[] r1 = now.real[line];
        double[] i1 = now.imaginary[line];
        for (int channel = 0; channel < LineSight.CHANNELS; channel++) {
            inner += r1[channel] * r0[channel] + i1[channel] * i0[channel];
            innerImaginary += i1[channel] * r0[channel] - r1[channel] * i0[channel];
        }
        double cycles = Math.atan2(innerImaginary, inner) / (2 * Math.PI) - expected;
        return cycles - Math.rint(cycles);
    }
}
