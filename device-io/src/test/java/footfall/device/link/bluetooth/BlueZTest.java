// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.device.link.Backoff;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.SensorLinks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no bus: values, names, and lines for people. */
class BlueZTest {
    static Device device(String name, int rssiDbm) {
        String address = "C0:FF:EE:00:00:" + String.format("%02X", name.length());
        return new Device("/x", address, name, OptionalInt.of(rssiDbm), false, false, List.of(), OptionalInt.empty());
    }

    @Test
    void readsBytesHoweverTheLibraryHandsThemOver() {
        byte[] bytes = {1, -1};

        assertThat(ObjectTree.bytes(Map.of("Value", new Variant<>(bytes)), "Value"))
                .containsExactly(1, -1);
        assertThat(ObjectTree.bytes(Map.of("Value", new Variant<>(List.of((byte) 1, (byte) -1), "ay")), "Value"))
                .containsExactly(1, -1);
        assertThat(ObjectTree.bytes(Map.of("Value", new Variant<>("text")), "Value"))
                .isNull();
        assertThat(ObjectTree.bytes(Map.of(), "Value")).isNull();
    }

    @Test
    void choosesTheNameItselfBeforeAPartOfAName() {
        Device near = device("Polar H10 2", -40);
        Device far = device("Polar H10", -90);

        assertThat(new DeviceTarget("polar h10").choose(List.of(near, far))).contains(far);
        assertThat(new DeviceTarget("H10").choose(List.of(far, near))).contains(near);
        assertThat(new DeviceTarget("any").choose(List.of(far, near))).contains(near);
        assertThat(new DeviceTarget(far.address().toLowerCase(java.util.Locale.ROOT)).choose(List.of(near, far)))
                .contains(far);
        assertThat(new DeviceTarget("footpod").choose(List.of(near, far))).isEmpty();
    }

    @Test
    void saysWhatIsMissingOnThisComputer(@TempDir Path folder) {
        String nowhere = "unix:path=" + folder.resolve("none");
        LinkAddress address = new LinkAddress(SensorLinks.BLUETOOTH, "pod", Map.of("bus", nowhere));

        assertThatThrownBy(() -> BusAddress.check(nowhere, "Windows 11", name -> true))
                .hasMessageStartingWith("Bluetooth is read directly on Linux only, this is Windows 11: use a bridge");
        assertThatThrownBy(() -> BusAddress.check(nowhere, "Linux", name -> false))
                .hasMessageContaining("bluez-dbus");
        assertThatThrownBy(() -> BluetoothLink.of(address, HostClock.startingNow(1), Backoff.usual()))
                .isInstanceOf(LinkException.class)
                .hasMessageContaining("no D-Bus at " + folder.resolve("none"))
                .hasMessageContaining("systemctl start");
    }

    @Test
    void saysWhatToDoAboutErrorsOfTheBus() {
        assertThat(BlueZErrors.problem("Connect", "org.freedesktop.DBus.Error.AccessDenied", null))
                .hasMessageContaining("usermod -aG bluetooth")
                .extracting(BluetoothProblem::isLasting)
                .isEqualTo(true);
        assertThat(BlueZErrors.problem("Connect", "org.bluez.Error.NotReady", null))
                .hasMessageContaining("switched off");
        assertThat(BlueZErrors.problem("Connect", "org.bluez.Error.Failed", new Object[] {"le-connection\nabort"}))
                .hasMessage("Connect failed: failed (le-connection abort)");
    }
}
