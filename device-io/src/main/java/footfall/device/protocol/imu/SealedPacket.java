// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.imu;

import footfall.device.bytes.CrcCcittFalse;
import footfall.device.bytes.LittleEndian;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.ImuPacket;

/** Tells whether a frame is a whole {@link ImuPacket}. */
public final class SealedPacket {
    /** What a frame is. */
    public enum State {
        /** A packet whose check sum is right. */
        WHOLE,
        /** It looks like one and was damaged on the way. */
        DAMAGED,
        /** Something else. */
        OTHER
    }

    private SealedPacket() {}

    /** What the frame is. */
    public static State state(Frame frame) {
        byte[] bytes = frame.bytes();
        if (frame.kind() != FrameKind.PACKET || bytes.length < ImuPacket.AT_BODY + ImuPacket.CRC_BYTES) {
            return State.OTHER;
        }
        int end = bytes.length - ImuPacket.CRC_BYTES;
        int body = ImuPacket.bodyBytes(bytes[ImuPacket.AT_TYPE], bytes[ImuPacket.AT_COUNT] & 0xFF);
        boolean fits = bytes[ImuPacket.AT_VERSION] == ImuPacket.VERSION && body == end - ImuPacket.AT_BODY;
        boolean sealed = CrcCcittFalse.of(bytes, 0, end) == LittleEndian.uint16(bytes, end);
        if (fits && sealed) {
            return State.WHOLE;
        }
        return fits || sealed && bytes[ImuPacket.AT_VERSION] == ImuPacket.VERSION ? State.DAMAGED : State.OTHER;
    }
}
