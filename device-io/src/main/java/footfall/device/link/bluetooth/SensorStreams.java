// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.movesense.MovesenseGsp;
import footfall.device.protocol.polar.PolarPmd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.bluez.GattCharacteristic1;
import org.freedesktop.dbus.types.Variant;

/** Starts and stops what a connected sensor can send: subscribes, and speaks with those that must be asked. */
final class SensorStreams {
    /** Read once after connecting. */
    static final Set<String> FACTS = Set.of(
            GattNotifications.BATTERY_LEVEL,
            GattNotifications.FIRMWARE_REVISION,
            GattNotifications.MANUFACTURER_NAME,
            GattNotifications.MODEL_NUMBER,
            GattNotifications.RSC_FEATURE,
            GattNotifications.SENSOR_LOCATION);

    /** Subscribed to, in this order: answers before what they answer for. */
    private static final List<String> NOTIFIED = List.of(
            GattNotifications.POLAR_CONTROL,
            GattNotifications.POLAR_DATA,
            GattNotifications.MOVESENSE_DATA,
            GattNotifications.UART_NOTIFY,
            GattNotifications.RSC_MEASUREMENT,
            GattNotifications.TREADMILL_DATA,
            GattNotifications.BATTERY_LEVEL);

    private static final Set<String> STREAMS = Set.of(
            GattNotifications.POLAR_DATA,
            GattNotifications.MOVESENSE_DATA,
            GattNotifications.UART_NOTIFY,
            GattNotifications.RSC_MEASUREMENT,
            GattNotifications.TREADMILL_DATA);

    private static final double MOVESENSE_HZ = 104;
    private static final int MOVESENSE_OK = 200;
    private static final long ANSWER_WAIT_NS = 8_000_000_000L;
    private static final int GOODBYE_WAIT_MS = 1_000;

    private final BlueZ bluez;
    private final Map<String, Characteristic> byUuid = new HashMap<>();
    private final BlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();
    private final PolarPmd polar = PolarPmd.usual();
    private boolean polarAsked;
    private boolean polarStreams;
    private boolean movesenseAsked;
    private long askedNs;

    SensorStreams(BlueZ bluez, List<Characteristic> characteristics) {
        this.bluez = bluez;
        characteristics.forEach(characteristic -> byUuid.putIfAbsent(characteristic.uuid(), characteristic));
    }

    /** Whether the sensor sends anything that is understood. */
    boolean any() {
        return STREAMS.stream().anyMatch(this::notifies);
    }

    private boolean notifies(String uuid) {
        Characteristic characteristic = byUuid.get(uuid);
        return characteristic != null && characteristic.canNotify();
    }

    /** What it sends, for people. */
    String words(String name) {
        List<String> services = new ArrayList<>();
        if (notifies(GattNotifications.POLAR_DATA)) {
            services.add(GattNotifications.POLAR_SERVICE);
        }
        if (notifies(GattNotifications.MOVESENSE_DATA)) {
            services.add(GattNotifications.MOVESENSE_SERVICE);
        }
        if (notifies(GattNotifications.UART_NOTIFY)) {
            services.add(GattNotifications.UART_SERVICE);
        }
        if (notifies(GattNotifications.RSC_MEASUREMENT)) {
            services.add(GattNotifications.RSC_SERVICE);
        }
        if (notifies(GattNotifications.TREADMILL_DATA)) {
            services.add(GattNotifications.FITNESS_MACHINE_SERVICE);
        }
        return KnownServices.streams(name, services);
    }

    /** Subscribes to all and asks those that must be asked. */
    void start() throws BluetoothProblem {
        for (String uuid : NOTIFIED) {
            Characteristic characteristic = byUuid.get(uuid);
            if (characteristic != null && characteristic.canNotify()) {
                subscribe(characteristic);
            }
        }
        askedNs = System.nanoTime();
        if (notifies(GattNotifications.POLAR_DATA) && notifies(GattNotifications.POLAR_CONTROL)) {
            polarAsked = true;
            write(GattNotifications.POLAR_CONTROL, polar.begin(), BlueZ.USUAL_WAIT_MS);
        }
        if (notifies(GattNotifications.MOVESENSE_DATA)) {
            movesenseAsked = true;
            byte[] subscribe = MovesenseGsp.subscribe(MovesenseGsp.Stream.IMU6, MOVESENSE_HZ);
            write(GattNotifications.MOVESENSE_COMMAND, subscribe, BlueZ.USUAL_WAIT_MS);
        }
    }

