// SPDX-License-Identifier: Apache-2.0
/** Bluetooth sensors on Linux, through BlueZ; the libraries it takes are only loaded here and may be missing. */
@NullMarked
package footfall.device.link.bluetooth;

import org.jspecify.annotations.NullMarked;
