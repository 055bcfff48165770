// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.util.OptionalInt;

/**
 * A Bluetooth device in range.
 *
 * @param address its address, which may change from day to day with some phones
 * @param name what it calls itself; the address where it says nothing
 * @param rssiDbm strength at which it is heard, dBm: nearer to 0 is stronger
 * @param connected whether this computer is connected to it already
 * @param streams what it can send, in words; empty where nothing of it is understood
 */
public record FoundDevice(String address, String name, OptionalInt rssiDbm, boolean connected, String streams) {
    /** Whether it can send anything that is understood. */
    public boolean isSensor() {
        return !streams.isEmpty();
    }
}
