// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.gatt;

import footfall.device.bytes.LittleEndian;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.RscMeasurement;
import footfall.device.protocol.SensorListener;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Foot pods: the RSC Measurement, about one a second.
 *
 * <pre>
 * flags u8        bit 0 stride length follows, bit 1 total distance follows, bit 2 running and not walking
 * speed u16       1/256 m/s
 * rate u8         a minute; steps or strides, the specification does not say
 * stride u16      1/100 m, with bit 0
 * distance u32    1/10 m, with bit 1
 * </pre>
 *
 * Bits that are reserved are ignored, and so is what follows. Whether the rate counts steps or strides: {@link
 * footfall.device.protocol.PodUnitDecision}.
 *
 * <p><b>Source:</b> Bluetooth SIG, Running Speed and Cadence Service 1.0.1, characteristic 0x2A53.
 */
public final class FootPodDecoder implements FrameDecoder {
    private static final double PER_MPS = 256;
    private static final double PER_STRIDE_M = 100;
    private static final double PER_DISTANCE_M = 10;
    private static final int STRIDE_FOLLOWS = 1;
    private static final int DISTANCE_FOLLOWS = 2;
    private static final int RUNNING = 4;
    private static final int SHORTEST = 4;

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        if (frame.kind() != FrameKind.NOTIFICATION || !frame.channel().equals(GattNotifications.RSC_MEASUREMENT)) {
            return false;
        }
        Optional<RscMeasurement> measurement = measurement(frame.bytes());
        measurement.ifPresent(found -> listener.pod(frame.hostNs(), found));
        return measurement.isPresent();
    }

    /** What the bytes say; empty where they are too short. */
    public static Optional<RscMeasurement> measurement(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            return Optional.empty();
        }
        int flags = bytes[0];
        int at = SHORTEST;
        boolean hasStride = (flags & STRIDE_FOLLOWS) != 0;
        boolean hasDistance = (flags & DISTANCE_FOLLOWS) != 0;
        if (bytes.length < SHORTEST + (hasStride ? 2 : 0) + (hasDistance ? 4 : 0)) {
            return Optional.empty();
        }
        OptionalDouble strideM = OptionalDouble.empty();
        if (hasStride) {
            strideM = OptionalDouble.of(LittleEndian.uint16(bytes, at) / PER_STRIDE_M);
            at += 2;
        }
        OptionalDouble distanceM = hasDistance
                ? OptionalDouble.of(LittleEndian.uint32(bytes, at) / PER_DISTANCE_M)
                : OptionalDouble.empty();
        return Optional.of(new RscMeasurement(
                (flags & RUNNING) != 0, LittleEndian.uint16(bytes, 1) / PER_MPS, bytes[3] & 0xFF, strideM, distanceM));
    }
}
