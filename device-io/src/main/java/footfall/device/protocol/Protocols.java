// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.device.SampleReading;
import footfall.device.protocol.bridge.BridgeLines;
import footfall.device.protocol.bridge.BridgePackets;
import footfall.device.protocol.gatt.DeviceFactsDecoder;
import footfall.device.protocol.gatt.FootPodDecoder;
import footfall.device.protocol.gatt.TreadmillDecoder;
import footfall.device.protocol.gatt.UartDecoder;
import footfall.device.protocol.imu.ImuDecoder;
import footfall.device.protocol.movesense.MovesenseDecoder;
import footfall.device.protocol.polar.PolarDecoder;
import footfall.device.protocol.text.TextDecoder;

/** Every protocol, in the order in which a frame is offered to them: one line each. */
enum Protocols {
    /** Packets of a microcontroller's own accelerometer. */
    IMU((user, inner) -> new ImuDecoder(user)),
    /** Packets of a bridge to a Bluetooth sensor. */
    BRIDGE_PACKETS((user, inner) -> new BridgePackets(inner)),
    /** Lines of a bridge to a Bluetooth sensor. */
    BRIDGE_LINES((user, inner) -> new BridgeLines(inner)),
    /** Acceleration of heart rate and arm bands. */
    POLAR((user, inner) -> new PolarDecoder(user)),
    /** Acceleration and angular rate of small sensors. */
    MOVESENSE((user, inner) -> new MovesenseDecoder(user)),
    /** Speed and cadence of foot pods. */
    FOOT_POD((user, inner) -> new FootPodDecoder()),
    /** Speed of a belt. */
    TREADMILL((user, inner) -> new TreadmillDecoder()),
    /** Charge, names, place. */
    DEVICE_FACTS((user, inner) -> new DeviceFactsDecoder()),
    /** Bytes of a serial line over Bluetooth. */
    UART((user, inner) -> new UartDecoder(inner)),
    /** Lines of CSV or JSON. */
    TEXT((user, inner) -> new TextDecoder(user));

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
