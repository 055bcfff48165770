// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import footfall.device.link.Backoff;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Bluetooth sensor, through BlueZ on Linux. Looks for it until it is in range, connects, starts all that it can stream and hands each
 * notification on as it came; asks it to stop at the end, for a strap that is not asked streams until its battery is empty.
 *
 * <p>Options of the address: {@code bus} (D-Bus address), {@code adapter} ({@code hci1}).
 */
public final class BluetoothLink implements SensorLink {
    private static final long END_WAIT_MS = 6000;

    private final LinkAddress address;
    private final String busAddress;
    private final HostClock clock;
    private final Backoff backoff;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable Outlet outlet;
    private volatile boolean onceConnected;

    private BluetoothLink(LinkAddress address, String busAddress, HostClock clock, Backoff backoff) {
        this.address = address;
        this.busAddress = busAddress;
        this.clock = clock;
        this.backoff = backoff;
        thread = new Thread(this::run, "bluetooth " + address.target());
        thread.setDaemon(true);
    }

    /**
     * A link to a device by name, part of a name, address or kind ({@code footpod}, {@code polar}, {@code any}); not started yet.
     *
     * @param backoff how long to wait between two tries
     * @throws LinkException where this computer has no D-Bus, or the libraries for it are missing
     */
    public static BluetoothLink of(LinkAddress address, HostClock clock, Backoff backoff) throws LinkException {
        String busAddress = BusAddress.of(address);
        try {
            BusAddress.check(busAddress);
        } catch (BluetoothProblem e) {
            throw new LinkException("bluetooth", e.line());
        }
        return new BluetoothLink(address, busAddress, clock, backoff);
    }

    @Override
    public String name() {
        return "bluetooth " + address.target();
    }

    @Override
    public void start(LinkListener listener) {
        outlet = new Outlet(listener, clock);
        thread.start();
    }

    private void run() {
        Outlet to = outlet;
        if (to == null) {
            return;
        }
        to.state(LinkState.CONNECTING, "looking for the Bluetooth sensor \"" + address.target() + "\"");
        while (!isClosed() && live(to)) {
            pause();
        }
    }

    /** One life of a connection. @return whether another may follow */
    private boolean live(Outlet to) {
        try (BlueZ bluez = BlueZ.open(busAddress)) {
            new BluetoothSession(bluez, address, to, this).run();
            return true;
        } catch (BluetoothProblem e) {
            if (e.isLasting() && !onceConnected) {
                to.state(LinkState.FAILED, e.line());
                return false;
            }
            to.state(onceConnected ? LinkState.LOST : LinkState.CONNECTING, e.line());
            return true;
        } catch (RuntimeException | LinkageError e) {
            // A library that is not what it seemed to be must not end in a stack trace.
            to.state(LinkState.FAILED, "Bluetooth cannot be used here: " + e);
            return false;
        }
    }

    /** A session has come to connect. */
    void connected() {
        onceConnected = true;
        backoff.reset();
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void pause() {
        try {
            closed.await(backoff.nextMs(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed.countDown();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(END_WAIT_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Outlet to = outlet;
        if (to != null) {
            to.shut();
        }
    }
}
