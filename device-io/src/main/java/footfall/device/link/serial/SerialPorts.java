// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.serial;

import com.fazecast.jSerialComm.SerialPort;
import footfall.device.link.LinkException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The serial ports that the system knows. Pseudo terminals and links are not among them and can be opened all the same. */
public final class SerialPorts {
    private static final String UNKNOWN = "Unknown";

    private SerialPorts() {}

    /**
     * A port.
     *
     * @param path what to open: {@code /dev/ttyUSB0}, {@code COM3}
     * @param description what the system says of it, or empty
     * @param manufacturer of the USB device, or empty
     * @param usbVendor USB vendor, 0…65535, or -1 where it is no USB device
     * @param usbProduct USB product, 0…65535, or -1
     * @param serialNumber of the USB device, or empty
     */
    public record Port(
            String path, String description, String manufacturer, int usbVendor, int usbProduct, String serialNumber) {}

    /** All ports, by path. @throws LinkException where this system is not supported */
    public static List<Port> list() throws LinkException {
        List<Port> ports = new ArrayList<>();
        try {
            for (SerialPort port : SerialPort.getCommPorts()) {
                ports.add(new Port(
                        port.getSystemPortPath(),
                        said(port.getPortDescription()),
                        said(port.getManufacturer()),
                        port.getVendorID(),
                        port.getProductID(),
                        said(port.getSerialNumber())));
            }
        } catch (LinkageError noNative) {
            throw new LinkException("serial", "serial ports are not supported on this system: " + noNative);
        }
        ports.sort(Comparator.comparing(Port::path));
        return List.copyOf(ports);
    }

    private static String said(String text) {
        return text == null || text.equals(UNKNOWN) ? "" : text;
    }
}
