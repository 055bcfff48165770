// SPDX-License-Identifier: Apache-2.0
/** A recording as a device. */
@NullMarked
package footfall.device.link.replay;

import org.jspecify.annotations.NullMarked;
