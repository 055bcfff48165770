// SPDX-License-Identifier: Apache-2.0
/** Characteristics that the Bluetooth SIG assigned: foot pods, treadmills, battery, names. */
@NullMarked
package footfall.device.protocol.gatt;

import org.jspecify.annotations.NullMarked;
