// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.device.link.bluetooth.FoundDevice;
import footfall.device.link.serial.SerialPorts;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What {@code devices} found, for programs: {@code {"serial": […], "bluetooth": […]}}. */
final class DevicesJson {
    private DevicesJson() {}

    static String of(List<SerialPorts.Port> ports, List<FoundDevice> sensors) {
        return TruthJson.text(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("serial");
            ports.forEach(port -> port(json, port));
            json.writeEndArray();
            json.writeArrayPropertyStart("bluetooth");
            sensors.forEach(sensor -> sensor(json, sensor));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void port(JsonGenerator json, SerialPorts.Port port) {
        json.writeStartObject();
        json.writeStringProperty("path", port.path());
        text(json, "description", port.description());
        text(json, "manufacturer", port.manufacturer());
        text(json, "serialNumber", port.serialNumber());
        if (port.usbVendor() >= 0) {
            json.writeNumberProperty("usbVendor", port.usbVendor());
            json.writeNumberProperty("usbProduct", port.usbProduct());
        }
        json.writeEndObject();
    }

    private static void sensor(JsonGenerator json, FoundDevice sensor) {
        json.writeStartObject();
        json.writeStringProperty("address", sensor.address());
        json.writeStringProperty("name", sensor.name());
        sensor.rssiDbm().ifPresent(dbm -> json.writeNumberProperty("rssiDbm", dbm));
        json.writeBooleanProperty("connected", sensor.connected());
        text(json, "streams", sensor.streams());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }
}
