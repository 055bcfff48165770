// SPDX-License-Identifier: Apache-2.0
/** What every protocol must do with the clock and the sequence numbers of a device. */
@NullMarked
package footfall.device.protocol.stamp;

import org.jspecify.annotations.NullMarked;
