// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.types.Variant;

/**
 * A connection to the Bluetooth daemon of Linux. Calls wait for as long as they are told and no longer; what goes wrong is a
 * {@link BluetoothProblem} with one line.
 *
 * <p><b>Source:</b> the D-Bus documentation of BlueZ.
 */
final class BlueZ implements AutoCloseable {
    /** What most calls get. */
    static final int USUAL_WAIT_MS = 5_000;

    private static final String SERVICE = "org.bluez";
    private static final int LOOK_MS = 50;

    private final DBusConnection bus;
    private final CountDownLatch gone;
    private volatile BlueZListener listener = BlueZListener.NOBODY;

    private BlueZ(DBusConnection bus, CountDownLatch gone) {
        this.bus = bus;
        this.gone = gone;
    }

    /** Connects. @throws BluetoothProblem where there is no bus or no daemon on it */
    static BlueZ open(String busAddress) throws BluetoothProblem {
        BusAddress.check(busAddress);
        CountDownLatch gone = new CountDownLatch(1);
        DBusConnection bus;
        try {
            bus = DBusConnectionBuilder.forAddress(busAddress)
                    .withShared(false)
                    .withDisconnectCallback(new Disconnect(gone))
                    .build();
        } catch (DBusException | RuntimeException e) {
            throw BluetoothProblem.lasting("the D-Bus at " + busAddress
                    + " does not let this program in: start it (systemctl start dbus) or check the address");
        }
        BlueZ bluez = new BlueZ(bus, gone);
        try {
            bluez.begin();
            return bluez;
        } catch (BluetoothProblem e) {
            bluez.close();
            throw e;
        }
    }

    private void begin() throws BluetoothProblem {
        wake();
        try {
            String owner = bus.getDBusOwnerName(SERVICE);
            bus.addSigHandler(Properties.PropertiesChanged.class, owner, this::changed);
            bus.addSigHandler(DBus.NameOwnerChanged.class, this::ownerChanged);
        } catch (DBusException | RuntimeException e) {
            throw noDaemon();
        }
    }

    /** Any call starts the daemon where the bus may start it. */
    private void wake() throws BluetoothProblem {
        try {
            objects();
        } catch (BluetoothProblem e) {
            throw e.isLasting() ? e : noDaemon();
        }
    }

    private static BluetoothProblem noDaemon() {
        return BluetoothProblem.lasting(
                "no Bluetooth service on the D-Bus: install bluez and start it (systemctl start bluetooth)");
    }

    /** Who is told of changes from now on. */
    void tell(BlueZListener newListener) {
        listener = newListener;
    }

    /** Whether the bus or the daemon went away. */
    boolean isGone() {
        return gone.getCount() == 0;
    }

    /** Waits, but no longer than the bus is there. @throws BluetoothProblem where it went away */
    void sleep(Duration howLong) throws BluetoothProblem {
        try {
            if (gone.await(howLong.toNanos(), TimeUnit.NANOSECONDS)) {
                throw BluetoothProblem.passing("the Bluetooth service went away");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BluetoothProblem.passing("interrupted");
        }
    }

    /** All that it knows now. */
    ObjectTree objects() throws BluetoothProblem {
        Object managed = call(ObjectManager.class, "/", "GetManagedObjects", USUAL_WAIT_MS, () -> false);
        return new ObjectTree(managedObjects(managed));
    }

    @SuppressWarnings("unchecked") // the signature of the method, which the library has checked
    private static Map<DBusPath, Map<String, Map<String, Variant<?>>>> managedObjects(Object managed) {
        return (Map<DBusPath, Map<String, Map<String, Variant<?>>>>) managed;
    }

    /** The radio of this name, or the first that is on. @throws BluetoothProblem where there is none, or it is off */
    Adapter adapter(String name) throws BluetoothProblem {
        List<Adapter> adapters = objects().adapters();
        adapters.removeIf(adapter -> !name.isEmpty() && !adapter.name().equals(name));
        if (adapters.isEmpty()) {
            throw BluetoothProblem.lasting("no Bluetooth adapter" + (name.isEmpty() ? "" : " " + name)
                    + " on this computer: plug one in, or use a bridge on --port or --tcp");
        }
        for (Adapter adapter : adapters) {
            if (adapter.powered()) {
                return adapter;
            }
        }
        throw off(adapters.get(0));
    }

    /** What to do about an adapter that is off. */
    static BluetoothProblem off(Adapter adapter) {
        return BluetoothProblem.passing("the Bluetooth adapter " + adapter.name()
                + " is switched off: switch it on (bluetoothctl power on, or rfkill unblock bluetooth)");
    }

    /** Calls a method and waits for its answer, which is discarded. */
    void run(Class<? extends DBusInterface> type, String path, String method, Object... arguments)
            throws BluetoothProblem {
        call(type, path, method, USUAL_WAIT_MS, () -> false, arguments);
    }

    /**
     * Calls a method and waits for its answer.
     *
     * @param giveUp looked at while waiting
     * @return its first value; an empty string where it has none
     * @throws BluetoothProblem where it fails, takes longer or is given up
     */
    Object call(
            Class<? extends DBusInterface> type,
            String path,
            String method,
            int waitMs,
            BooleanSupplier giveUp,
            Object... arguments)
            throws BluetoothProblem {
        try {
            DBusInterface object = bus.getRemoteObject(SERVICE, path, type, true);
            MethodCall call = bus.callMethodAsync(object, method, arguments).getCall();
            Message answer = await(call, method, waitMs, giveUp);
            Object[] values = answer.getParameters();
            if (answer instanceof Error) {
                throw BlueZErrors.problem(method, answer.getName(), values);
            }
            return values == null || values.length == 0 ? "" : values[0];
        } catch (DBusException | DBusExecutionException e) {
            throw BlueZErrors.broken(method, e);
        }
    }

    private Message await(MethodCall call, String method, int waitMs, BooleanSupplier giveUp) throws BluetoothProblem {
        for (int waitedMs = 0; waitedMs < waitMs && !isGone() && !giveUp.getAsBoolean(); waitedMs += LOOK_MS) {
            Message answer = call.getReply(LOOK_MS);
            if (answer != null) {
                return answer;
            }
        }
        throw BluetoothProblem.passing(
                isGone()
                        ? "the Bluetooth service went away"
                        : "no answer to " + method + " within " + waitMs / 1000 + " s");
    }

    private void changed(Properties.PropertiesChanged signal) {
        listener.changed(signal.getPath(), signal.getPropertiesChanged());
    }

    private void ownerChanged(DBus.NameOwnerChanged signal) {
        if (signal.name.equals(SERVICE)) {
            gone.countDown();
            listener.gone();
        }
    }

    @Override
    public void close() {
        listener = BlueZListener.NOBODY;
        bus.disconnect();
    }

    /** Sees the bus go. */
    private record Disconnect(CountDownLatch gone) implements IDisconnectCallback {
        @Override
        public void disconnectOnError(IOException problem) {
            gone.countDown();
        }

        @Override
        public void clientDisconnect() {
            gone.countDown();
        }
    }
}
