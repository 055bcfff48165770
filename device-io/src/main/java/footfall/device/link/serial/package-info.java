// SPDX-License-Identifier: Apache-2.0
/** Sensors on a serial port. */
@NullMarked
package footfall.device.link.serial;

import org.jspecify.annotations.NullMarked;
