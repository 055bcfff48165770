// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.util.List;
import java.util.OptionalInt;

/**
 * A device as BlueZ knows it at one moment.
 *
 * @param path its object of BlueZ
 * @param name what it calls itself, or its address
 * @param rssiDbm how strongly it was heard in this scan, dBm; empty for one that is only remembered
 * @param resolved whether its services are known
 * @param services UUIDs in lower case, as far as it tells
 * @param batteryPct charge 0…100, where BlueZ tells
 */
record Device(
        String path,
        String address,
        String name,
        OptionalInt rssiDbm,
        boolean connected,
        boolean resolved,
        List<String> services,
        OptionalInt batteryPct) {
    /** Whether it is in range, not only remembered from another day. */
    boolean isPresent() {
        return connected || rssiDbm.isPresent();
    }
}
