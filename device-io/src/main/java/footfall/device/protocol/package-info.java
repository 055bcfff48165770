// SPDX-License-Identifier: Apache-2.0
/** What devices say: frames are decoded to samples in g, cadence, belt speed and battery. */
@NullMarked
package footfall.device.protocol;

import org.jspecify.annotations.NullMarked;
