// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import footfall.device.link.stream.StreamConnection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * An open serial port. The library reads on its own thread and calls back; a port that vanished is told thousands of times a second until it is
 * closed, and must not be closed on that thread: so the first call only wakes the thread in {@link #pump}, which closes it.
 */
final class SerialConnection implements StreamConnection, SerialPortDataListener {
    private final SerialPort port;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean vanished = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable ByteTaker taker;

    SerialConnection(SerialPort port) {
        this.port = port;
    }

    @Override
    public boolean beginsAtBoundary() {
        return false;
    }

    @Override
    public String pump(ByteTaker newTaker) throws InterruptedException {
        taker = newTaker;
        port.addDataListener(this);
        over.await();
        taker = null;
        return "the port has vanished";
    }

    @Override
    public int getListeningEvents() {
        return SerialPort.LISTENING_EVENT_DATA_RECEIVED | SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
    }

    @Override
    public void serialEvent(SerialPortEvent event) {
        if (event.getEventType() == SerialPort.LISTENING_EVENT_PORT_DISCONNECTED) {
            if (vanished.compareAndSet(false, true)) {
                over.countDown();
            }
            return;
        }
        byte[] bytes = event.getReceivedData();
        ByteTaker to = taker;
        if (to != null && bytes != null && bytes.length > 0) {
            to.take(bytes, bytes.length);
        }
    }

    @Override
    public void close() {
        over.countDown();
        if (closed.compareAndSet(false, true)) {
            port.removeDataListener();
            port.closePort();
        }
    }
}
