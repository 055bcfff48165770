// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluez.Adapter1;
import org.freedesktop.dbus.types.Variant;

/** A scan of an adapter that goes on until it is closed. */
final class Discovery implements AutoCloseable {
    private final BlueZ bluez;
    private final Adapter adapter;

    private Discovery(BlueZ bluez, Adapter adapter) {
        this.bluez = bluez;
        this.adapter = adapter;
    }

    /** Begins to listen for low energy devices. */
    static Discovery start(BlueZ bluez, Adapter adapter) throws BluetoothProblem {
        if (!adapter.powered()) {
            throw BlueZ.off(adapter);
        }
        Map<String, Variant<?>> filter = new HashMap<>();
        filter.put("Transport", new Variant<>("le"));
        bluez.run(Adapter1.class, adapter.path(), "SetDiscoveryFilter", filter);
        try {
            bluez.run(Adapter1.class, adapter.path(), "StartDiscovery");
        } catch (BluetoothProblem e) {
            if (!e.line().contains("in progress")) {
                throw e;
            }
        }
        return new Discovery(bluez, adapter);
    }

    /** Devices in range so far. */
    List<Device> present() throws BluetoothProblem {
        List<Device> devices = bluez.objects().devices(adapter);
        devices.removeIf(device -> !device.isPresent());
        return devices;
    }

    @Override
    public void close() {
        try {
            bluez.run(Adapter1.class, adapter.path(), "StopDiscovery");
        } catch (BluetoothProblem e) {
            // somebody else stopped it, or the adapter is gone: either way it no longer scans for us
            return;
        }
    }
}
