// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import footfall.device.link.LinkAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** Where the D-Bus is over which BlueZ is spoken to, and whether this computer has what that takes. */
final class BusAddress {
    /** Of a system property: another bus than that of the system. */
    static final String PROPERTY = "footfall.dbus";

    private static final String SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket";
    private static final String OTHER_WAYS = "use a bridge on --port or --tcp, or the live page in Chrome";

    private BusAddress() {}

    /** What the address of a link, a property or the environment says; else that of the system. */
    static String of(LinkAddress address) {
        return address.option("bus", usual());
    }

    /** Without a word in the address of a link. */
    static String usual() {
        String environment = Objects.requireNonNullElse(System.getenv("DBUS_SYSTEM_BUS_ADDRESS"), SYSTEM_BUS);
        return Objects.requireNonNullElse(System.getProperty(PROPERTY), environment);
    }

    /** Says in one line what is missing. @throws BluetoothProblem lasting, where something is */
    static void check(String busAddress) throws BluetoothProblem {
        check(busAddress, System.getProperty("os.name", ""), BusAddress::isThere);
    }

    static void check(String busAddress, String system, Predicate<String> isThere) throws BluetoothProblem {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            throw BluetoothProblem.lasting(
                    "Bluetooth is read directly on Linux only, this is " + system + ": " + OTHER_WAYS);
        }
        if (!isThere.test("org.bluez.Device1")
                || !isThere.test("org.freedesktop.dbus.connections.impl.DBusConnection")) {
            throw BluetoothProblem.lasting(
                    "the libraries bluez-dbus and dbus-java are not in this installation: " + OTHER_WAYS);
        }
        if (busAddress.startsWith("unix:path=") && !Files.exists(socket(busAddress))) {
            throw BluetoothProblem.lasting("no D-Bus at " + socket(busAddress)
                    + ": install and start dbus and bluez (systemctl start dbus bluetooth), or " + OTHER_WAYS);
        }
    }

    private static Path socket(String busAddress) {
        return Path.of(busAddress.substring("unix:path=".length()).split("[,;]", 2)[0]);
    }

    private static boolean isThere(String className) {
        try {
            Class.forName(className, false, BusAddress.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
