// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.text;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.stamp.DeviceTime;
import footfall.device.protocol.stamp.SequenceWatch;
import footfall.device.text.LineLayout;

/**
 * Hands on samples line by line. A line has no check sum: a stamp that does not fit the clock so far waits for the next line, which tells
 * whether the device began anew or the line was damaged. Not thread-safe: one per device.
 */
final class LineSamples {
    private static final double NS_PER_S = 1e9;
    /** Stamps beyond it, in s, fit no clock: three centuries. */
    private static final double LATEST_S = 9e9;

    private final SequenceWatch sequence = new SequenceWatch();
    private final double[] doubtful = new double[LineLayout.VALUES];
    private SampleBlock block = SampleBlock.ofAcceleration(1);
    private DeviceTime time = new DeviceTime(0);
    private DeviceTime doubtfulTime = new DeviceTime(0);
    private long doubtfulNs;
    private boolean doubts;
    private boolean stamped;
    private boolean oddTold;
    private long lost;

    /** Begins with a layout. */
    void begin(LineLayout layout) {
        stamped = layout.facts().stamped();
        block = layout.facts().gyro() ? SampleBlock.withGyro(1) : SampleBlock.ofAcceleration(1);
        time = new DeviceTime(layout.wrapNs());
        doubtfulTime = new DeviceTime(layout.wrapNs());
        sequence.forget();
        doubts = false;
    }

    /** Takes a sample; false where its stamp is no time at all. */
    boolean take(long hostNs, double[] values, SensorListener listener) {
        if (!stamped) {
            emit(hostNs, values, Double.NaN, listener);
            return true;
        }
        double atS = values[LineLayout.STAMP_S];
        if (!(Math.abs(atS) <= LATEST_S)) {
            return false;
        }
        long stampNs = Math.round(atS * NS_PER_S);
        if (time.continues(hostNs, stampNs)) {
            drop(hostNs, listener);
        } else if (doubts && doubtfulTime.continues(hostNs, stampNs)) {
            restart(listener);
        } else {
            drop(hostNs, listener);
            doubt(hostNs, stampNs, values);
            return true;
        }
        time.follow(hostNs, stampNs);
        emit(hostNs, values, time.atS(), listener);
        return true;
    }

    private void doubt(long hostNs, long stampNs, double[] values) {
        System.arraycopy(values, 0, doubtful, 0, values.length);
        doubtfulTime.forget();
        doubtfulTime.follow(hostNs, stampNs);
        doubtfulNs = hostNs;
        doubts = true;
    }

    /** A stamp that neither what came before nor what comes after agrees with. */
    private void drop(long hostNs, SensorListener listener) {
        if (!doubts) {
            return;
        }
        doubts = false;
        lost++;
        if (!oddTold) {
            oddTold = true;
            listener.note(
                    hostNs,
                    QualityWarning.of(
                            "stamp-odd",
                            "A line had a time that fits neither the one before nor the one after and was left out."));
        }
    }

    private void restart(SensorListener listener) {
        doubts = false;
        time.forget();
        time.follow(doubtfulNs, Math.round(doubtful[LineLayout.STAMP_S] * NS_PER_S));
        sequence.forget();
        listener.restarted(doubtfulNs, "the device's clock jumped");
        emit(doubtfulNs, doubtful, time.atS(), listener);
    }

    /** Hands over what is in doubt. */
    void flush(SensorListener listener) {
        if (doubts) {
            restart(listener);
        }
    }

    private void emit(long hostNs, double[] values, double atS, SensorListener listener) {
        double number = values[LineLayout.SEQUENCE];
        int missing = Double.isNaN(number) ? 0 : sequence.missingBefore((int) (long) number);
        // A line that was dropped is missing in the count of the device, too.
        long lostBefore = Math.max(missing, lost);
        lost = 0;
        block.clear();
        block.add(
                atS,
                values[LineLayout.ACCELERATION_G],
                values[LineLayout.ACCELERATION_G + 1],
                values[LineLayout.ACCELERATION_G + 2],
                values[LineLayout.GYRO_DPS],
                values[LineLayout.GYRO_DPS + 1],
                values[LineLayout.GYRO_DPS + 2]);
        listener.samples(hostNs, block, lostBefore);
    }
}