    private void subscribe(Characteristic characteristic) throws BluetoothProblem {
        try {
            bluez.run(GattCharacteristic1.class, characteristic.path(), "StartNotify");
        } catch (BluetoothProblem e) {
            if (!characteristic.uuid().equals(GattNotifications.BATTERY_LEVEL)) {
                throw BluetoothProblem.passing("the sensor does not let this computer listen (" + e.line()
                        + "): pair it with bluetoothctl, or disconnect it from watch and phone");
            }
        }
    }

    /** What a sensor said; on any thread. Answers are taken up in {@link #converse}. */
    void told(String uuid, byte[] bytes) {
        if (uuid.equals(GattNotifications.POLAR_CONTROL)) {
            answers.add(bytes);
        } else if (uuid.equals(GattNotifications.MOVESENSE_DATA) && bytes.length > 0 && bytes[0] == 1) {
            answers.add(bytes);
        }
    }

    /** Goes on with the conversation. @throws BluetoothProblem where the sensor refuses or does not answer */
    void converse() throws BluetoothProblem {
        for (byte[] answer = answers.poll(); answer != null; answer = answers.poll()) {
            if (polarAsked) {
                polar(polar.answer(answer));
            } else {
                movesense(answer);
            }
        }
        if (polarAsked && !polarStreams && System.nanoTime() - askedNs > ANSWER_WAIT_NS) {
            throw BluetoothProblem.passing(
                    "the Polar sensor does not answer: take it off for a minute, disconnect it from watch and phone");
        }
    }

    private void polar(PolarPmd.Next next) throws BluetoothProblem {
        if (next.state() == PolarPmd.State.REFUSED) {
            throw BluetoothProblem.passing(next.words());
        }
        polarStreams |= next.state() == PolarPmd.State.STREAMING;
        Optional<byte[]> write = next.write();
        if (write.isPresent()) {
            write(GattNotifications.POLAR_CONTROL, write.get(), BlueZ.USUAL_WAIT_MS);
        }
    }

    private static void movesense(byte[] answer) throws BluetoothProblem {
        int status = answer.length < 4 ? MOVESENSE_OK : answer[2] & 0xFF | (answer[3] & 0xFF) << 8;
        if (status / 100 != MOVESENSE_OK / 100) {
            throw BluetoothProblem.passing("the Movesense sensor refuses to measure (status " + status
                    + "): its firmware needs the GATT SensorData service");
        }
    }

    /** Asks those to stop that would go on otherwise. */
    void stop() {
        try {
            if (polarAsked) {
                write(GattNotifications.POLAR_CONTROL, PolarPmd.stop(), GOODBYE_WAIT_MS);
            }
            if (movesenseAsked) {
                byte[] unsubscribe = MovesenseGsp.unsubscribe(MovesenseGsp.Stream.IMU6);
                write(GattNotifications.MOVESENSE_COMMAND, unsubscribe, GOODBYE_WAIT_MS);
            }
        } catch (BluetoothProblem e) {
            // it is out of range: nobody can ask it any more
            return;
        }
    }

    private void write(String uuid, byte[] bytes, int waitMs) throws BluetoothProblem {
        Characteristic characteristic = byUuid.get(uuid);
        if (characteristic == null) {
            throw BluetoothProblem.passing("the sensor cannot be asked: it has no " + uuid);
        }
        Map<String, Variant<?>> options = new HashMap<>();
        bluez.call(GattCharacteristic1.class, characteristic.path(), "WriteValue", waitMs, () -> false, bytes, options);
    }
}
