#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A Bluetooth daemon with one adapter and three made-up sensors, on the bus of DBUS_SYSTEM_BUS_ADDRESS.

Prints "ready" when it can be spoken to. It takes one command a line on standard input and prints "ok" or "bad" after each; it ends with its
input or on SIGTERM. What the sensors were told is printed as it happens, as "wrote UUID HEX".

  notify UUID HEX    a sensor sends a value (only if somebody listens)
  drop NAME          a sensor is out of range at once, and unheard
  back NAME          it is heard again
  power on|off       the adapter
  vanish             the adapter is unplugged
  sync               nothing: what was printed before the answer happened before the question
"""

import os
import signal
import sys

import dbus
import dbus.mainloop.glib
import dbusmock
from dbusmock import mockobject
from gi.repository import GLib

ADAPTER = "org.bluez.Adapter1"
DEVICE = "org.bluez.Device1"
SERVICE = "org.bluez.GattService1"
CHARACTERISTIC = "org.bluez.GattCharacteristic1"
ROOT = "/org/bluez/hci0"
TAIL = "-0000-1000-8000-00805f9b34fb"
PMD = "-02e7-f387-1cad-8acd2d8df0c8"

# The accelerometer of a strap: 25, 50, 100, 200 Hz; 16 bits; 2, 4, 8 g. And the features that reading its control point gives.
PMD_SETTINGS = bytes.fromhex("f00102000000" + "04c80064003200190001011000" + "0203080004000200")
PMD_FEATURES = bytes.fromhex("0f0500000000000000000000000000000000")

SENSORS = {
    "Foot Pod 7": ("C0:FF:EE:00:00:01", -61, ["00001814" + TAIL], {
        "00001814" + TAIL: [("00002a53" + TAIL, ["notify"], b""), ("00002a5d" + TAIL, ["read"], b"\x01"),
                            ("00002a54" + TAIL, ["read"], b"\x07\x00")],
        "0000180a" + TAIL: [("00002a29" + TAIL, ["read"], b"Mock Works"), ("00002a24" + TAIL, ["read"], b"Pod 7")],
        "0000180f" + TAIL: [("00002a19" + TAIL, ["read", "notify"], b"\x57")],
    }),
    "Polar H10 A1B2C3D4": ("C0:FF:EE:00:00:02", -70, ["0000180d" + TAIL, "0000feee" + TAIL], {
        "fb005c80" + PMD: [("fb005c81" + PMD, ["read", "write", "indicate"], PMD_FEATURES),
                           ("fb005c82" + PMD, ["notify"], b"")],
        "0000180f" + TAIL: [("00002a19" + TAIL, ["read", "notify"], b"\x40")],
    }),
    "Movesense 174630000192": ("C0:FF:EE:00:00:03", -80, [], {
        "34802252-7185-4d5d-b431-630e7050e8f0": [
            ("34800001-7185-4d5d-b431-630e7050e8f0", ["write"], b""),
            ("34800002-7185-4d5d-b431-630e7050e8f0", ["notify"], b"")],
    }),
}


def say(*words):
    print(*words, flush=True)


def changed(path, interface, **properties):
    mockobject.objects[path].UpdateProperties(interface, properties)


def octets(data):
    return dbus.Array([dbus.Byte(b) for b in data], signature="y")


def path_of(name):
    return ROOT + "/dev_" + SENSORS[name][0].replace(":", "_")


def characteristic_of(uuid):
    for path, obj in mockobject.objects.items():
        if obj.props.get(CHARACTERISTIC, {}).get("UUID") == uuid:
            return path
    return None


def notify(uuid, data):
    path = characteristic_of(uuid)
    if path is not None and mockobject.objects[path].props[CHARACTERISTIC]["Notifying"]:
        changed(path, CHARACTERISTIC, Value=octets(data))


def set_filter(adapter, _filter):
    adapter.filter_set = True


def start_discovery(adapter):
    if not adapter.props[ADAPTER]["Powered"]:
        raise dbus.exceptions.DBusException("Resource Not Ready", name="org.bluez.Error.NotReady")
    if not getattr(adapter, "filter_set", False):
        raise dbus.exceptions.DBusException("No filter", name="org.bluez.Error.Failed")
    changed(ROOT, ADAPTER, Discovering=dbus.Boolean(True))


def stop_discovery(_adapter):
    changed(ROOT, ADAPTER, Discovering=dbus.Boolean(False))


def connect(device):
    if "RSSI" not in device.props[DEVICE]:
        raise dbus.exceptions.DBusException("le-connection-abort-by-local", name="org.bluez.Error.Failed")
    if device.props[DEVICE]["Connected"]:
        raise dbus.exceptions.DBusException("Already Connected", name="org.bluez.Error.AlreadyConnected")
    add_services(device.props[DEVICE]["Name"])
    changed(device.path, DEVICE, Connected=dbus.Boolean(True))
    GLib.timeout_add(60, lambda: changed(device.path, DEVICE, ServicesResolved=dbus.Boolean(True)))
    say("connected", device.props[DEVICE]["Name"])


def disconnect(device):
    end_connection(device.props[DEVICE]["Name"])
    say("disconnected", device.props[DEVICE]["Name"])


def end_connection(name):
    path = path_of(name)
    for other in [p for p in mockobject.objects if p.startswith(path + "/")]:
        mockobject.objects["/"].RemoveObject(other)
    changed(path, DEVICE, ServicesResolved=dbus.Boolean(False), Connected=dbus.Boolean(False))


def start_notify(characteristic):
    characteristic.props[CHARACTERISTIC]["Notifying"] = dbus.Boolean(True)
    say("listens", characteristic.props[CHARACTERISTIC]["UUID"])


def stop_notify(characteristic):
    characteristic.props[CHARACTERISTIC]["Notifying"] = dbus.Boolean(False)


def read_value(characteristic, _options):
    return octets(characteristic.stored)


def write_value(characteristic, value, _options):
    uuid, data = characteristic.props[CHARACTERISTIC]["UUID"], bytes(value)
    say("wrote", uuid, data.hex())
    GLib.timeout_add(20, answer, uuid, data)


def answer(uuid, data):
    if uuid == "fb005c81" + PMD:
        pmd(uuid, data)
    elif uuid.startswith("34800001"):
        notify(uuid.replace("34800001", "34800002"), bytes([1, data[1], 200, 0]))


def pmd(uuid, data):
    if data[:2] == b"\x01\x02":
        notify(uuid, PMD_SETTINGS)
    elif data[:2] == b"\x02\x02":
        complete = {data[i] for i in (2, 6, 10) if i < len(data)} == {0, 1, 2} and len(data) == 14
        notify(uuid, bytes([0xF0, 2, 2, 0 if complete else 5, 0, 0] if complete else [0xF0, 2, 2, 5]))
    elif data[:2] == b"\x03\x02":
        notify(uuid, bytes([0xF0, 3, 2, 0, 0]))


def add_services(name):
    _address, _rssi, _advertised, services = SENSORS[name]
    for number, (uuid, characteristics) in enumerate(services.items()):
        service = "%s/service%04x" % (path_of(name), 16 * (number + 1))
        mockobject.objects["/"].AddObject(service, SERVICE, {
            "UUID": dbus.String(uuid), "Device": dbus.ObjectPath(path_of(name)), "Primary": dbus.Boolean(True)}, [])
        for index, (characteristic, flags, stored) in enumerate(characteristics):
            path = "%s/char%04x" % (service, index + 1)
            mockobject.objects["/"].AddObject(path, CHARACTERISTIC, {
                "UUID": dbus.String(characteristic), "Service": dbus.ObjectPath(service),
                "Flags": dbus.Array(flags, signature="s"), "Value": octets(b""), "Notifying": dbus.Boolean(False),
            }, [("StartNotify", "", "", start_notify), ("StopNotify", "", "", stop_notify),
                ("ReadValue", "a{sv}", "ay", read_value), ("WriteValue", "aya{sv}", "", write_value)])
            mockobject.objects[path].stored = stored


def add_sensor(name):
    address, rssi, advertised, _services = SENSORS[name]
    mockobject.objects["/"].AddObject(path_of(name), DEVICE, {
        "Address": dbus.String(address), "Name": dbus.String(name), "Alias": dbus.String(name),
        "Adapter": dbus.ObjectPath(ROOT), "RSSI": dbus.Int16(rssi), "UUIDs": dbus.Array(advertised, signature="s"),
        "Connected": dbus.Boolean(False), "ServicesResolved": dbus.Boolean(False),
    }, [("Connect", "", "", connect), ("Disconnect", "", "", disconnect)])


def add_adapter():
    mockobject.objects["/"].AddObject(ROOT, ADAPTER, {
        "Address": dbus.String("00:01:02:03:04:05"), "Name": dbus.String("mock"),
        "Powered": dbus.Boolean(True), "Discovering": dbus.Boolean(False),
    }, [("SetDiscoveryFilter", "a{sv}", "", set_filter), ("StartDiscovery", "", "", start_discovery),
        ("StopDiscovery", "", "", stop_discovery)])


def obey(line):
    verb, _, rest = line.strip().partition(" ")
    if verb == "notify":
        uuid, data = rest.split()
        notify(uuid, bytes.fromhex(data))
    elif verb == "drop":
        end_connection(rest)
        mockobject.objects[path_of(rest)].props[DEVICE].pop("RSSI", None)
    elif verb == "back":
        mockobject.objects[path_of(rest)].props[DEVICE]["RSSI"] = dbus.Int16(SENSORS[rest][1])
    elif verb == "power":
        changed(ROOT, ADAPTER, Powered=dbus.Boolean(rest == "on"))
    elif verb == "vanish":
        for path in [p for p in mockobject.objects if p.startswith(ROOT)]:
            mockobject.objects["/"].RemoveObject(path)
    elif verb != "sync":
        return False
    return True


def main():
    loop = GLib.MainLoop()
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.bus.BusConnection(os.environ["DBUS_SYSTEM_BUS_ADDRESS"])
    name = dbus.service.BusName("org.bluez", bus, allow_replacement=True, replace_existing=True, do_not_queue=True)
    manager = dbusmock.mockobject.DBusMockObject(name, "/", "org.freedesktop.DBus.Mock", {}, is_object_manager=True)
    mockobject.objects["/"] = manager
    if "bare" not in sys.argv[1:]:
        add_adapter()
        for sensor in SENSORS:
            add_sensor(sensor)

    begun = bytearray()

    def incoming(source, _condition):
        # Not by readline: what it reads ahead would wait for the next line to come.
        octets_read = os.read(source.fileno(), 65536)
        if not octets_read:
            loop.quit()
            return False
        begun.extend(octets_read)
        *lines, rest = bytes(begun).split(b"\n")
        begun[:] = rest
        for line in lines:
            try:
                say("ok" if obey(line.decode()) else "bad")
            except Exception as problem:  # the test reads it
                say("bad", repr(problem))
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, incoming)
    say("ready")
    loop.run()


if __name__ == "__main__":
    main()
