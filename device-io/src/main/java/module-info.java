// SPDX-License-Identifier: Apache-2.0
/** Formats and devices of others, turned into what the analyzer takes. */
@org.jspecify.annotations.NullMarked
module footfall.device {
    requires static transitive org.jspecify;
    requires transitive footfall.analyzer;
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
    exports footfall.device.protocol;
    exports footfall.device.text;
}
