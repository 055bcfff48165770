// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Errors of BlueZ and of the bus in words that say what to do. */
final class BlueZErrors {
    private BlueZErrors() {}

    /** @param name of the error on the bus @param values what came with it, usually its text */
    static BluetoothProblem problem(String method, String name, Object @Nullable [] values) {
        String text =
                values == null || values.length == 0 ? "" : values[0].toString().replaceAll("\\s+", " ");
        String kind = name.substring(name.lastIndexOf('.') + 1);
        switch (kind) {
            case "AccessDenied":
            case "AuthFailed":
                return BluetoothProblem.lasting("this user may not use Bluetooth: sudo usermod -aG bluetooth $USER,"
                        + " log in again (or check the D-Bus policy of bluez)");
            case "NotReady":
                return BluetoothProblem.passing("the Bluetooth adapter is switched off:"
                        + " switch it on (bluetoothctl power on, or rfkill unblock bluetooth)");
            case "ServiceUnknown":
            case "NameHasNoOwner":
                return BluetoothProblem.passing(
                        "no Bluetooth service on the D-Bus: start it (systemctl start bluetooth)");
            default:
                return BluetoothProblem.passing(
                        method + " failed: " + words(kind) + (text.isEmpty() ? "" : " (" + text + ")"));
        }
    }

    /** The bus itself broke. */
    static BluetoothProblem broken(String method, Exception cause) {
        String text = cause.getMessage();
        return BluetoothProblem.passing(
                method + " failed: " + (text == null ? "the D-Bus is broken" : text.replaceAll("\\s+", " ")));
    }

    private static String words(String kind) {
        return kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
