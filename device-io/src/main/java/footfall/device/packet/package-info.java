// SPDX-License-Identifier: Apache-2.0
/** Samples that come in packets with one time each. */
@NullMarked
package footfall.device.packet;

import org.jspecify.annotations.NullMarked;
