// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.device.link.LinkException;
import footfall.device.link.bluetooth.BluetoothDevices;
import footfall.device.link.bluetooth.FoundDevice;
import footfall.device.link.serial.SerialPorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What is connected to this computer or in range of it. Each way to devices fails for itself. */
final class DevicesCommand implements Command {
    private static final double USUAL_S = 8;
    private static final double LONGEST_S = 120;

    @Override
    public Grammar grammar() {
        return Grammar.withoutOperands(
                "devices",
                "Lists serial ports and Bluetooth sensors in range, with what each can send.",
                List.of(
                        Option.of("--seconds", "S", "How long to listen for Bluetooth sensors, 8 if not said."),
                        Option.flag("--json", "As one JSON object."),
                        Option.flag("--debug", "Show a stack trace for an unexpected failure.")),
                List.of(
                        "footfall devices",
                        "footfall devices --seconds 20",
                        "footfall devices --json | jq .bluetooth"));
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, OutputException {
        OptionalDouble seconds = AnalyzeOptions.number(arguments, "--seconds", "seconds, like 8");
        double listenS = seconds.orElse(USUAL_S);
        if (!(listenS > 0 && listenS <= LONGEST_S)) {
            throw new UsageException("--seconds wants more than 0 and at most 120, got " + listenS);
        }
        List<String> problems = new ArrayList<>();
        List<SerialPorts.Port> ports = List.of();
        List<FoundDevice> sensors = List.of();
        boolean listened = false;
        try {
            ports = SerialPorts.list();
        } catch (LinkException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        try {
            sensors = BluetoothDevices.scan(Duration.ofMillis(Math.round(1000 * listenS)));
            listened = true;
        } catch (LinkException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        problems.forEach(streams::complain);
        streams.print(
                arguments.has("--json")
                        ? DevicesJson.of(ports, sensors)
                        : portLines(ports) + (listened ? sensorLines(sensors) : ""));
        return problems.size() < 2 ? ExitCode.DONE : ExitCode.NO_DEVICE;
    }

    private static String portLines(List<SerialPorts.Port> ports) {
        if (ports.isEmpty()) {
            return "No serial ports were found; a port that is not listed can be named all the same (--port).\n";
        }
        StringBuilder lines = new StringBuilder("Serial ports (footfall live --port PORT):\n");
        for (SerialPorts.Port port : ports) {
            String usb = port.usbVendor() < 0
                    ? ""
                    : String.format(Locale.ROOT, "  USB %04x:%04x", port.usbVendor(), port.usbProduct());
            lines.append("  ").append(port.path()).append("  ").append(port.description());
            lines.append(port.manufacturer().isEmpty() ? "" : ", " + port.manufacturer());
            lines.append(usb).append("  text lines or packets, as its program sends\n");
        }
        return lines.toString();
    }

    private static String sensorLines(List<FoundDevice> sensors) {
        if (sensors.isEmpty()) {
            return "No Bluetooth sensors were found; wake the sensor (wear it, shake it) and try again.\n";
        }
        StringBuilder lines = new StringBuilder("Bluetooth (footfall live --ble NAME):\n");
        for (FoundDevice sensor : sensors) {
            lines.append("  ").append(sensor.name()).append("  ").append(sensor.address());
            sensor.rssiDbm().ifPresent(dbm -> lines.append("  ").append(dbm).append(" dBm"));
            lines.append("  ").append(sensor.isSensor() ? sensor.streams() : "nothing that is understood");
            lines.append(sensor.connected() ? ", connected already\n" : "\n");
        }
        return lines.toString();
    }
}
