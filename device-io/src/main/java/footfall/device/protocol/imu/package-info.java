// SPDX-License-Identifier: Apache-2.0
/** Packets of a microcontroller with an accelerometer. */
@NullMarked
package footfall.device.protocol.imu;

import org.jspecify.annotations.NullMarked;
