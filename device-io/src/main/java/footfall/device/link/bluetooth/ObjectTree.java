// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/**
 * All that BlueZ knows at one moment: objects by path, their interfaces, their properties. A property that is missing or of another type
 * than expected counts as not said.
 *
 * <p><b>Source:</b> the D-Bus documentation of BlueZ ({@code org.bluez.Adapter}, {@code Device}, {@code GattCharacteristic},
 * {@code Battery}).
 */
final class ObjectTree {
    private static final String ADAPTER = "org.bluez.Adapter1";
    private static final String DEVICE = "org.bluez.Device1";
    private static final String BATTERY = "org.bluez.Battery1";
    private static final String CHARACTERISTIC = "org.bluez.GattCharacteristic1";

    private final Map<String, Map<String, Map<String, Variant<?>>>> objects = new TreeMap<>();

    ObjectTree(Map<DBusPath, Map<String, Map<String, Variant<?>>>> managed) {
        managed.forEach((path, interfaces) -> objects.put(path.getPath(), interfaces));
    }

    List<Adapter> adapters() {
        List<Adapter> adapters = new ArrayList<>();
        objects.forEach((path, interfaces) -> {
            if (interfaces.containsKey(ADAPTER)) {
                adapters.add(new Adapter(path, is(interfaces.get(ADAPTER), "Powered")));
            }
        });
        return adapters;
    }

    List<Device> devices(Adapter adapter) {
        List<Device> devices = new ArrayList<>();
        objects.forEach((path, interfaces) -> {
            Map<String, Variant<?>> properties = interfaces.get(DEVICE);
            if (properties != null && path.startsWith(adapter.path() + "/")) {
                devices.add(device(path, properties, number(interfaces.get(BATTERY), "Percentage")));
            }
        });
        return devices;
    }

    private static Device device(String path, Map<String, Variant<?>> properties, OptionalInt batteryPct) {
        String address = text(properties, "Address", path.substring(path.lastIndexOf('/') + 1));
        String name = text(properties, "Name", text(properties, "Alias", address));
        return new Device(
                path,
                address,
                name.isBlank() ? address : name,
                number(properties, "RSSI"),
                is(properties, "Connected"),
                is(properties, "ServicesResolved"),
                texts(properties, "UUIDs"),
                batteryPct);
    }

    List<Characteristic> characteristics(String devicePath) {
        List<Characteristic> characteristics = new ArrayList<>();
        objects.forEach((path, interfaces) -> {
            Map<String, Variant<?>> properties = interfaces.get(CHARACTERISTIC);
            if (properties != null && path.startsWith(devicePath + "/")) {
                String uuid = text(properties, "UUID", "").toLowerCase(Locale.ROOT);
                characteristics.add(new Characteristic(path, uuid, texts(properties, "Flags")));
            }
        });
        return characteristics;
    }

    /** A truth that a property may hold. */
    static boolean is(@Nullable Map<String, Variant<?>> properties, String name) {
        return Boolean.TRUE.equals(value(properties, name));
    }

    /** Bytes that a property may hold, as a list or as an array; {@code null} where it holds none. */
    static byte @Nullable [] bytes(@Nullable Map<String, Variant<?>> properties, String name) {
        return bytes(value(properties, name));
    }

    /** The library hands a {@code byte[]} or a list of numbers over, depending on how deep in a message it stood. */
    static byte @Nullable [] bytes(@Nullable Object value) {
        if (value instanceof byte[] array) {
            return array;
        }
        if (!(value instanceof Collection<?> list)) {
            return null;
        }
        byte[] bytes = new byte[list.size()];
        int at = 0;
        for (Object item : list) {
            if (!(item instanceof Number number)) {
                return null;
            }
            bytes[at++] = number.byteValue();
        }
        return bytes;
    }

    private static String text(Map<String, Variant<?>> properties, String name, String otherwise) {
        return value(properties, name) instanceof String text ? text : otherwise;
    }

    static OptionalInt number(@Nullable Map<String, Variant<?>> properties, String name) {
        return value(properties, name) instanceof Number number
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    private static List<String> texts(Map<String, Variant<?>> properties, String name) {
        Object value = value(properties, name);
        Collection<?> items = value instanceof Collection<?> list
                ? list
                : value instanceof Object[] array ? List.of(array) : List.of();
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            texts.add(item.toString().toLowerCase(Locale.ROOT));
        }
        return texts;
    }

    private static @Nullable Object value(@Nullable Map<String, Variant<?>> properties, String name) {
        Variant<?> variant = properties == null ? null : properties.get(name);
        return variant == null ? null : variant.getValue();
    }
}
