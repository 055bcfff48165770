// SPDX-License-Identifier: Apache-2.0
/** What a microcontroller forwards of a Bluetooth sensor, as lines or packets. */
@NullMarked
package footfall.device.protocol.bridge;

import org.jspecify.annotations.NullMarked;
