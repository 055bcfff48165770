// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

/** A Bluetooth radio of this computer. @param path its object of BlueZ */
record Adapter(String path, boolean powered) {
    /** Short name: {@code hci0}. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
