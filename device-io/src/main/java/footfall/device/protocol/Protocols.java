// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.device.SampleReading;
import footfall.device.protocol.imu.ImuDecoder;

/** Every protocol, in the order in which a frame is offered to them: one line each. */
enum Protocols {
    /** Packets of a microcontroller's own accelerometer. */
    IMU((user, inner) -> new ImuDecoder(user)),
    /** Lines of CSV or JSON. */
    TEXT((user, inner) -> new TextDecoder());

    private final Maker maker;

    Protocols(Maker maker) {
        this.maker = maker;
    }

    /** Makes a decoder. */
    private interface Maker {
        FrameDecoder decoder(SampleReading user, FrameDecoder inner);
    }

    /**
     * For one device.
     *
     * @param user what the user says of its sensor
     * @param inner takes frames that were wrapped in others
     */
    FrameDecoder decoder(SampleReading user, FrameDecoder inner) {
        return maker.decoder(user, inner);
    }
}
