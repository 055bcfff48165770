// SPDX-License-Identifier: Apache-2.0
/** Formats and devices of others, turned into what the analyzer takes. */
@org.jspecify.annotations.NullMarked
module footfall.device {
    requires static transitive org.jspecify;
    requires transitive footfall.analyzer;
    requires com.fazecast.jSerialComm;
    requires ch.randelshofer.fastdoubleparser;
    requires de.siegmar.fastcsv;
    requires java.xml;
    // Bluetooth on Linux: where they are missing, only that is.
    requires static bluez.dbus;
    requires static org.freedesktop.dbus;

    exports footfall.device;
    exports footfall.device.clock;
    exports footfall.device.fit;
    exports footfall.device.journal;
    exports footfall.device.link;
    exports footfall.device.link.bluetooth;
    exports footfall.device.link.serial;
    exports footfall.device.link.wire;
    exports footfall.device.link.stream;
    exports footfall.device.link.simulate;
    exports footfall.device.link.tcp;
    exports footfall.device.protocol;
    exports footfall.device.protocol.gatt;
    exports footfall.device.protocol.movesense;
    exports footfall.device.protocol.polar;
    exports footfall.device.text;
}
