// SPDX-License-Identifier: Apache-2.0
/** Ways to a device: each hands on what the device sent, as it came, with the time at which this computer had it. */
@NullMarked
package footfall.device.link;

import org.jspecify.annotations.NullMarked;
