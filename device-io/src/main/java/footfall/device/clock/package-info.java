// SPDX-License-Identifier: Apache-2.0
/** From the clock of a device to the clock of a session: segments, drift, gaps, lost samples. */
@NullMarked
package footfall.device.clock;

import org.jspecify.annotations.NullMarked;
