// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.util.List;

/**
 * A characteristic of a connected device.
 *
 * @param path its object of BlueZ
 * @param uuid in lower case
 * @param flags what may be done with it
 */
record Characteristic(String path, String uuid, List<String> flags) {
    boolean canNotify() {
        return flags.contains("notify") || flags.contains("indicate");
    }

    boolean canRead() {
        return flags.contains("read");
    }
}
