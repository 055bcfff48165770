// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.gatt;

import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.SensorListener;
import java.util.Optional;

/** Treadmills: the speed of the belt. Source and fields: {@link TreadmillData}. */
public final class TreadmillDecoder implements FrameDecoder {
    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        if (frame.kind() != FrameKind.NOTIFICATION || !frame.channel().equals(GattNotifications.TREADMILL_DATA)) {
            return false;
        }
        Optional<TreadmillData> data = TreadmillData.of(frame.bytes());
        if (data.isPresent() && data.get().speedMps().isPresent()) {
            listener.beltSpeed(frame.hostNs(), data.get().speedMps().getAsDouble());
        }
        return data.isPresent();
    }
}
