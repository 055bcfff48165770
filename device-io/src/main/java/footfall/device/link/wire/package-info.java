// SPDX-License-Identifier: Apache-2.0
/** Samples as devices send them: what replay and simulated sensors say, frame by frame. */
@NullMarked
package footfall.device.link.wire;

import org.jspecify.annotations.NullMarked;
