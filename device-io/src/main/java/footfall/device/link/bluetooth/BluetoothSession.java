// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import footfall.device.link.LinkAddress;
import footfall.device.link.LinkState;
import footfall.device.link.stream.StreamFramer;
import footfall.device.protocol.GattNotifications;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.bluez.Device1;
import org.bluez.GattCharacteristic1;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** One life of a connection: from looking for the sensor until it is lost or the link is closed. */
final class BluetoothSession implements BlueZListener {
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final int LOOKS = 50;
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final int RESOLVE_GLANCES = 300;
    private static final int CONNECT_WAIT_MS = 45_000;
    private static final int READ_WAIT_MS = 2_000;
    private static final int GOODBYE_WAIT_MS = 1_500;

    private final BlueZ bluez;
    private final LinkAddress address;
    private final Outlet outlet;
    private final BluetoothLink link;
    private final StreamFramer serialLine;
    private final Map<String, String> uuidByPath = new ConcurrentHashMap<>();
    private volatile @Nullable SensorStreams streams;
    private volatile String devicePath = "";
    private volatile boolean dropped;
    private volatile boolean resolved;
    private boolean asked;

    BluetoothSession(BlueZ bluez, LinkAddress address, Outlet outlet, BluetoothLink link) {
        this.bluez = bluez;
        this.address = address;
        this.outlet = outlet;
        this.link = link;
        serialLine = new StreamFramer(outlet::frame);
    }

    /** Returns when the link is closed. @throws BluetoothProblem where the sensor is not found, is lost or cannot be used */
    void run() throws BluetoothProblem {
        bluez.tell(this);
        Optional<Device> found = find();
        if (found.isEmpty()) {
            return;
        }
        try {
            Device device = connect(found.get());
            stream(device);
        } finally {
            goodbye();
        }
    }

    private Optional<Device> find() throws BluetoothProblem {
        DeviceTarget target = new DeviceTarget(address.target());
        Adapter adapter = bluez.adapter(address.option("adapter", ""));
        try (Discovery discovery = Discovery.start(bluez, adapter)) {
            for (int look = 0; look < LOOKS && !link.isClosed(); look++) {
                Optional<Device> chosen = target.choose(discovery.present());
                if (chosen.isPresent()) {
                    return chosen;
                }
                bluez.sleep(LOOK);
            }
            if (link.isClosed()) {
                return Optional.empty();
            }
            throw target.notFound(discovery.present());
        }
    }

    private Device connect(Device device) throws BluetoothProblem {
        devicePath = device.path();
        resolved = device.connected() && device.resolved();
        asked = true;
        if (!device.connected()) {
            outlet.state(LinkState.CONNECTING, "connecting to " + device.name());
            bluez.call(Device1.class, device.path(), "Connect", CONNECT_WAIT_MS, link::isClosed);
        }
        for (int glance = 0; glance < RESOLVE_GLANCES && !resolved && !link.isClosed(); glance++) {
            mustBeThere(device);
            bluez.sleep(GLANCE);
            resolved |= glance % 10 == 9 && isResolved(device.path());
        }
        if (!resolved && !link.isClosed()) {
            throw BluetoothProblem.passing(device.name() + " does not tell its services: switch it off and on");
        }
        return device;
    }

    private boolean isResolved(String path) throws BluetoothProblem {
        Adapter above = new Adapter(path.substring(0, path.lastIndexOf('/')), true);
        return bluez.objects().devices(above).stream()
                .anyMatch(device -> device.path().equals(path) && device.resolved());
    }

    private void stream(Device device) throws BluetoothProblem {
        if (link.isClosed()) {
            return;
        }
        List<Characteristic> characteristics = bluez.objects().characteristics(device.path());
        SensorStreams sensor = new SensorStreams(bluez, characteristics);
        if (!sensor.any()) {
            throw BluetoothProblem.lasting(device.name()
                    + " sends nothing that is understood (foot pod, treadmill, Polar, Movesense, Nordic UART):"
                    + " choose another with footfall devices");
        }
        link.connected();
        outlet.state(LinkState.CONNECTED, device.name() + ": " + sensor.words(device.name()));
        facts(device, characteristics);
        for (Characteristic characteristic : characteristics) {
            uuidByPath.put(characteristic.path(), characteristic.uuid());
        }
        serialLine.opened(outlet.nowNs(), false);
        streams = sensor;
        sensor.start();
        while (!link.isClosed()) {
            mustBeThere(device);
            sensor.converse();
            bluez.sleep(GLANCE);
        }
    }

    private void mustBeThere(Device device) throws BluetoothProblem {
        if (dropped) {
            throw BluetoothProblem.passing("the connection to " + device.name()
                    + " broke: it is out of range or its battery is empty; looking for it");
        }
    }

    /** What the sensor says of itself when asked; one that refuses is none the worse. */
    private void facts(Device device, List<Characteristic> characteristics) {
        boolean chargeRead = false;
        for (Characteristic characteristic : characteristics) {
            if (characteristic.canRead() && SensorStreams.FACTS.contains(characteristic.uuid())) {
                byte[] value = read(characteristic);
                chargeRead |= value.length > 0 && characteristic.uuid().equals(GattNotifications.BATTERY_LEVEL);
                if (value.length > 0) {
                    outlet.value(characteristic.uuid(), value);
                }
            }
        }
        if (!chargeRead) {
            charge(device.batteryPct());
        }
        outlet.value(GattNotifications.DEVICE_NAME, device.name().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] read(Characteristic characteristic) {
        try {
            Object value = bluez.call(
                    GattCharacteristic1.class,
                    characteristic.path(),
                    "ReadValue",
                    READ_WAIT_MS,
                    link::isClosed,
                    new HashMap<String, Variant<?>>());
            byte[] bytes = ObjectTree.bytes(value);
            return bytes == null ? new byte[0] : bytes;
        } catch (BluetoothProblem e) {
            return new byte[0];
        }
    }

    /** BlueZ keeps the battery's characteristic to itself and tells the charge as a property. */
    private void charge(OptionalInt chargePct) {
        if (chargePct.isPresent()) {
            outlet.value(GattNotifications.BATTERY_LEVEL, new byte[] {(byte) chargePct.getAsInt()});
        }
    }

    @Override
    public void changed(String path, Map<String, Variant<?>> properties) {
        String uuid = uuidByPath.get(path);
        if (uuid != null) {
            byte[] value = ObjectTree.bytes(properties, "Value");
            if (value != null) {
                value(uuid, value);
            }
        } else if (path.equals(devicePath)) {
            resolved |= ObjectTree.is(properties, "ServicesResolved");
            dropped |= properties.containsKey("Connected") && !ObjectTree.is(properties, "Connected");
            charge(ObjectTree.number(properties, "Percentage"));
        }
    }

    private void value(String uuid, byte[] value) {
        if (uuid.equals(GattNotifications.UART_NOTIFY)) {
            serialLine.accept(value, 0, value.length, outlet.nowNs());
            return;
        }
        outlet.value(uuid, value);
        SensorStreams sensor = streams;
        if (sensor != null) {
            sensor.told(uuid, value);
        }
    }

    private void goodbye() {
        if (!asked || bluez.isGone()) {
            return;
        }
        SensorStreams sensor = streams;
        if (sensor != null && !dropped) {
            sensor.stop();
        }
        try {
            bluez.call(Device1.class, devicePath, "Disconnect", GOODBYE_WAIT_MS, () -> false);
        } catch (BluetoothProblem e) {
            // it is gone already, which is what was wanted
            return;
        }
    }
}
