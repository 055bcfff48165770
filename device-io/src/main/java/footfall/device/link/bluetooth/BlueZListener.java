// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import java.util.Map;
import org.freedesktop.dbus.types.Variant;

/** Takes what BlueZ tells by itself, one call at a time, on a thread of the bus. */
interface BlueZListener {
    /** Takes nothing. */
    BlueZListener NOBODY = (path, properties) -> {};

    /** Properties of an object have these values now. */
    void changed(String path, Map<String, Variant<?>> properties);

    /** The daemon went away or began anew. */
    default void gone() {}
}
