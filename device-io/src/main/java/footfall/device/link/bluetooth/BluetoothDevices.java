// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import footfall.device.link.LinkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is in range of this computer's Bluetooth. */
public final class BluetoothDevices {
    private BluetoothDevices() {}

    /**
     * Listens for a while. Sensors come first, then the strongest.
     *
     * @throws LinkException where there is no Bluetooth to listen with: one line that says what to do
     */
    public static List<FoundDevice> scan(Duration howLong) throws LinkException {
        return scan(BusAddress.usual(), howLong);
    }

    /** The same on a D-Bus of one's own. @throws LinkException as {@link #scan(Duration)} */
    public static List<FoundDevice> scan(String busAddress, Duration howLong) throws LinkException {
        try (BlueZ bluez = BlueZ.open(busAddress)) {
            return listen(bluez, howLong);
        } catch (BluetoothProblem e) {
            throw new LinkException("bluetooth", e.line());
        }
    }

    private static List<FoundDevice> listen(BlueZ bluez, Duration howLong) throws BluetoothProblem {
        Adapter adapter = bluez.adapter("");
        try (Discovery discovery = Discovery.start(bluez, adapter)) {
            bluez.sleep(howLong);
            return inOrder(discovery.present());
        }
    }

    private static List<FoundDevice> inOrder(List<Device> present) {
        List<FoundDevice> found = new ArrayList<>();
        for (Device device : present) {
            found.add(new FoundDevice(
                    device.address(),
                    device.name(),
                    device.rssiDbm(),
                    device.connected(),
                    KnownServices.streams(device.name(), device.services())));
        }
        found.sort(Comparator.comparing((FoundDevice device) -> !device.isSensor())
                .thenComparing(device -> -device.rssiDbm().orElse(Integer.MIN_VALUE + 1))
                .thenComparing(FoundDevice::address));
        return found;
    }
}
