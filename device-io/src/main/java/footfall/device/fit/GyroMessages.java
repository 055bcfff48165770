// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import footfall.device.packet.Packet;
import footfall.device.packet.PacketFeed;
import org.jspecify.annotations.Nullable;

/**
 * Angular rate that belongs to samples of acceleration: messages with the same time and as many samples, before or behind those of
 * acceleration. Others are left out, since two clocks must not be mixed. Not thread-safe: one per recording.
 */
final class GyroMessages {
    private static final MessageProfile MESSAGE = Profile.standard().message("gyroscope_data");
    private static final SensorArrays.Axes RAW = SensorArrays.Axes.of(MESSAGE, "gyro_");
    private static final SensorArrays.Axes CALIBRATED = SensorArrays.Axes.of(MESSAGE, "calibrated_gyro_");

    private final PacketFeed feed;
    private final SensorArrays rates = new SensorArrays(MESSAGE);
    private @Nullable SensorCalibration calibration;
    private boolean waiting;

    GyroMessages(PacketFeed feed) {
        this.feed = feed;
    }

    void calibration(SensorCalibration newCalibration) {
        calibration = newCalibration;
    }

    /** Takes a message: it completes the samples that are held back or waits for the next. */
    void take(FitMessage message) {
        waiting = readInDps(message);
        if (waiting) {
            complete(feed.held());
        }
    }

    private boolean readInDps(FitMessage message) {
        if (rates.read(message, CALIBRATED)) {
            return true;
        }
        if (calibration == null || !rates.read(message, RAW)) {
            return false;
        }
        calibration.apply(rates.x, rates.y, rates.z, rates.size());
        return true;
    }

    /** Gives a packet the angular rate of the message at hand, where it is of the same moment. */
    void complete(Packet packet) {
        if (!waiting || packet.size() != rates.size() || packet.size() == 0) {
            return;
        }
        int last = packet.size() - 1;
        boolean sameMoment = packet.wholeS() == rates.timestampS()
                && packet.fractionS() == rates.fractionS()
                && (!rates.isTimed() || packet.afterS(last) == rates.offsetS(last));
        if (!sameMoment) {
            return;
        }
        for (int i = 0; i < packet.size(); i++) {
            packet.turn(i, rates.x[i], rates.y[i], rates.z[i]);
        }
        waiting = false;
    }
}
