// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.device.link.Backoff;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLinks;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.gatt.FootPodDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bluetooth against a made-up adapter with a foot pod, a strap and a motion sensor, on a D-Bus of its own. */
@Timeout(60)
class BluetoothLinkTest {
    private static final String POD_VALUE = "0719035a6e00b8220000";
    private static final String POLAR_FRAME = "02009435770000000001" + "f7ffffffe703".repeat(36);

    @TempDir
    static Path folder;

    private static MockBlueZ bluez;
    private final Heard heard = new Heard();

    @BeforeAll
    static void startTheDaemon() throws Exception {
        Optional<String> missing = MockBlueZ.missing();
        missing.ifPresent(why -> System.err.println("SKIPPED: Bluetooth is not tested: " + why));
        Assumptions.assumeTrue(missing.isEmpty(), () -> "Bluetooth is not tested: " + missing.get());
        bluez = MockBlueZ.bus(folder);
        bluez.start();
    }

    @AfterAll
    static void endTheDaemon() throws Exception {
        if (bluez != null) {
            bluez.close();
        }
    }

    @AfterEach
    void noThreadIsLeft() throws Exception {
        bluez.forget();
        for (int tried = 0; tried < 100 && !threads().isEmpty(); tried++) {
            Thread.sleep(20);
        }
        assertThat(threads()).isEmpty();
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.contains("DBus") || name.startsWith("bluetooth "))
                .toList();
    }

    private BluetoothLink link(String target) throws LinkException {
        return link(target, bluez.address());
    }

    private BluetoothLink link(String target, String busAddress) throws LinkException {
        LinkAddress address = new LinkAddress(SensorLinks.BLUETOOTH, target, Map.of("bus", busAddress));
        BluetoothLink link = BluetoothLink.of(address, HostClock.startingNow(1), Backoff.scaled(0.05));
        link.start(heard);
        return link;
    }

    @Test
    void tellsWhatIsInRangeAndWhatEachCanStream() throws Exception {
        List<FoundDevice> found = BluetoothDevices.scan(bluez.address(), Duration.ofMillis(50));

        assertThat(found)
                .extracting(FoundDevice::name)
                .containsExactly("Foot Pod 7", "Polar H10 A1B2C3D4", "Movesense 174630000192");
        assertThat(found.get(0).streams()).contains("foot pod").contains("no raw acceleration");
        assertThat(found.get(1).streams()).isEqualTo("heart-rate strap with raw acceleration, 200 Hz");
        assertThat(found.get(1).rssiDbm()).hasValue(-70);
    }

    @Test
    void readsAFootPod() throws Exception {
        try (BluetoothLink link = link("foot pod")) {
            String connected = heard.awaitState(LinkState.CONNECTED, 1).message();
            bluez.awaitLine("listens " + GattNotifications.BATTERY_LEVEL);
            bluez.tell("notify " + GattNotifications.RSC_MEASUREMENT + " " + POD_VALUE);
            Frame value = heard.awaitFrame(GattNotifications.RSC_MEASUREMENT, 1);

            assertThat(link.name()).isEqualTo("bluetooth foot pod");
            assertThat(connected).startsWith("Foot Pod 7: foot pod");
            assertThat(value.kind()).isEqualTo(FrameKind.NOTIFICATION);
            assertThat(HexFormat.of().formatHex(value.bytes())).isEqualTo(POD_VALUE);
            assertThat(FootPodDecoder.measurement(value.bytes()).orElseThrow().ratePerMinute())
                    .isEqualTo(90);
            assertThat(heard.awaitFrame(GattNotifications.BATTERY_LEVEL, 1).bytes())
                    .containsExactly(87);
            assertThat(heard.awaitFrame(GattNotifications.SENSOR_LOCATION, 1).bytes())
                    .containsExactly(1);
            assertThat(text(GattNotifications.MANUFACTURER_NAME)).isEqualTo("Mock Works");
            assertThat(text(GattNotifications.DEVICE_NAME)).isEqualTo("Foot Pod 7");
        }
        assertThat(bluez.said("disconnected")).containsExactly("disconnected Foot Pod 7");
    }

    private String text(String uuid) throws InterruptedException {
        return new String(heard.awaitFrame(uuid, 1).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void startsAPolarStrapWithAllSettingsAndStopsIt() throws Exception {
        try (BluetoothLink link = link("C0:FF:EE:00:00:02")) {
            bluez.awaitLine("wrote " + GattNotifications.POLAR_CONTROL + " 0202");
            bluez.tell("notify " + GattNotifications.POLAR_DATA + " " + POLAR_FRAME);
            Frame frame = heard.awaitFrame(GattNotifications.POLAR_DATA, 1);

            assertThat(link.name()).isEqualTo("bluetooth C0:FF:EE:00:00:02");
            assertThat(HexFormat.of().formatHex(frame.bytes())).isEqualTo(POLAR_FRAME);
            assertThat(heard.awaitFrame(GattNotifications.POLAR_CONTROL, 2).bytes())
                    .startsWith(0xF0, 2, 2, 0);
        }
        assertThat(bluez.said("listens fb", "wrote", "disconnected"))
                .containsExactly(
                        "listens " + GattNotifications.POLAR_CONTROL,
                        "listens " + GattNotifications.POLAR_DATA,
                        "wrote " + GattNotifications.POLAR_CONTROL + " 0102",
                        "wrote " + GattNotifications.POLAR_CONTROL + " 02020001c8000101100002010800",
                        "wrote " + GattNotifications.POLAR_CONTROL + " 0302",
                        "disconnected Polar H10 A1B2C3D4");
    }

    @Test
    void asksAMovesenseSensorAndUnsubscribes() throws Exception {
        try (BluetoothLink link = link("movesense")) {
            bluez.awaitLine("wrote " + GattNotifications.MOVESENSE_COMMAND);
            Frame answer = heard.awaitFrame(GattNotifications.MOVESENSE_DATA, 1);

            assertThat(link.name()).isEqualTo("bluetooth movesense");
            assertThat(answer.bytes()).containsExactly(1, 'c', 0xC8, 0);
        }
        String path = HexFormat.of().formatHex("/Meas/IMU6/104".getBytes(StandardCharsets.US_ASCII));
        assertThat(bluez.said("wrote"))
                .containsExactly(
                        "wrote " + GattNotifications.MOVESENSE_COMMAND + " 0163" + path,
                        "wrote " + GattNotifications.MOVESENSE_COMMAND + " 0263");
    }

    @Test
    void comesBackAfterTheSensorWasOutOfRange() throws Exception {
        try (BluetoothLink link = link("pod")) {
            bluez.awaitLine("listens " + GattNotifications.BATTERY_LEVEL);
            bluez.tell("drop Foot Pod 7");
            String lost = heard.awaitState(LinkState.LOST, 1).message();
            bluez.tell("back Foot Pod 7");
            heard.awaitState(LinkState.CONNECTED, 2);
            bluez.awaitLine("listens " + GattNotifications.BATTERY_LEVEL);
            bluez.tell("notify " + GattNotifications.RSC_MEASUREMENT + " " + POD_VALUE);

            assertThat(heard.awaitFrame(GattNotifications.RSC_MEASUREMENT, 1).bytes())
                    .hasSize(10);
            assertThat(lost).contains("Foot Pod 7").doesNotContain("\n");
            assertThat(link.isClosed()).isFalse();
        }
    }

    @Test
    void comesBackAfterTheBluetoothServiceDied() throws Exception {
        try (BluetoothLink link = link("pod")) {
            bluez.awaitLine("listens " + GattNotifications.BATTERY_LEVEL);
            bluez.kill();
            heard.awaitState(LinkState.LOST, 1);
            bluez.start();
            heard.awaitState(LinkState.CONNECTED, 2);

            assertThat(heard.events(LinkState.FAILED)).isEmpty();
            assertThat(link.isClosed()).isFalse();
        }
    }

    @Test
    void waitsForAnAdapterThatIsSwitchedOff() throws Exception {
        bluez.tell("power off");
        try (BluetoothLink link = link("pod")) {
            String off = heard.awaitState(LinkState.CONNECTING, 2).message();
            bluez.tell("power on");
            heard.awaitState(LinkState.CONNECTED, 1);

            assertThat(off).contains("switched off").contains("bluetoothctl power on");
            assertThat(link.isClosed()).isFalse();
        }
    }

    @Test
    void saysWhoIsThereInsteadOfASensorThatIsNot() throws Exception {
        Device pod = BlueZTest.device("Foot Pod 7", -60);

        assertThat(new DeviceTarget("Stryd").notFound(List.of(pod)))
                .hasMessageContaining("no Bluetooth sensor \"Stryd\" in range (heard: Foot Pod 7)");
    }

    @Test
    void failsInOneLineWithoutAnAdapterOrAService(@TempDir Path other) throws Exception {
        try (MockBlueZ bare = MockBlueZ.bus(other)) {
            try (BluetoothLink link = link("pod", bare.address())) {
                assertThat(heard.awaitState(LinkState.FAILED, 1).message())
                        .startsWith("no Bluetooth service on the D-Bus: install bluez");
                assertThat(link.isClosed()).isFalse();
            }
            bare.start("bare");
            try (BluetoothLink link = link("pod", bare.address())) {
                assertThat(heard.awaitState(LinkState.FAILED, 2).message()).startsWith("no Bluetooth adapter");
                assertThat(link.isClosed()).isFalse();
            }
            assertThatThrownBy(() -> BluetoothDevices.scan(bare.address(), Duration.ofMillis(10)))
                    .isInstanceOf(LinkException.class)
                    .hasMessageStartingWith("bluetooth: no Bluetooth adapter on this computer");
        }
    }
}
